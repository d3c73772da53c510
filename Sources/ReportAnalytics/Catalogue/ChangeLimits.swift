import DisclosureReport

/// The limits of what a change may carry.
public enum ChangeLimits {
  /// The years that a report can be about: the regulation dates from 2008, and earlier reports
  /// exist in places.
  public static let years = 1949...2999
  /// The longest agency identity, parser version, reason, author or name in a roster, in bytes.
  public static let maxTextBytes = 1024
  /// The most cells that an amendment may name: every one of the form once.
  public static let maxAmendedCells = Cell.count
  /// The most entries that a roster may have.
  public static let maxRosterEntries = 20_000
}
