import GongkaiProtos

/// A metric's values for people.
struct MetricText {
  private let metric: Gongkai_V1_Metric

  init(_ metric: Gongkai_V1_Metric) { self.metric = metric }

  /// The metric's name with its unit and definition.
  var heading: String {
    let unit = isPercentage || metric.unit.isEmpty ? "" : " (\(metric.unit))"
    return "\(metric.name) \(metric.englishName)\(unit)  [\(metric.id) v\(metric.version)]"
  }

  /// Whether values are printed as parts of a hundred, and have parts to print.
  var isPercentage: Bool { metric.kind == .ratio || metric.kind == .quotient }

  /// The value, or `–` where there is none.
  func value(_ value: Gongkai_V1_MetricValue) -> String {
    guard value.hasValue else { return "–" }
    let mark = value.smallDenominator ? "*" : ""
    switch metric.kind {
    case .ratio, .quotient: return Figures.percentage(value.value) + mark
    case .count, .amount: return Figures.exact(value.numerator) + mark
    case .perHead, .unspecified, .UNRECOGNIZED:
      return Figures.rounded(value.value, places: 2) + mark
    }
  }

  /// A number that is no value of its own, as a quantile.
  func figure(_ number: Double) -> String {
    if isPercentage { return Figures.percentage(number) }
    return Figures.rounded(number, places: metric.kind == .perHead ? 2 : 0)
  }

  /// A change from one value to another.
  func change(_ change: Double) -> String {
    let sign = change > 0 ? "+" : ""
    if isPercentage { return "\(sign)\(Figures.rounded(change * 100, places: 1)) pp" }
    return sign + Figures.rounded(change, places: metric.kind == .perHead ? 2 : 0)
  }

  /// Numerator by denominator, or nothing where the metric is no ratio.
  func parts(_ value: Gongkai_V1_MetricValue) -> String {
    guard isPercentage, value.hasDenominator else { return "" }
    return "\(Figures.exact(value.numerator))/\(Figures.exact(value.denominator))"
  }

  /// The reports that are in, of those expected.
  func completeness(_ completeness: Gongkai_V1_Completeness) -> String {
    guard completeness.hasExpected else { return "\(completeness.reports)/?" }
    return "\(completeness.reports)/\(completeness.expected)"
  }

  /// What a reader must know of a value: reports without a part in it, cells in doubt.
  func notes(_ value: Gongkai_V1_MetricValue) -> [String] {
    var notes: [String] = []
    if value.leftOut > 0 { notes.append("\(value.leftOut) left out") }
    if value.doubtedCells > 0 { notes.append("\(value.doubtedCells) doubted") }
    if value.hasPopulationYear { notes.append("population \(value.populationYear)") }
    return notes
  }

  /// The titles of a value's cells in files.
  static let csvTitles = [
    "metric", "metric_version", "value", "numerator", "denominator", "n", "left_out",
    "doubted_cells", "reports", "expected", "small_denominator", "interval_low", "interval_high",
  ]

  /// A value's cells in files.
  static func csvCells(_ value: Gongkai_V1_MetricValue) -> [String] {
    [
      value.metricID, String(value.metricVersion), value.hasValue ? "\(value.value)" : "",
      Figures.exact(value.numerator),
      value.hasDenominator ? Figures.exact(value.denominator) : "", String(value.n),
      String(value.leftOut), String(value.doubtedCells), String(value.completeness.reports),
      value.completeness.hasExpected ? String(value.completeness.expected) : "",
      String(value.smallDenominator), value.hasInterval ? "\(value.interval.low)" : "",
      value.hasInterval ? "\(value.interval.high)" : "",
    ]
  }
}
