public import DisclosureReport

/// A report of the years before 2019, with the truth about it.
public struct OlderReport: Hashable, Sendable {
  /// The text, in UTF-8.
  public var bytes: [UInt8]
  /// Whose report it is.
  public var place: ReportingPlace
  /// The year reported on.
  public var year: Int
  /// Whose table it has.
  public var era: FormEra
  /// What its table says, in the order printed.
  public var indicators: [OlderIndicator]
}

/// What a row of an indicator table says in one of its columns.
public struct OlderIndicator: Hashable, Sendable {
  /// The row, from 0.
  var row: Int
  /// The column of values, from 0.
  var column: Int
  /// The name; in a second column its head stands behind it.
  public var name: String
  /// The code, where one is printed.
  public var code: String?
  /// The unit; empty for a head of others.
  public var unit: String
  /// The value; nil where a blank or a placeholder stands.
  public var value: FixedDecimal?
  /// How deep it stands.
  public var depth: Int
  /// Whether the report had a value that its text does not show, or not beyond doubt.
  public var isLost = false
}
