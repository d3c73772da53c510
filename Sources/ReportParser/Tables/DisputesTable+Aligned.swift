import DisclosureReport

// A row of disputes where columns line up.
extension DisputesTable {
  /// The values of a row by cell, where columns line up and each stands under its own head.
  static func aligned(
    _ values: ArraySlice<ReadValue>, _ line: CutLine, _ table: CutTable, _ text: SourceText
  ) -> SettledRow? {
    guard line.traits.contains(.aligns), line.printed < cells.count, line.printed > 0,
      let heads = AlignedHeads.disputes(of: table, text),
      let settled = AlignedColumns.settle(values, under: heads[...], text)
    else { return nil }
    let printTotals = blocks.allSatisfy { block in
      settled[block.upperBound - 1] != nil || block.allSatisfy { settled[$0] == nil }
    }
    return printTotals ? settled : nil
  }

  /// Puts a row under its heads into its cells; where its sums fail, and hold with the values elsewhere, those are in doubt.
  static func put(
    _ settled: SettledRow, of values: ArraySlice<ReadValue>, _ prose: StatedCells,
    _ builder: inout RecordBuilder
  ) {
    builder.put(settled, of: values, in: cells)
    let keepSums = blocks.allSatisfy { block in
      settled[block.upperBound - 1] == nil || settled.keepsSum(block, of: values)
    }
    if keepSums { return }
    let strip = Strip(cells: cells, values: values, keepsBlanks: false, form: .disputes)
    guard let row = StripCandidates(of: strip, prose: prose) else { return }
    let doubted = cells.indices.filter { cell in
      row.fits.contains { $0.count(cell, of: row.strip) != settled.count(cell, of: values) }
    }
    builder.doubt(
      .ambiguousPlacement, .warning,
      "The sums of the table fail where the values stand, and hold with the values elsewhere.",
      about: doubted.map { cells[$0] },
      spans: strip.values.map { SourceSpan($0.span) })
  }
}
