/// The exact order of metric values, which floating point would blur for large sums.
struct MetricOrder {
  private let numerator: Int128
  /// 1 where the value has no denominator; never below 1.
  private let denominator: Int128

  /// A value's place in the order, or nil where there is no value.
  init?(_ metric: Metric, _ total: MetricTotal, residents: Residents? = nil) {
    guard total.n > 0 else { return nil }
    numerator = total.numerator
    switch metric.kind {
    case .count, .amount: denominator = 1
    case .ratio, .quotient: denominator = total.denominator
    case .perHead: denominator = Int128(residents?.persons ?? 0)
    }
    guard denominator > 0 else { return nil }
  }

  /// A value's place in the order, or nil where there is no value.
  init?(_ metric: Metric, _ aggregate: Aggregate, residents: Residents? = nil) {
    guard let place = MetricDictionary.index(of: metric.id) else { return nil }
    self.init(metric, aggregate.metrics[place], residents: residents)
  }

  /// Whether two values are the same, and else whether the first is lower: by cross-multiplying.
  static func compare(_ left: MetricOrder, _ right: MetricOrder) -> (same: Bool, lower: Bool) {
    let one = left.numerator.multipliedFullWidth(by: right.denominator)
    let other = right.numerator.multipliedFullWidth(by: left.denominator)
    let same = one.high == other.high && one.low == other.low
    return (same, (one.high, one.low) < (other.high, other.low))
  }
}
