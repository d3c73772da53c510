/// The values of one division over the years.
public struct TrendSeries: Sendable, Hashable {
  /// The division's name.
  public var name: String
  /// The points, in any order.
  public var points: [TrendPoint]

  /// A series.
  public init(name: String, points: [TrendPoint]) {
    self.name = name
    self.points = points
  }
}

/// One year of a series.
public struct TrendPoint: Sendable, Hashable {
  /// The year.
  public var year: Int
  /// The value; nil where there is none, which leaves a gap.
  public var value: Double?
  /// The lower end of the 95 % interval.
  public var low: Double?
  /// The upper end of the 95 % interval.
  public var high: Double?
  /// Why this year does not compare with the one before.
  public var breaks: [String]
  /// Whether too few of the expected reports are in.
  public var isIncomplete: Bool

  /// A point.
  public init(
    year: Int, value: Double? = nil, low: Double? = nil, high: Double? = nil,
    breaks: [String] = [], isIncomplete: Bool = false
  ) {
    self.year = year
    self.value = value
    self.low = low
    self.high = high
    self.breaks = breaks
    self.isIncomplete = isIncomplete
  }
}
