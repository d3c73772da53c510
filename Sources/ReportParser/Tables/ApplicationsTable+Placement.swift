import DisclosureReport

// Rows that the layout does not settle: the sums of the form say whether they are read right.
extension ApplicationsTable {
  /// Takes the rows that the form's order gave their values, where the sums of the form bear that out.
  func settleReunited(_ builder: inout RecordBuilder) {
    let rows = ApplicationRow.allCases.filter { reading[.application($0)]?.isReunited ?? false }
    if rows.isEmpty { return }
    var reunited = builder
    for row in rows { put(row, &reunited) }
    let unknown = cellsInQuestion(builder)
    for identity in FormIdentity.applications {
      guard case .fails = identity.check(reunited.values, unknown: unknown) else { continue }
      return doubtReunited(rows, &builder)
    }
    builder = reunited
  }

  /// The cells that are unknown so far, and those of rows that are not settled yet.
  func cellsInQuestion(_ builder: RecordBuilder) -> CellSet {
    var cells = builder.unknown
    for strip in unsettled { cells.formUnion(CellSet(strip.cells)) }
    return cells
  }

  /// Puts the values of a row that the form's order gave them into its cells.
  private func put(_ row: ApplicationRow, _ builder: inout RecordBuilder) {
    let values = values(of: row)
    var index = values.startIndex
    for cell in row.cells where index < values.endIndex {
      builder.put(values[index], in: cell)
      index += 1
    }
  }

  /// Doubts the rows of which nothing but the form's order says what their values are; of those that stand before the
  /// same values in the text there are two witnesses.
  private func doubtReunited(_ rows: [ApplicationRow], _ builder: inout RecordBuilder) {
    for row in rows {
      if reading[.application(row)]?.isReunitedWithOwn ?? false {
        put(row, &builder)
        continue
      }
      builder.doubt(
        .ambiguousPlacement, .error,
        "The row's values stand apart from its label, and the sums "
          + "of the form do not bear out that they are its own.",
        cells: [CellPath(row)], spans: values(of: row).map { SourceSpan($0.span) })
    }
  }

  private func values(of row: ApplicationRow) -> ArraySlice<ReadValue> {
    reading[.application(row)].map { reading.values(of: $0) } ?? []
  }

  func placeUnsettled(_ builder: inout RecordBuilder) {
    guard !unsettled.isEmpty else { return }
    var rows: [StripCandidates] = []
    rows.reserveCapacity(unsettled.count)
    var fits = 0
    for strip in unsettled {
      // One row that fits nowhere leaves no fit of all.
      guard let row = StripCandidates(of: strip, prose: prose) else {
        return reportUnplaced(&builder)
      }
      fits += row.fits.count
      if fits > StripFits.maximumFits { return reportUnplaced(&builder) }
      rows.append(row)
    }
    let placement = ApplicationsPlacement.place(
      rows, settled: builder.values, unknown: builder.unknown)
    guard case .placed(let fits, let differing) = placement else {
      return reportUnplaced(&builder)
    }
    for (row, fit) in zip(rows, fits) { builder.put(fit, of: row.strip) }
    if !differing.isEmpty { builder.reportAmbiguous(differing, rows.map(\.strip)) }
  }

  private func reportUnplaced(_ builder: inout RecordBuilder) {
    for strip in unsettled {
      guard let row = strip.cells[0].applicationRow else { continue }
      builder.doubt(
        .ambiguousPlacement, .error, "No place of the row's values keeps the sums of the form.",
        cells: [CellPath(row)], spans: strip.values.map { SourceSpan($0.span) })
    }
  }
}
