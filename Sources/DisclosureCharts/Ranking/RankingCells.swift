/// What a row of a ranking tells, as text.
struct RankingCells {
  static let titles = [
    "排名 Rank", "地区 Division", "代码 Code", "值 Value", "95% 区间 Interval", "分母 Denominator",
    "报告 Reports", "说明 Remarks",
  ]

  let rank: String
  let name: String
  let code: String
  let value: String
  let interval: String
  let denominator: String
  let reports: String
  /// The signs of the footnotes that hold for the row.
  let marks: String
  private let remarks: String

  init(_ row: RankingRow, style: RankingStyle) {
    let isRanked = row.value?.drawable != nil
    rank = isRanked ? row.rank.map { NumberText.text($0) } ?? "–" : "–"
    name = row.name
    code = row.code
    value = style.value.text(row.value)
    interval =
      Interval(row.low, row.high).map {
        "\(style.value.text($0.low)) – \(style.value.text($0.high))"
      } ?? "—"
    denominator = style.denominator.text(row.denominator)
    reports = "\(NumberText.text(row.reports))/\(row.expected.map { NumberText.text($0) } ?? "?")"
    marks = (row.isIncomplete ? "*" : "") + (row.isSmall ? "†" : "")
    remarks = [
      row.isIncomplete ? "报告不全 incomplete" : "", row.isSmall ? "分母过小 small" : "",
    ].filter { !$0.isEmpty }.joined(separator: "; ")
  }

  /// The cells of a table, as its titles have them.
  var all: [String] {
    [rank, name, code, value, interval, denominator, reports, remarks]
  }

  /// All of it in one line, shown where a pointer rests.
  var line: String {
    let parts = [
      "\(name) (\(code))", "\(value)", "95%: \(interval)", "分母 n = \(denominator)",
      "报告 reports \(reports)", remarks,
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "; ")
  }
}
