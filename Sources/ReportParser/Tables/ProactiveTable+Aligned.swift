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
      let settled = underHeads(values, row, era), wholeRowsStandUnderHeads()
    else { return nil }
    return settled
  }

  private func underHeads(
    _ values: ArraySlice<ReadValue>, _ row: TableRow, _ era: FormEra?
  ) -> SettledRow? {
    guard let heads = HeadColumns.above(row.row, in: era),
      let extents = heads.extents(above: row.line, of: reading.table, text)
    else { return nil }
    return AlignedColumns.settle(values, under: extents[...], text)
  }

  /// Whether each value of the rows that print all of theirs stands under its own head, as far as heads are shown.
  private func wholeRowsStandUnderHeads() -> Bool {
    FormRow.proactive.allSatisfy { row in
      let era = head.era(of: row)
      let cells = row.cells(in: era).count
      guard cells > 1, let found = reading[row], found.printed == cells,
        found.traits.contains(.aligns), let heads = HeadColumns.above(row, in: era),
        let extents = heads.extents(above: found.line, of: reading.table, text)
      else { return true }
      let values = reading.values(of: found)
      return AlignedColumns.settle(values, under: extents[...], text) != nil
    }
  }
}
