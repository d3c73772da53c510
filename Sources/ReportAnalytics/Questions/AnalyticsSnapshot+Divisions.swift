import DisclosureReport

extension AnalyticsSnapshot {
  /// Compares the divisions of a level by a metric.
  public func compareDivisions(
    _ question: DivisionsQuestion, page: Page = .all
  ) throws(QuestionError) -> DivisionsAnswer {
    let metric = try Self.metric(question.metric)
    var alsoMetrics: [Metric] = []
    for id in question.alsoMetrics { alsoMetrics.append(try Self.metric(id)) }
    var year = question.year
    if year == nil { year = try defaultYear(question) }
    var entries: [DivisionRanking.Entry] = []
    var national: MetricValue?
    if let year {
      entries = try comparisonEntries(question, metric, year: year)
      national = try self.national(metric, question.basis, year: year)
    }
    let ranking = DivisionRanking(entries, question, national: national?.value)
    var rows = Array(ranking.rows[page.range(in: ranking.rows.count)])
    if let year { try answerAlso(question, [metric] + alsoMetrics, year: year, &rows) }
    return DivisionsAnswer(
      revision: revision, metric: metric, basis: question.basis, year: year, rows: rows,
      total: ranking.rows.count, ranked: ranking.ranked, overall: ranking.overall(metric),
      national: national, quantiles: ranking.quantiles,
      reportQuantiles: try reportQuantiles(question, metric, year: year),
      alsoMetrics: alsoMetrics, notes: ranking.notes(metric, question, year: year))
  }

  /// The metric of an id.
  static func metric(_ id: String) throws(QuestionError) -> Metric {
    guard let metric = MetricDictionary.metric(id) else { throw .unknownMetric(id) }
    return metric
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
      let residents = residents(of: division, year: year, for: metric)
      let row = DivisionRow(
        division: division, divisionName: places.name(division, year: year), rank: nil,
        isIncomplete: !completeness.isAtLeastHalf,
        value: MetricValue(metric, sum, completeness, residents: residents))
      return DivisionRanking.Entry(
        row: row, order: MetricOrder(metric, sum, residents: residents), aggregate: sum,
        residents: residents)
    }
  }

  /// The value of a metric over the country.
  private func national(
    _ metric: Metric, _ basis: Basis, year: Int
  ) throws(QuestionError) -> MetricValue {
    let sums = try aggregates(year: year) { $0.basis == basis && $0.level == .country }
    let sum = sums[nil] ?? Aggregate()
    return MetricValue(
      metric, sum, completeness(sum, basis, in: nil, year: year),
      residents: residents(of: nil, year: year, for: metric))
  }

  /// The residents of a division, where a metric asks for them.
  func residents(of division: DivisionCode?, year: Int, for metric: Metric) -> Residents? {
    metric.kind == .perHead ? places.residents(division, year: year) : nil
  }
}
