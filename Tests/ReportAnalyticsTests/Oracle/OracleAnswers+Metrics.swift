import DisclosureReport
import ReportAnalytics

extension OracleAnswers {
  /// Every metric of every province and year, each a question of its own.
  mutating func askMetrics() throws {
    for metric in MetricDictionary.all {
      answer(
        "metric \(metric.id)",
        try OraclePlaces.years.flatMap { year in
          try snapshot.compareDivisions(
            DivisionsQuestion(metric: metric.id, year: year, ranksIncomplete: true)
          ).rows.sorted { ($0.division?.number ?? 0) < ($1.division?.number ?? 0) }
            .map { [.count(year), .division($0.division)] + values($0.value) }
        })
    }
  }

  /// A value, and all that is told beside it.
  func values(_ value: MetricValue) -> [OracleValue] {
    [
      .exact(value.numerator), .exact(value.denominator), .count(value.n), .count(value.leftOut),
      .count(value.doubtedCells), .real(value.value), .real(value.interval?.lowerBound),
      .real(value.interval?.upperBound), .count(value.populationYear),
      .count(value.isSmallDenominator ? 1 : 0),
    ]
  }
}
