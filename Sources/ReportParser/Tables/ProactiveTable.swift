import DisclosureReport

/// Reads the table of proactive disclosure (二、主动公开政府信息情况), in the forms of 2019 and 2021.
struct ProactiveTable: ~Copyable {
  let reading: TableReading
  let head: ProactiveHead
  let text: SourceText

  /// Reads a region into a builder; false where no row of the table is in it.
  static func read(
    _ region: TableRegion, layouts: [any TableLayoutReader], head: ProactiveHead,
    prose: [Cell: Int64], into builder: inout RecordBuilder
  ) -> Bool {
    let book = LabelBook.proactive(in: head.era)
    let reading = TableReading(region, layouts: layouts, book: book) { _ in
      FormRow.proactive.filter { $0.cellCount(in: head.era) > 0 }
    }
    guard let reading else {
      builder.noteOverfull(.proactive)
      return false
    }
    guard !reading.isEmpty else { return false }
    builder.layouts.append(TableLayout(table: .proactive, layout: reading.table.layoutName))
    let table = ProactiveTable(reading: reading, head: head, text: region.text)
    let cameApart = table.reading.cameApart
    for row in FormRow.proactive { table.read(row, prose: prose, cameApart: cameApart, &builder) }
    if head.misspellsRepealed { reportMisspeltHead(region, &builder) }
    table.reading.reportMisspellings(region.text, &builder)
    return true
  }

  private func read(
    _ row: FormRow, prose: [Cell: Int64], cameApart: Bool, _ builder: inout RecordBuilder
  ) {
    let era = head.era(of: row)
    let cells = row.cells(in: era)
    guard !cells.isEmpty else { return reportForeign(row, &builder) }
    guard let found = reading[row], !reading.isConflicting(row),
      !cameApart || found.printsAny, !found.mayBeAnothers, !reading.hasLostValues(found)
    else {
      // A row that only another generation has may be missing.
      if row.cellCount(in: head.era) == 0 { return }
      return builder.doubt(
        .valuesLost, .warning,
        "The row is not in the text, or its label and its values came apart.",
        cells: [row.path(in: era)])
    }
    if reading.isUnreadable(found) {
      return reading.reportUnreadable(found, at: row.path(in: era), &builder)
    }
    let values = reading.values(of: found)
    if found.printed == cells.count {
      var cell = cells.startIndex
      for value in values where value.isPrinted {
        put(value, in: cells[cell], &builder)
        cell += 1
      }
    } else if let settled = Settling.settle(
      values, cells: cells.count, traits: found.traits, heads: heads(above: found, era),
      hasTotal: false)
    {
      put(settled, of: values, in: cells, &builder)
    } else if let aligned = aligned(values, found, era) {
      put(aligned, of: values, in: cells, &builder)
    } else if let signed = SignedChange.settle(values, in: cells) {
      put(signed, of: values, in: cells, reading: .inferred, &builder)
    } else {
      let strip = Strip(
        cells: cells, values: values, keepsBlanks: found.traits.contains(.keepsBlanks),
        form: .proactive(cells: cells.count))
      place(strip, row.path(in: era), prose, &builder)
    }
  }

  private func put(
    _ settled: SettledRow, of values: ArraySlice<ReadValue>, in cells: [Cell],
    reading: CellReading = .printed, _ builder: inout RecordBuilder
  ) {
    for (place, cell) in cells.enumerated() {
      put(settled[place].map { values[$0] }, in: cell, reading: reading, &builder)
    }
  }

  private func put(
    _ value: ReadValue?, in cell: Cell, reading: CellReading = .printed,
    _ builder: inout RecordBuilder
  ) {
    builder.put(value, in: cell, reading: reading, moneyUnit: head.unit(of: cell))
  }

  /// The grid columns of a row's cells, as the head above it says; nil where that says nothing.
  private func heads(above row: TableRow, _ era: FormEra?) -> [Int]? {
    guard row.traits.contains(.keepsBlanks) else { return nil }
    return HeadColumns.above(row.row, in: era)?.grids(of: reading.table, text)
      .columns(ofLine: row.line)
  }

  private func place(
    _ strip: Strip, _ path: CellPath, _ prose: [Cell: Int64], _ builder: inout RecordBuilder
  ) {
    guard strip.surplus == 0, let row = StripCandidates(of: strip, prose: StatedCells(prose)),
      row.strip.surplus == 0,
      case .placed(let fits, let differing) = Placement.place(
        row, order: Array(strip.cells.indices))
    else {
      return builder.doubt(
        .ambiguousPlacement, .error, "The row's values fit its cells in no way.", cells: [path],
        spans: strip.values.map { SourceSpan($0.span) })
    }
    let unit = strip.cells.first(where: \.isMoney).map(head.unit)
    for fit in fits { builder.put(fit, of: row.strip, moneyUnit: unit ?? .none) }
    builder.reportAmbiguous(differing, [row.strip])
  }

  // MARK: Doubts

  /// Names a row with values that the form at hand does not have: no head says what they are.
  private func reportForeign(_ row: FormRow, _ builder: inout RecordBuilder) {
    guard let found = reading[row], found.printsAny || found.isGarbled else { return }
    builder.doubt(
      .unreadableCell, .warning, "The form at hand has no such row, and no head names its columns.",
      cells: [row.path], spans: [SourceSpan(text.trimmed(found.label))])
  }

  private static func reportMisspeltHead(_ region: TableRegion, _ builder: inout RecordBuilder) {
    var words: [UInt8] = []
    for line in region.lines {
      words.removeAll(keepingCapacity: true)
      words.appendSqueezed(line.range, of: region.text.bytes.span)
      guard words.span.contains(phrase: Array("度止件数".utf8)) else { continue }
      builder.doubt(
        .labelVariant, .info, "The head 本年废止件数 is spelt in an unknown way.",
        spans: [SourceSpan(region.text.trimmed(line.range))])
      return
    }
  }
}
