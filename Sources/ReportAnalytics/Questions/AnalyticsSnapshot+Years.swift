import DisclosureReport

extension AnalyticsSnapshot {
  /// Compares a metric over the years, one series for each division.
  public func compareYears(_ question: YearsQuestion) throws(QuestionError) -> YearsAnswer {
    let metric = try Self.metric(question.metric)
    let years = view.years.keys.sorted().filter { year in
      question.from.map { year >= $0 } ?? true && question.to.map { year <= $0 } ?? true
    }
    let divisions: [DivisionCode?] =
      question.divisions.isEmpty ? [nil] : question.divisions.map { $0 }
    var series: [YearSeries] = []
    for division in divisions {
      series.append(try yearSeries(question, metric, division, years))
    }
    return YearsAnswer(
      revision: revision, metric: metric, basis: question.basis, series: series,
      notes: Self.notes(series))
  }

  private func yearSeries(
    _ question: YearsQuestion, _ metric: Metric, _ division: DivisionCode?, _ years: [Int]
  ) throws(QuestionError) -> YearSeries {
    let lastYear = question.to ?? years.last ?? ChangeLimits.years.upperBound
    var points: [YearPoint] = []
    for year in years {
      let here = stage(of: division, lastYear: lastYear, in: year)
      let sum = try windowSum(
        question.basis, division, year: year, window: question.window, lastYear: lastYear)
      guard sum.sum.reports > 0 else { continue }
      var point = YearPoint(
        year: year, division: here.code, divisionName: here.name,
        value: MetricValue(
          metric, sum.sum, sum.completeness,
          residents: residents(of: here.code, year: year, for: metric)), breaks: [])
      if let before = points.last { point.compare(with: before, parents: parents, metric) }
      points.append(point)
    }
    return YearSeries(
      division: division, divisionName: stage(of: division, lastYear: lastYear, in: lastYear).name,
      points: points, growth: Growth(points))
  }

  /// The code and name that a division had in a year, by its lineage.
  func stage(
    of division: DivisionCode?, lastYear: Int, in year: Int
  ) -> (code: DivisionCode?, name: String?) {
    guard let division else { return (nil, places.name(nil, year: year)) }
    let stages = places.gazetteer.lineage(of: division, year: lastYear)
    guard let stage = stages.first(where: { $0.years.contains(year) }) else {
      return (division, places.name(division, year: year))
    }
    return (stage.code, stage.name)
  }

  private func parents(_ division: DivisionCode?, _ year: Int) -> DivisionCode? {
    division.flatMap { places.gazetteer.place($0, year: year)?.parent }
  }

  private static func notes(_ series: [YearSeries]) -> [String] {
    series.filter(\.points.isEmpty).map { series in
      let name = series.divisionName ?? series.division?.description ?? "全国"
      return "No report of this basis is in for \(name)."
    }
  }
}

extension YearPoint {
  /// A point before it is held against the one before.
  init(
    year: Int, division: DivisionCode?, divisionName: String?, value: MetricValue,
    breaks: [SeriesBreak]
  ) {
    self.year = year
    self.division = division
    self.divisionName = divisionName
    self.value = value
    self.breaks = breaks
  }

  /// Works out the change since the point before, and what makes it hard to compare.
  fileprivate mutating func compare(
    with before: YearPoint, parents: (DivisionCode?, Int) -> DivisionCode?, _ metric: Metric
  ) {
    if let now = value.value, let then = before.value.value {
      change = now - then
      relativeChange = then == 0 ? nil : (now - then) / then.magnitude
    }
    func mark(_ what: SeriesBreak, _ applies: Bool) {
      if applies { breaks.append(what) }
    }
    mark(.recoded, division != before.division || divisionName != before.divisionName)
    mark(.parentChanged, parents(division, year) != parents(before.division, before.year))
    mark(.eraChanged, value.eras != before.value.eras)
    mark(
      .definitionChanged,
      Set(value.eras.map(metric.formula)) != Set(before.value.eras.map(metric.formula)))
    mark(.gap, year != before.year + 1)
    mark(
      .incomplete,
      !value.completeness.isAtLeastHalf || !before.value.completeness.isAtLeastHalf)
  }
}
