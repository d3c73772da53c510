/// Some rows of an answer, and how many there are over all pages.
public struct Paged<Row: Hashable & Sendable>: Hashable, Sendable {
  /// The revision that the answer was computed at.
  public var revision: Int64
  /// The page's rows.
  public var rows: [Row]
  /// How many rows all pages have.
  public var total: Int
}
