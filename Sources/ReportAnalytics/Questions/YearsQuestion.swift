public import DisclosureReport

/// Asks for a metric of some divisions over the years.
public struct YearsQuestion: Hashable, Sendable {
  /// The metric's id.
  public var metric: String
  /// The divisions by their codes in the last year asked for; empty for the whole country.
  public var divisions: [DivisionCode]
  /// From this year on; nil for the first known.
  public var from: Int?
  /// Up to this year; nil for the last known.
  public var to: Int?
  /// The kind and tier.
  public var basis: Basis
  /// How many years each point adds up, the last its own; 1 for that year alone.
  public var window: Int

  /// A question.
  public init(
    metric: String = MetricDictionary.defaultMetric, divisions: [DivisionCode] = [],
    from: Int? = nil, to: Int? = nil, basis: Basis = .countyGovernments, window: Int = 1
  ) {
    self.window = min(max(1, window), ChangeLimits.years.count)
    self.metric = metric
    self.divisions = divisions
    self.from = from
    self.to = to
    self.basis = basis
  }
}
