import DisclosureReport

// Rows that print fewer values than they have cells, on a page whose columns line up.
extension ProactiveTable {
  /// The values of a row by cell, where columns line up and each stands under its own head.
  ///
  /// Some programs count characters where they line columns up, though Chinese ones are as wide as two: what stands
  /// under a head then is another's. The rows that print all their values show that.
  func aligned(
    _ values: ArraySlice<ReadValue>, _ row: TableRow, _ era: FormEra?
  ) -> SettledRow? {
    guard row.traits.contains(.aligns), values.count == row.printed,
      let extents = extents(above: row, era),
      let settled = AlignedColumns.settle(values, under: extents[...], text),
      wholeRowsStandUnderHeads()
    else { return nil }
    return settled
  }

  /// Where the heads above a row stand on the page; nil where they are not all shown.
  private func extents(above row: TableRow, _ era: FormEra?) -> [AlignedColumns.Extent]? {
    HeadColumns.above(row.row, in: era)?.extents(above: row.line, of: reading.table, text)
  }

  /// Whether each value of the rows that print all of theirs stands under its own head, as far as heads are shown.
  private func wholeRowsStandUnderHeads() -> Bool {
    FormRow.proactive.allSatisfy { row in
      let era = head.era(of: row)
      let cells = row.cellCount(in: era)
      guard cells > 1, let found = reading[row], found.printed == cells,
        found.traits.contains(.aligns), let extents = extents(above: found, era)
      else { return true }
      return AlignedColumns.settle(reading.values(of: found), under: extents[...], text) != nil
    }
  }
}
