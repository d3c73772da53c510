import DisclosureReport
import ReportAnalytics

extension SnapshotCheck {
  /// Rankings by some metrics; one of them with every metric beside it.
  mutating func checkComparisons() throws {
    for round in 0..<4 {
      var question = DivisionsQuestion(
        metric: one(of: MetricDictionary.all).id, year: one(of: [nil, 2022, 2023, 2024]),
        parent: number(3) == 0 ? one(of: Self.divisions) : nil,
        level: one(of: ComparisonLevel.allCases), basis: one(of: bases),
        isAscending: number(2) == 0, ranksIncomplete: number(3) > 0)
      question.minDenominator = Int64(one(of: [0, 0, 30]))
      question.includesReportQuantiles = number(2) == 0
      if number(2) == 0 { question.alsoYears = [2022 + number(3)] }
      if round == 0 { question.alsoMetrics = MetricDictionary.all.map(\.id) }
      try check(question)
    }
  }

  private mutating func check(_ question: DivisionsQuestion) throws {
    let page = somePage()
    let answer = try snapshot.compareDivisions(question, page: page)
    guard let metric = MetricDictionary.metric(question.metric) else { return }
    let what = "\(question.basis) \(question.level) of \(String(describing: question.year))"
    let year = question.year ?? latestYear(question)
    differences.expect(answer.year, year, what)
    guard let year else { return }
    let ranking = NaiveRanking(question, metric, year: year, world)
    differences.expect(answer.total, ranking.rows.count, what)
    differences.expect(answer.ranked, ranking.values.count, what)
    check(answer.quantiles, ranking.values, "\(what) quantiles")
    let national = world.row(question.basis, nil, year)
    if let value = answer.national { check(value, metric, national, residents: nil, what) }
    check(answer.overall, metric, ranking.overall, residents: ranking.residents, "\(what) overall")
    differences.expect(answer.rows.count, rows(ranking.rows, page).count, what)
    for (row, wanted) in zip(answer.rows, rows(ranking.rows, page)) {
      check(row, wanted, ranking, national.value(metric, residents: nil), what)
      checkAlso(row, question, metric, year)
    }
    if question.includesReportQuantiles {
      check(answer.reportQuantiles, singleValues(national, metric, year), "\(what) of reports")
    }
  }

  private mutating func check(
    _ row: DivisionRow, _ wanted: NaiveRanking.Row, _ ranking: NaiveRanking, _ national: Double?,
    _ what: String
  ) {
    let what = "\(what) \(String(describing: wanted.division))"
    differences.expect(row.division, wanted.division, what)
    differences.expect(row.divisionName, NaiveWorld.name(wanted.division, ranking.year), what)
    differences.expect(row.rank, wanted.rank, what)
    differences.expect(row.isIncomplete, !wanted.row.isHalfComplete, what)
    differences.expectClose(row.percentile, wanted.percentile, what)
    check(row.value, ranking.metric, wanted.row, residents: wanted.residents, what)
    let own = wanted.row.value(ranking.metric, residents: wanted.residents)
    differences.expectClose(
      row.fromNational, own.flatMap { own in national.map { own - $0 } }, what)
    differences.expectClose(
      row.fromMedian, own.flatMap { own in ranking.median.map { own - $0 } }, what)
  }

  private mutating func checkAlso(
    _ row: DivisionRow, _ question: DivisionsQuestion, _ metric: Metric, _ year: Int
  ) {
    let others = question.alsoMetrics.compactMap { MetricDictionary.metric($0) }
    var wanted = question.alsoYears.map { (metric, $0) }
    for other in others { wanted += ([year] + question.alsoYears).map { (other, $0) } }
    differences.expect(row.also.count, wanted.count, "also")
    for (also, (metric, year)) in zip(row.also, wanted) {
      differences.expect(also.year, year, "also")
      let code = NaiveWorld.code(of: row.division, in: year)
      // Another year of a division is its row of the same level.
      let there = world.rows(question.basis, question.level, year, in: nil)
        .first { $0.division == code }?.row
      check(
        also.value, metric,
        there
          ?? NaiveRow(reports: [], expected: world.expected(question.basis, in: code, year)),
        residents: NaiveWorld.residents(code, year), "also \(year)")
    }
  }

  /// The values of single reports.
  private func singleValues(_ row: NaiveRow, _ metric: Metric, _ year: Int) -> [Double] {
    row.reports.compactMap { report in
      NaiveRow(reports: [report], expected: nil)
        .value(metric, residents: NaiveWorld.residents(report.division, year))
    }
  }

  /// The latest year with a row at least half complete, else the latest with a row.
  private func latestYear(_ question: DivisionsQuestion) -> Int? {
    let years = world.years.filter {
      !world.rows(question.basis, question.level, $0, in: question.parent).isEmpty
    }
    return years.last { year in
      world.rows(question.basis, question.level, year, in: question.parent)
        .contains { $0.row.isHalfComplete }
    } ?? years.last
  }
}
