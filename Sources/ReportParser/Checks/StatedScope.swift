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
    let clause = withoutWhole(sentence.clause(about: number.span), year)
    let words = withoutWhole(sentence.words(before: number.span.offset), year) + clause
    let isPart =
      !number.kind.isPartOfOthers
      && (sentence.clauseBefore(number.span) + clause).holds(anyOf: parts)
    return !words.holds(anyOf: narrowing) && !clause.holds(anyOf: narrowingInClause)
      && !isPart && isOf(year, words)
  }

  /// Words without those that name the whole, and have others in them that may name a part.
  private static func withoutWhole(_ words: [UInt8], _ year: Int?) -> [UInt8] {
    var words = words
    if let year {
      for word in ["截至", "截止", "截止到", "截至到"] { words.remove(Array("\(word)\(year)年12月31日".utf8)) }
    }
    for word in whole { words.remove(word) }
    return words
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
  private static let whole = [
    "其他组织", "其它组织", "1月1日", "12月31日", "我局", "我委", "我厅", "我镇", "我乡", "我街道", "一年来", "全局", "全镇", "全乡",
    "全委",
  ]
  .map { Array($0.utf8) }

  /// Words with which a sentence may tell of less than the whole, or of more than the year.
  private static let narrowing = [
    "办公室", "政府办", "本级", "本机关", "机关", "部门", "单位", "乡", "镇", "街道", "局", "委", "厅", "中心", "县政府", "市政府",
    "区政府",
    "省政府", "州政府", "人民政府", "通过", "渠道", "网上", "网络", "网站", "平台", "系统", "信函", "邮寄", "邮件", "当面", "窗口",
    "传真",
    "月", "季度", "上半年", "下半年", "截至", "截止", "以来", "近年", "年来", "历年", "同比", "上年", "去年", "上一年", "往年", "较",
    "比", "增长",
    "增加", "减少", "下降", "首", "另", "平均", "每",
    "转办", "转交", "督", "指导", "协助", "配合", "审核", "备案", "下一步", "将", "拟", "计划", "目标", "培训", "例如",
  ].map { Array($0.utf8) }

  /// Words that name some of a kind, in the number's own clause.
  private static let narrowingInClause = [
    "其他", "其它", "涉及", "关于", "有关", "相关", "主要", "重大", "重复", "同一", "部分", "企业", "个人", "按时", "按期", "逾期",
    "延期", "未办", "未答",
  ].map { Array($0.utf8) }
  private static let parts = [Array("其中".utf8)]
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

extension [UInt8] {
  /// Leaves a phrase out wherever it occurs.
  fileprivate mutating func remove(_ phrase: [UInt8]) {
    while let place = span.firstIndex(ofPhrase: phrase) {
      removeSubrange(place..<place + phrase.count)
    }
  }
}
