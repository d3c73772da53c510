import DisclosureReport
import Foundation
import ReportAnalytics

extension SnapshotCheck {
  /// Series over the years.
  mutating func checkYears() throws {
    for _ in 0..<3 {
      let question = YearsQuestion(
        metric: one(of: MetricDictionary.all).id,
        divisions: one(of: [[], [one(of: Self.divisions)]]).compactMap { $0 },
        from: one(of: [nil, nil, 2023]), to: one(of: [nil, nil, 2023]), basis: one(of: bases),
        window: 1 + number(3))
      let answer = try snapshot.compareYears(question)
      differences.expect(answer.series.count, max(1, question.divisions.count), "series")
      guard let metric = MetricDictionary.metric(question.metric) else { continue }
      for series in answer.series { check(series, question, metric) }
    }
  }

  private mutating func check(_ series: YearSeries, _ question: YearsQuestion, _ metric: Metric) {
    let what = "series of \(question)"
    let years = world.years.filter {
      $0 >= question.from ?? .min && $0 <= question.to ?? .max
        && !world.row(question.basis, series.division, $0, window: question.window).reports.isEmpty
    }
    differences.expect(series.points.map(\.year), years, what)
    var before: (point: YearPoint, row: NaiveRow)?
    for (point, year) in zip(series.points, years) {
      let row = world.row(question.basis, series.division, year, window: question.window)
      let code = NaiveWorld.code(of: series.division, in: year)
      differences.expect(point.division, code, what)
      differences.expect(point.divisionName, NaiveWorld.name(code, year), what)
      check(point.value, metric, row, residents: NaiveWorld.residents(code, year), what)
      check(point, since: before, row, metric, what)
      before = (point, row)
    }
    checkGrowth(series, what)
  }

  private mutating func check(
    _ point: YearPoint, since before: (point: YearPoint, row: NaiveRow)?, _ row: NaiveRow,
    _ metric: Metric, _ what: String
  ) {
    guard let before else {
      differences.expect(point.breaks, [], what)
      differences.expectClose(point.change, nil, what)
      return
    }
    let (then, now) = (before.point.value.value, point.value.value)
    let change = then.flatMap { then in now.map { $0 - then } }
    differences.expectClose(point.change, change, what)
    let relative = change.flatMap { change in then.flatMap { $0 == 0 ? nil : change / abs($0) } }
    differences.expectClose(point.relativeChange, relative, what)
    let isOld = { (point: YearPoint) in point.division?.number == 900_199 }
    let isMoved = isOld(before.point) != isOld(point)
    let (past, present) = (eras(of: metric, in: before.row), eras(of: metric, in: row))
    // Every metric has the same formula wherever it has one, so that only having none is another.
    differences.expect(
      Set(point.breaks),
      Set(
        [
          isMoved ? SeriesBreak.recoded : nil, isMoved ? .parentChanged : nil,
          past != present ? .eraChanged : nil,
          past.isEmpty != present.isEmpty ? .definitionChanged : nil,
          point.year > before.point.year + 1 ? .gap : nil,
          row.isHalfComplete && before.row.isHalfComplete ? nil : .incomplete,
        ].compactMap { $0 }), what)
  }

  private mutating func checkGrowth(_ series: YearSeries, _ what: String) {
    let known = series.points.compactMap { point in point.value.value.map { (point.year, $0) } }
    guard let first = known.first, let last = known.last, first.0 < last.0 else {
      differences.expect(series.growth, nil, what)
      return
    }
    differences.expect(series.growth?.from, first.0, what)
    differences.expect(series.growth?.to, last.0, what)
    differences.expectClose(series.growth?.change, last.1 - first.1, what)
    let rate =
      first.1 > 0 && last.1 > 0
      ? exp((log(last.1) - log(first.1)) / Double(last.0 - first.0)) - 1 : nil
    differences.expectClose(series.growth?.annualRate, rate, what)
  }
}
