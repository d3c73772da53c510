import DisclosureReport

extension MetricValue {
  /// A metric's value over an aggregate.
  ///
  /// The residents are those of the division, which a value per head is divided by; nil where no figure serves.
  init(
    _ metric: Metric, _ aggregate: Aggregate, _ completeness: Completeness,
    residents: Residents? = nil
  ) {
    let place = MetricDictionary.index(of: metric.id)
    let total = place.map { aggregate.metrics[$0] } ?? MetricTotal()
    let isPerHead = metric.kind == .perHead
    self.init(
      metric: metric.id, version: metric.version, value: Self.value(metric, total, residents),
      numerator: Self.exact(metric, total.numerator),
      denominator: Self.denominator(metric, total, residents),
      n: Int(total.n), leftOut: Int(total.leftOut), doubtedCells: Int(total.doubted),
      completeness: completeness,
      isSmallDenominator: metric.kind.isDivided
        && total.denominator < Int128(Self.smallDenominatorLimit),
      interval: metric.kind == .ratio ? Self.wilson(total.numerator, total.denominator) : nil,
      eras: aggregate.formEras.filter { metric.formula(of: $0) != nil },
      populationYear: isPerHead ? residents?.year : nil)
  }

  /// A metric's value of one report; nil where it has none.
  static func value(
    _ metric: Metric, of report: CompactReport, _ residents: Residents?
  ) -> Double? {
    guard let formulas = CompiledFormulas.of(report.era),
      let place = MetricDictionary.index(of: metric.id)
    else { return nil }
    return value(metric, formulas.total(place, report), residents)
  }

  private static func value(
    _ metric: Metric, _ total: MetricTotal, _ residents: Residents?
  ) -> Double? {
    guard total.n > 0 else { return nil }
    let sum =
      metric.isMoney
      ? Double(total.numerator) / Double(ExactNumber.nanosPerUnit) : Double(total.numerator)
    switch metric.kind {
    case .count, .amount: return sum
    case .ratio, .quotient:
      return total.denominator > 0 ? sum / Double(total.denominator) : nil
    case .perHead:
      guard let residents, residents.persons > 0 else { return nil }
      return sum * Self.residentsOfUnit / Double(residents.persons)
    }
  }

  private static func denominator(
    _ metric: Metric, _ total: MetricTotal, _ residents: Residents?
  ) -> ExactNumber? {
    switch metric.kind {
    case .count, .amount: nil
    case .ratio, .quotient: ExactNumber(units: total.denominator)
    case .perHead: residents.map { ExactNumber(units: Int128($0.persons)) }
    }
  }

  private static func exact(_ metric: Metric, _ sum: Int128) -> ExactNumber {
    metric.isMoney ? ExactNumber(nanos: sum) : ExactNumber(units: sum)
  }

  /// The residents that a value per head is given for.
  private static let residentsOfUnit: Double = 10_000

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
