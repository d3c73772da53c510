import DisclosureReport

extension AnalyticsSnapshot {
  /// Compares the divisions of a level by a metric.
  public func compareDivisions(
    _ question: DivisionsQuestion, page: Page = .all
  ) throws(QuestionError) -> DivisionsAnswer {
    guard let metric = MetricDictionary.metric(question.metric) else {
      throw .unknownMetric(question.metric)
    }
    var year = question.year
    if year == nil { year = try defaultYear(question) }
    var entries: [DivisionRanking.Entry] = []
    if let year { entries = try comparisonEntries(question, metric, year: year) }
    let ranking = DivisionRanking(
      entries, isAscending: question.isAscending, ranksIncomplete: question.ranksIncomplete)
    return DivisionsAnswer(
      revision: revision, metric: metric, basis: question.basis, year: year,
      rows: Array(ranking.rows[page.range(in: ranking.rows.count)]), total: ranking.rows.count,
      ranked: ranking.ranked, overall: ranking.overall(metric),
      notes: ranking.notes(metric, question, year: year))
  }

  /// The latest year with a row at least half complete, else the latest with a row, else nil.
  private func defaultYear(_ question: DivisionsQuestion) throws(QuestionError) -> Int? {
    var latest: Int?
    for year in view.years.keys.sorted(by: >) {
      let sums = try comparedAggregates(question, year: year)
      if latest == nil, !sums.isEmpty { latest = year }
      let isHalfComplete = sums.contains { division, sum in
        completeness(sum, question.basis, in: division, year: year).isAtLeastHalf
      }
      if isHalfComplete { return year }
    }
    return latest
  }

  private func comparedAggregates(
    _ question: DivisionsQuestion, year: Int
  ) throws(QuestionError) -> [DivisionCode?: Aggregate] {
    try aggregates(year: year) { row in
      row.basis == question.basis && row.level == question.level
        && row.isWithin(question.parent)
        && (question.only.isEmpty || row.division.map(question.only.contains) ?? false)
    }
  }

  private func comparisonEntries(
    _ question: DivisionsQuestion, _ metric: Metric, year: Int
  ) throws(QuestionError) -> [DivisionRanking.Entry] {
    let sums = try comparedAggregates(question, year: year)
    return sums.keys.sorted(by: Self.precedes).map { division in
      let sum = sums[division] ?? Aggregate()
      let completeness = completeness(sum, question.basis, in: division, year: year)
      let row = DivisionRow(
        division: division, divisionName: places.name(division, year: year), rank: nil,
        isIncomplete: !completeness.isAtLeastHalf,
        value: MetricValue(metric, sum, completeness))
      return DivisionRanking.Entry(row: row, order: MetricOrder(metric, sum), aggregate: sum)
    }
  }
}
