/// How many of the reports expected are in.
public struct Completeness: Hashable, Sendable {
  /// The reports that are in.
  public var reports: Int
  /// The reports expected; nil where nobody knows, as for departments without a roster.
  public var expected: Int?

  /// A completeness.
  public init(reports: Int, expected: Int?) {
    self.reports = reports
    self.expected = expected
  }

  /// Expected and not in; nil where nobody knows how many are expected.
  public var missing: Int? { expected.map { max(0, $0 - reports) } }

  /// The part that is in; nil where nobody knows how many are expected, or none is.
  public var ratio: Double? {
    guard let expected, expected > 0 else { return nil }
    return Double(reports) / Double(expected)
  }

  /// Whether at least half of the reports expected are known to be in.
  public var isAtLeastHalf: Bool {
    guard let expected, expected > 0 else { return false }
    return reports >= expected - reports
  }
}
