// Numbers that run together in the one row of disputes, where nothing parts its cells.
extension DisputesTable {
  /// The cells of a row that is nothing but a 0 for each (`000000000000000`).
  static func zeros(of rows: [CutLine], _ table: CutTable) -> [ReadValue]? {
    guard rows.count == 1, rows[0].printed == 1,
      let value = table.values[rows[0].values].first(where: \.isPrinted),
      value.span.count == cells.count
    else { return nil }
    return CutNumbers.zeros(of: value)
  }

  /// Whether a value is none, or several that run together and are too many to try.
  static func isNoNumber(_ value: ReadValue) -> Bool {
    value.content == .unreadable
      || CutNumbers.runsTogether(value) && !CutNumbers.beginsWithZero(value)
  }
}
