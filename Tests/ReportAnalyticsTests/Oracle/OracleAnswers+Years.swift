import DisclosureReport
import ReportAnalytics

extension OracleAnswers {
  mutating func askYears() throws {
    try askSeries("the country's granted rate", YearsQuestion())
    try askSeries(
      "provinces' applications received",
      YearsQuestion(metric: "applications_received", divisions: codes(OraclePlaces.provinces)))
    try askSeries(
      "recoded counties' applications handled",
      YearsQuestion(metric: "applications_handled", divisions: codes([810_101, 820_201])))
    try askSeries("the country's fees", YearsQuestion(metric: "fees_amount"))
    try askSeries(
      "the country's lawsuits over two years",
      YearsQuestion(metric: "litigation_rate", window: 2))
    try askSeries(
      "provinces' granted rate over three years",
      YearsQuestion(divisions: codes(OraclePlaces.provinces), from: 2020, window: 3))
    try askSeries(
      "departments' penalties",
      YearsQuestion(metric: "penalty_decisions", basis: Self.departments))
    try askSeries(
      "provinces' licences per head",
      YearsQuestion(
        metric: "licensing_decisions_per_10k", divisions: codes(OraclePlaces.provinces)))
  }

  private func codes(_ numbers: [Int]) -> [DivisionCode] { numbers.compactMap { DivisionCode($0) } }

  /// A metric year by year with its changes, and how it grew.
  private mutating func askSeries(_ name: String, _ question: YearsQuestion) throws {
    let series = try snapshot.compareYears(question).series
    answer(
      "series: \(name)",
      series.flatMap { series in
        series.points.map { point in
          [
            .division(series.division), .count(point.year), .division(point.division),
            .real(point.value.value), .count(point.value.completeness.reports),
            .count(point.value.completeness.expected), .real(point.change),
            .real(point.relativeChange),
          ]
        }
      })
    answer(
      "growth: \(name)",
      series.map { series in
        [
          .division(series.division), .count(series.growth?.from), .count(series.growth?.to),
          .real(series.growth?.change), .real(series.growth?.annualRate),
        ]
      })
  }
}
