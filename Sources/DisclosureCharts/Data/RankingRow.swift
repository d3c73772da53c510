/// One division of a ranking.
public struct RankingRow: Sendable, Hashable {
  /// The place in the ranking; nil where the row is told but not ranked.
  public var rank: Int?
  /// The division's name.
  public var name: String
  /// The division's code.
  public var code: String
  /// The value; nil where there is none.
  public var value: Double?
  /// The lower end of the 95 % interval.
  public var low: Double?
  /// The upper end of the 95 % interval.
  public var high: Double?
  /// What the value is a part of, or counted over.
  public var denominator: Double?
  /// Whether too few of the expected reports are in.
  public var isIncomplete: Bool
  /// Whether the denominator is so small that the value says little.
  public var isSmall: Bool
  /// The reports that are in.
  public var reports: Int
  /// The reports expected; nil where nobody knows.
  public var expected: Int?

  /// A row.
  public init(
    rank: Int? = nil, name: String, code: String, value: Double? = nil, low: Double? = nil,
    high: Double? = nil, denominator: Double? = nil, isIncomplete: Bool = false,
    isSmall: Bool = false, reports: Int = 0, expected: Int? = nil
  ) {
    self.rank = rank
    self.name = name
    self.code = code
    self.value = value
    self.low = low
    self.high = high
    self.denominator = denominator
    self.isIncomplete = isIncomplete
    self.isSmall = isSmall
    self.reports = reports
    self.expected = expected
  }
}
