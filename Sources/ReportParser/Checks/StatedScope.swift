import DisclosureReport

/// What part of an agency's work a sentence tells of, as far as its words show.
///
/// A table counts the whole of a county in a year; a sentence may tell of its office, of a channel or of some months,
/// and says nothing against the table then.
enum StatedScope {
  /// Whether nothing before or directly behind a number narrows what it counts.
  static func isWhole(
    _ number: NarrativeNumber, of year: Int?, in sentence: ProseSentence
  ) -> Bool {
    let clause = sentence.clause(about: number.span)
    let words = sentence.words(before: number.span.offset) + clause
    if narrowing.occurs(in: words, year) || narrowingInClause.occurs(in: clause, year) {
      return false
    }
    let mayBePart = !number.kind.isPartOfOthers
    if mayBePart, parts.occurs(in: sentence.clauseBefore(number.span) + clause) { return false }
    return isOf(year, words)
  }

  /// Whether no year but one is named.
  private static func isOf(_ year: Int?, _ words: [UInt8]) -> Bool {
    let bytes = words.span
    var start = 0
    while let mark = bytes.firstIndex(ofPhrase: YearReader.year, from: start) {
      if let named = YearReader.value(endingAt: mark, in: bytes), named != year { return false }
      start = mark + YearReader.year.count
    }
    return true
  }

  /// Words that name the whole of the year, or of an agency that others are a part of.
  fileprivate static let whole = [
    "其他组织", "其它组织", "1月1日", "12月31日", "我局", "我委", "我厅", "我镇", "我乡", "我街道", "一年来", "全局", "全镇", "全乡",
    "全委",
  ]

  /// Words with which a sentence may tell of less than the whole, or of more than the year.
  private static let narrowing = NarrowingWords([
    "办公室", "政府办", "本级", "本机关", "机关", "部门", "单位", "乡", "镇", "街道", "局", "委", "厅", "中心", "县政府", "市政府",
    "区政府",
    "省政府", "州政府", "人民政府", "通过", "渠道", "网上", "网络", "网站", "平台", "系统", "信函", "邮寄", "邮件", "当面", "窗口",
    "传真",
    "月", "季度", "上半年", "下半年", "截至", "截止", "以来", "近年", "年来", "历年", "同比", "上年", "去年", "上一年", "往年", "较",
    "比", "增长",
    "增加", "减少", "下降", "首", "另", "平均", "每",
    "转办", "转交", "督", "指导", "协助", "配合", "审核", "备案", "下一步", "将", "拟", "计划", "目标", "培训", "例如",
  ])

  /// Words that name some of a kind, in the number's own clause.
  private static let narrowingInClause = NarrowingWords([
    "其他", "其它", "涉及", "关于", "有关", "相关", "主要", "重大", "重复", "同一", "部分", "企业", "个人", "按时", "按期", "逾期",
    "延期", "未办", "未答",
  ])
  private static let parts = PhraseSet(["其中"])
}

/// Words that narrow what a sentence tells of, looked for beside those that name the whole and have some of them within.
private struct NarrowingWords: Sendable {
  private let tree: WordTree

  init(_ words: [String]) { tree = WordTree([words, StatedScope.whole]) }

  /// Whether one of them occurs outside the words that name the whole of a year or an agency.
  func occurs(in words: [UInt8], _ year: Int?) -> Bool {
    let bytes = words.span
    var index = 0
    while index < bytes.count {
      var place = WordTree.Place(at: index)
      var endOfWhole: Int?
      var narrows = false
      while tree.goForward(&place, before: bytes.count, bytes) {
        let found = tree.patterns(at: place)
        if found & Self.isWhole != 0 { endOfWhole = place.index }
        if found & Self.isNarrowing != 0 { narrows = true }
      }
      if narrows, endOfWhole == nil { endOfWhole = Self.endOfYear(year, from: index, bytes) }
      if narrows, endOfWhole == nil { return true }
      index = endOfWhole ?? bytes.startOfCharacter(atOrAfter: index + 1)
    }
    return false
  }

  private static let isNarrowing: WordTree.Patterns = 1
  private static let isWhole: WordTree.Patterns = 2

  /// Where 截至2024年12月31日 ends, of a year, which is the whole of it; nil where nothing of the kind stands there.
  private static func endOfYear(_ year: Int?, from start: Int, _ bytes: Swift.Span<UInt8>) -> Int? {
    guard let year else { return nil }
    for word in ["截至到", "截止到", "截至", "截止"] {
      let date = Array("\(word)\(year)年12月31日".utf8)
      if bytes.hasPhrase(date, at: start) { return start + date.count }
    }
    return nil
  }
}

extension NarrativeKind {
  /// Whether such numbers are told as parts of others (收到12件，其中予以公开6件), and are those of the whole all the same.
  fileprivate var isPartOfOthers: Bool {
    switch self {
    case .applicationsReceived, .reviews, .lawsuits, .documentsMade, .documentsRepealed,
      .documentsInForce:
      false
    default: true
    }
  }
}
