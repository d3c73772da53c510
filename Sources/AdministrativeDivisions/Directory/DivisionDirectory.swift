public import DisclosureReport

/// The administrative divisions of China with their names, codes and years, 2008 and later.
///
/// A value to pass around freely: copies share one set of tables. Looking a code up takes well under
/// a microsecond; lists walk the table once.
public struct DivisionDirectory: Sendable {
  /// The directory of the embedded tables, read on first use.
  public static let standard = DivisionDirectory(tables: DivisionTables())

  let tables: DivisionTables

  /// The division that has a code on 31 December of a year, or nil where none has it then.
  public func division(_ code: DivisionCode, inForceAtEndOf year: Int) -> Division? {
    row(code, inForceAtEndOf: year).map { tables.divisions[$0] }
  }

  /// Every division of a level on 31 December of a year, in the order of the codes.
  public func divisions(_ level: DivisionLevel, inForceAtEndOf year: Int) -> [Division] {
    tables.divisions.filter { $0.level == level && $0.isInForce(atEndOf: year) }
  }

  /// The divisions of a level below a place on 31 December of a year, in the order of the codes.
  ///
  /// Every one below is counted, not only those directly below: the counties of a province include
  /// those of its prefectures.
  public func children(
    of code: DivisionCode, level: DivisionLevel, inForceAtEndOf year: Int
  ) -> [Division] {
    guard let parent = row(code, inForceAtEndOf: year) else { return [] }
    return tables.divisions.indices.filter { row in
      let division = tables.divisions[row]
      return division.level == level && division.isInForce(atEndOf: year)
        && tables.isRow(row, below: parent)
    }.map { tables.divisions[$0] }
  }

  /// The newest year with a change in the tables; later years stand as it left them.
  public var newestYear: Int { tables.newestYear }

  /// The row that has a code on 31 December of a year.
  func row(_ code: DivisionCode, inForceAtEndOf year: Int) -> Int? {
    guard var row = tables.divisions.firstRow(of: code) else { return nil }
    while row < tables.divisions.count, tables.divisions[row].code == code {
      if tables.divisions[row].isInForce(atEndOf: year) { return row }
      row += 1
    }
    return nil
  }
}
