public import DisclosureReport

/// A row of a year: the sums of a division, year and basis.
public struct RowPlace: Hashable, Sendable {
  /// The year.
  public let year: Int
  let row: RowKey

  /// The kind and tier.
  public var basis: Basis { row.basis }
  /// The level of the division.
  public var level: ComparisonLevel { row.level }

  /// Whether the row's division is another one or below it; every row is below nil, the country.
  public func isWithin(_ parent: DivisionCode?) -> Bool { row.isWithin(parent) }
}

extension ViewedReport {
  /// The rows that the report is added up in.
  var rows: [RowPlace] {
    guard let basis else { return [] }
    return ComparisonLevel.allCases.compactMap { level in
      RowKey(basis, level, of: place).map { RowPlace(year: year, row: $0) }
    }
  }
}
