import DisclosureReport
import ReportAnalytics

extension SnapshotCheck {
  /// A metric's value with all that is told beside it.
  mutating func check(
    _ value: MetricValue, _ metric: Metric, _ row: NaiveRow, residents: Int?, _ what: String
  ) {
    let what = "\(what) \(metric.id)"
    let total = row.total(metric)
    differences.expect(value.metric, metric.id, what)
    differences.expect(Self.nanos(value.numerator), total.numerator, what)
    let isCount = metric.kind == .count || metric.kind == .amount
    let divisor =
      metric.kind == .perHead && residents == nil
      ? nil : total.divisor(metric, residents: residents)
    differences.expect(value.denominator.map(Self.nanos), isCount ? nil : divisor, what)
    differences.expect(
      [value.n, value.leftOut, value.doubtedCells], [total.n, total.leftOut, total.doubted], what)
    differences.expectClose(value.value, total.value(metric, residents: residents), what)
    differences.expect(
      value.completeness, Completeness(reports: row.reports.count, expected: row.expected), what)
    let isDivided = metric.kind == .ratio || metric.kind == .quotient
    differences.expect(
      value.isSmallDenominator, isDivided && total.denominator < 30_000_000_000, what)
    let interval = metric.kind == .ratio ? total.interval : nil
    differences.expectClose(value.interval?.lowerBound, interval?.low, what)
    differences.expectClose(value.interval?.upperBound, interval?.high, what)
    differences.expect(value.eras, eras(of: metric, in: row), what)
    let isCounted = metric.kind == .perHead && residents != nil
    differences.expect(value.populationYear, isCounted ? 2020 : nil, what)
  }

  /// The eras of a row in which a metric has a formula.
  func eras(of metric: Metric, in row: NaiveRow) -> [FormEra] {
    row.eras.filter { era in metric.formulas.contains { $0.eras.contains(era) } }
  }

  /// The quantiles: each the lowest value that so many are no higher than.
  mutating func check(_ quantiles: Quantiles?, _ values: [Double], _ what: String) {
    differences.expect(quantiles?.count, values.isEmpty ? nil : values.count, what)
    func quantile(_ hundredths: Int) -> Double? {
      values.filter { value in
        values.count { $0 <= value } * 100 >= hundredths * values.count
      }.min()
    }
    differences.expectClose(quantiles?.min, values.min(), what)
    differences.expectClose(quantiles?.p10, quantile(10), what)
    differences.expectClose(quantiles?.p25, quantile(25), what)
    differences.expectClose(quantiles?.median, quantile(50), what)
    differences.expectClose(quantiles?.p75, quantile(75), what)
    differences.expectClose(quantiles?.p90, quantile(90), what)
    differences.expectClose(quantiles?.max, values.max(), what)
  }
}
