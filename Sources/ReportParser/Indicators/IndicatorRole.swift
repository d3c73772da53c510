/// What a column of an indicator table holds, as its head says.
enum IndicatorRole: Hashable {
  /// 指标名称, 统计指标, 项目
  case name
  /// 单位, 计量单位
  case unit
  /// 代码, 指标代码, 行次
  case code
  /// 序号
  case serial
  /// 本年度, 数量, 统计数, 历年累计
  case value
  /// 备注, 说明
  case note

  /// Whether the head of a column is surely an indicator's: 项目 and 内容 head other tables as well.
  struct Name: Hashable {
    /// What the column holds.
    var role: IndicatorRole
    /// Whether the words head nothing but indicator tables.
    var isTelling = false
  }

  /// What a column holds whose whole head is some squeezed words; nil where they are no head that is known.
  static func role(of words: Swift.Span<UInt8>) -> Name? {
    guard let found = longestName(in: words, at: 0), found.end == words.count else { return nil }
    return found.name
  }

  /// The longest head of a column that begins at an offset of squeezed words, and where it ends.
  static func longestName(
    in words: Swift.Span<UInt8>, at start: Int
  ) -> (name: Name, end: Int)? {
    var best: (name: Name, end: Int)?
    // Nearly all words begin as no head does.
    if let entries = namesByFirst[words.wideCharacter(at: start)] {
      best = entries.first { words.hasPhrase($0.words, at: start) }
        .map { ($0.name, start + $0.words.count) }
    }
    if let year = endOfYear(words, at: start), year > best?.end ?? 0 {
      best = (Name(role: .value), year)
    }
    guard let head = best, head.name.role == .value, head.end < words.count else { return best }
    // 2012年度 and 数量, 数量 and 条 are the head of one column.
    return (head.name, endOfValueHead(words, at: head.end))
  }

  /// The end of `2012年`, or of what is a head of values behind it, `2012年度统计数`.
  private static func endOfYear(_ words: Swift.Span<UInt8>, at start: Int) -> Int? {
    guard start + 7 <= words.count, (start..<start + 4).allSatisfy({ words[$0].isDigit }),
      words.hasPhrase(year, at: start + 4)
    else { return nil }
    return start + 7
  }

  private static func endOfValueHead(_ words: Swift.Span<UInt8>, at start: Int) -> Int {
    var end = start
    while let tail = tails.first(where: { words.hasPhrase($0, at: end) }) { end += tail.count }
    return end
  }

  private static let year = Array("年".utf8)

  /// What may stand behind the first words of a head of values, the longer first.
  private static let tails = [
    "统计数", "实际数", "万人次", "单位条", "单位件", "度", "末", "数量", "数据", "数值", "数", "值", "条次", "人次", "万元", "条",
    "件",
    "次", "个", "人",
  ].map { Array($0.utf8) }

  /// The heads by their first characters, the longer first.
  private static let namesByFirst = Dictionary(grouping: names) {
    $0.words.span.wideCharacter(at: 0)
  }.mapValues { $0.sorted { $0.words.count > $1.words.count } }

  private static let names: [(words: [UInt8], name: Name)] = {
    let telling = [
      "指标名称", "统计指标名称", "统计指标", "指标", "指标内容", "指标项目", "统计项目", "统计内容", "统计事项", "统计项",
    ]
    let others: [(IndicatorRole, [String])] = [
      (.name, ["项目名称", "项目", "内容", "类别", "统计类别", "事项"]),
      (.unit, ["计量单位", "单位", "统计单位", "计算单位"]),
      (.code, ["指标代码", "代码", "编码", "代号", "编号", "行次", "行号", "栏次"]),
      (.serial, ["序号", "项次"]),
      (
        .value,
        [
          "本年度", "本年", "本期", "本期数", "本期实际", "本年数", "本年实际", "本年累计", "年度", "历年累计", "历年", "累计", "累计数",
          "总累计", "上年度", "上年", "上年同期", "去年同期", "去年", "合计", "总计", "总数", "小计", "数量", "数值", "数目", "统计数",
          "统计数据",
          "统计数值", "统计数量", "统计结果", "数据", "指标值", "填报数", "填报数据", "实际数", "实际", "发生数", "件数", "全年", "全年数",
          "当年",
        ]
      ),
      (.note, ["备注", "说明", "填报说明", "指标解释", "指标说明", "备考", "注释"]),
    ]
    return telling.map { (Array($0.utf8), Name(role: .name, isTelling: true)) }
      + others.flatMap { role, names in names.map { (Array($0.utf8), Name(role: role)) } }
  }()
}
