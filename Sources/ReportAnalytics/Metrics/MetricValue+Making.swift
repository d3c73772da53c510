import DisclosureReport

extension MetricValue {
  /// A metric's value over an aggregate.
  init(_ metric: Metric, _ aggregate: Aggregate, _ completeness: Completeness) {
    let place = MetricDictionary.index(of: metric.id)
    let total = place.map { aggregate.metrics[$0] } ?? MetricTotal()
    self.init(
      metric: metric.id, version: metric.version, value: Self.value(metric.kind, total),
      numerator: Self.exact(metric.kind, total.numerator),
      denominator: metric.kind == .ratio ? ExactNumber(units: total.denominator) : nil,
      n: Int(total.n), leftOut: Int(total.leftOut), doubtedCells: Int(total.doubted),
      completeness: completeness,
      isSmallDenominator: metric.kind == .ratio
        && total.denominator < Int128(Self.smallDenominatorLimit),
      interval: metric.kind == .ratio ? Self.wilson(total.numerator, total.denominator) : nil,
      eras: aggregate.formEras.filter { metric.formula(of: $0) != nil })
  }

  private static func value(_ kind: MetricKind, _ total: MetricTotal) -> Double? {
    guard total.n > 0 else { return nil }
    switch kind {
    case .count: return Double(total.numerator)
    case .amount: return Double(total.numerator) / Double(ExactNumber.nanosPerUnit)
    case .ratio:
      guard total.denominator > 0 else { return nil }
      return Double(total.numerator) / Double(total.denominator)
    }
  }

  private static func exact(_ kind: MetricKind, _ sum: Int128) -> ExactNumber {
    kind == .amount ? ExactNumber(nanos: sum) : ExactNumber(units: sum)
  }

  /// The 95 % interval of a part of a whole after Wilson (1927), or nil where it is none.
  ///
  /// It holds as well for few cases and for shares near 0 and 1, where the usual one leaves the
  /// range.
  static func wilson(_ part: Int128, _ whole: Int128) -> ClosedRange<Double>? {
    guard whole > 0, part >= 0, part <= whole else { return nil }
    let (n, z) = (Double(whole), 1.959963984540054)
    let share = Double(part) / n
    let middle = share + z * z / (2 * n)
    let half = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    let scale = 1 + z * z / n
    return max(0, (middle - half) / scale)...min(1, (middle + half) / scale)
  }
}
