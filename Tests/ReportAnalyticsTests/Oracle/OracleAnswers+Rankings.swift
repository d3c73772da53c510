import DisclosureReport
import ReportAnalytics

extension OracleAnswers {
  mutating func askRankings() throws {
    try askRanking("provinces by granted rate", DivisionsQuestion(year: 2023))
    try askRanking(
      "counties by granted rate, the lowest first",
      DivisionsQuestion(year: 2024, level: .county, isAscending: true))
    try askRanking(
      "prefectures of a province by refusals",
      DivisionsQuestion(
        metric: "refused_rate", year: 2022, parent: DivisionCode(840_000), level: .prefecture))
    try askRanking(
      "counties by applications per head",
      DivisionsQuestion(
        metric: "applications_received_per_10k", year: 2024, level: .county,
        ranksIncomplete: true))
    try askRanking(
      "prefectures by fees",
      DivisionsQuestion(metric: "fees_amount", year: 2022, level: .prefecture))
    try askRanking(
      "counties by upheld lawsuits, with ties",
      DivisionsQuestion(
        metric: "litigation_upheld_rate", year: 2021, level: .county, ranksIncomplete: true))
    try askRanking(
      "counties by applications carried in, with ties",
      DivisionsQuestion(
        metric: "applications_carried_in", year: 2020, level: .county, ranksIncomplete: true))
    try askRanking(
      "provinces in an incomplete year",
      DivisionsQuestion(metric: "handled_rate", year: 2019, ranksIncomplete: true))
    try askRanking(
      "provinces in an incomplete year, complete ones only",
      DivisionsQuestion(metric: "handled_rate", year: 2019))
    try askRanking(
      "departments of provinces by fees per head",
      DivisionsQuestion(metric: "fees_per_10k", year: 2024, basis: Self.departments))
    var large = DivisionsQuestion(metric: "review_rate", year: 2023, level: .prefecture)
    large.minDenominator = 2_000
    try askRanking("prefectures by reviews, of large denominators", large)
  }

  /// A ranking: its rows, its value over all and over the country, and how its values are spread.
  private mutating func askRanking(_ name: String, _ question: DivisionsQuestion) throws {
    var question = question
    question.includesReportQuantiles = true
    let ranking = try snapshot.compareDivisions(question)
    answer(
      "ranking: \(name)",
      ranking.rows.map { row in
        [
          .count(row.rank), .division(row.division), .count(row.isIncomplete ? 1 : 0),
          .real(row.value.value), .real(row.percentile), .real(row.fromNational),
          .real(row.fromMedian),
        ]
      })
    answer("overall: \(name)", [values(ranking.overall)])
    answer("national: \(name)", ranking.national.map { [values($0)] } ?? [])
    answer("quantiles: \(name)", [spread(ranking.quantiles)])
    answer("quantiles of reports: \(name)", [spread(ranking.reportQuantiles)])
  }

  private func spread(_ quantiles: Quantiles?) -> [OracleValue] {
    [
      .count(quantiles?.count ?? 0), .real(quantiles?.min), .real(quantiles?.p10),
      .real(quantiles?.p25), .real(quantiles?.median), .real(quantiles?.p75),
      .real(quantiles?.p90), .real(quantiles?.max),
    ]
  }
}
