import DisclosureReport

/// Asks whether what the prose says of its time fits the year that the report is on.
enum PeriodCheck {
  /// DATE_CONTRADICTION where the period that the report says it covers, before its first section, is the whole of
  /// another year.
  static func finding(_ text: SourceText, front: Range<Int>, year: Int?) -> Finding? {
    guard let year else { return nil }
    let words = text.words(of: front, last: reach)
    guard let period = YearReader.wholeYear(in: words), period != year,
      periods.occurs(in: words)
    else { return nil }
    return Finding(
      .dateContradiction, .warning,
      "The report on \(year) says that it covers 1 January to 31 December \(period).",
      expected: "\(year)", actual: "\(period)")
  }

  /// How many bytes before the first section a period is looked for in.
  private static let reach = 768
  /// What a report calls the period that it covers.
  private static let periods = PhraseSet([
    "统计期限", "数据期限", "数据的统计期限", "统计时限", "统计的期限", "数据统计", "所列数据", "起止时间", "统计时间", "报告期", "起止期限",
    "列数据的",
  ])
}
