public import DisclosureReport

/// Asks for a metric of the divisions of one level, ranked.
public struct DivisionsQuestion: Hashable, Sendable {
  /// The metric's id.
  public var metric: String
  /// The year; nil for the latest with a row at least half complete, else the latest.
  public var year: Int?
  /// The division whose parts are compared; nil for the whole country.
  public var parent: DivisionCode?
  /// The level of the parts.
  public var level: ComparisonLevel
  /// Only these divisions; empty for all.
  public var only: Set<DivisionCode>
  /// The kind and tier.
  public var basis: Basis
  /// Whether the lowest value ranks first.
  public var isAscending: Bool
  /// Whether rows under half complete are ranked too.
  public var ranksIncomplete: Bool
  /// Rows whose denominator is below this are not ranked.
  public var minDenominator: Int64 = 0
  /// Other metrics to answer beside each row.
  public var alsoMetrics: [String] = []
  /// Other years to answer beside each row.
  public var alsoYears: [Int] = []
  /// Whether to answer how the metric is spread over the single reports of the country.
  public var includesReportQuantiles = false

  /// A question; left as it is, it asks for 予以公开率 of the provinces' county governments.
  public init(
    metric: String = MetricDictionary.defaultMetric, year: Int? = nil,
    parent: DivisionCode? = nil, level: ComparisonLevel = .province, only: Set<DivisionCode> = [],
    basis: Basis = .countyGovernments, isAscending: Bool = false, ranksIncomplete: Bool = false
  ) {
    self.metric = metric
    self.year = year
    self.parent = parent
    self.level = level
    self.only = only
    self.basis = basis
    self.isAscending = isAscending
    self.ranksIncomplete = ranksIncomplete
  }
}
