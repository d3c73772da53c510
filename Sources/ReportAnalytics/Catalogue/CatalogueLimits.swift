/// How much of what people enter and load is kept in all.
///
/// What is kept already stays, however low a limit is set later: only more is refused.
public struct CatalogueLimits: Hashable, Sendable {
  /// The most amendments of one report, those included that were replaced or taken back since.
  public var maxAmendmentsPerReport: Int
  /// The most agencies that all rosters have together.
  public var maxRosterAgencies: Int

  /// Limits; below 0 counts as 0.
  public init(maxAmendmentsPerReport: Int = 1_000, maxRosterAgencies: Int = 1_000_000) {
    self.maxAmendmentsPerReport = max(0, maxAmendmentsPerReport)
    self.maxRosterAgencies = max(0, maxRosterAgencies)
  }

  /// No limits: for what was decided before.
  public static let none = CatalogueLimits(
    maxAmendmentsPerReport: .max, maxRosterAgencies: .max)
}

/// A limit, and the number that goes beyond it.
public struct ExceededLimit: Hashable, Sendable {
  /// The most that is kept.
  public var limit: Int
  /// How many there would be.
  public var value: Int

  /// Nil where a number keeps within the limit.
  init?(_ value: Int, limit: Int) {
    guard value > limit else { return nil }
    self.limit = limit
    self.value = value
  }
}
