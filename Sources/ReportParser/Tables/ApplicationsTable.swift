import DisclosureReport

/// Reads the table of applications (三、收到和处理政府信息公开申请情况): 26 rows of seven cells.
struct ApplicationsTable: ~Copyable {
  private let reading: TableReading
  private let heads: [Int]?
  private let prose: [Cell: Int64]
  private var unsettled: [Strip] = []

  /// Reads a region into a builder; false where no row of the table is in it.
  static func read(
    _ region: TableRegion, prose: [Cell: Int64], into builder: inout RecordBuilder
  ) -> Bool {
    guard let reading = TableReading(region, book: .applications), !reading.isEmpty else {
      return false
    }
    var table = ApplicationsTable(reading, prose, region.text)
    table.read(region.text, &builder)
    return true
  }

  private init(_ reading: consuming TableReading, _ prose: [Cell: Int64], _ text: SourceText) {
    heads =
      reading.layout.keepsBlanks ? HeadColumns.applicants.columns(of: reading.table, text) : nil
    self.reading = reading
    self.prose = prose
  }

  private mutating func read(_ text: SourceText, _ builder: inout RecordBuilder) {
    builder.layouts.append(TableLayout(table: .applications, layout: reading.layout.name))
    let cameApart = reading.cameApart
    for row in ApplicationRow.allCases { settle(row, cameApart: cameApart, &builder) }
    placeUnsettled(&builder)
    reading.reportMisspellings(text, &builder)
  }

  private mutating func settle(
    _ row: ApplicationRow, cameApart: Bool, _ builder: inout RecordBuilder
  ) {
    guard let found = reading[.application(row)] else {
      if !isLeftOut(row) { reportLost(row, "The row is not in the text.", [], &builder) }
      return
    }
    let values = reading.values(of: found)
    if reading.isConflicting(.application(row)) {
      let spans = values.filter(\.isPrinted).map { SourceSpan($0.span) }
      return reportLost(
        row, "The row is printed more than once, with different values.", spans, &builder)
    }
    if reading.isUnreadable(found) {
      return reading.reportUnreadable(found, at: CellPath(row), &builder)
    }
    // A label that breaks off, with no values behind it, has lost the rest of its line.
    let breaksOff = reading.layout.joinsLines && found.isMisspelt
    if cameApart || breaksOff, !found.printsAny {
      return reportLost(row, "The row's label and its values came apart.", [], &builder)
    }
    let cells = FormRow.application(row).cells(in: nil)
    if found.printed == cells.count {
      builder.put(values, in: cells)
    } else if let settled = Settling.settle(
      values, cells: cells.count, heads: heads, hasTotal: true)
    {
      for (cell, value) in zip(cells, settled) { builder.put(value, in: cell) }
    } else {
      unsettled.append(
        Strip(
          cells: cells, values: values, keepsBlanks: reading.layout.keepsBlanks,
          blocks: [0..<cells.count]))
    }
  }

  /// Whether the form variant at hand has no such row: （六）其他处理 is printed either as one row or as three.
  private func isLeftOut(_ row: ApplicationRow) -> Bool {
    let three: [ApplicationRow] = [.correctionOverdue, .feeOverdue, .otherOutcome]
    func has(_ row: ApplicationRow) -> Bool { reading[.application(row)] != nil }
    if row == .otherSubtotal { return three.contains(where: has) }
    return three.contains(row) && has(.otherSubtotal) && !three.contains(where: has)
  }

  private func reportLost(
    _ row: ApplicationRow, _ message: String, _ spans: [SourceSpan], _ builder: inout RecordBuilder
  ) {
    builder.doubt(.valuesLost, .warning, message, cells: [CellPath(row)], spans: spans)
  }

  // MARK: Rows that the layout does not settle

  private func placeUnsettled(_ builder: inout RecordBuilder) {
    guard !unsettled.isEmpty else { return }
    let placement = ApplicationsPlacement.place(
      unsettled, settled: builder.values, unknown: builder.unknown, prose: prose)
    guard case .placed(let fits, let differing) = placement else {
      return reportUnplaced(&builder)
    }
    for (strip, fit) in zip(unsettled, fits) {
      builder.put(fit, of: strip)
    }
    builder.reportAmbiguous(differing, unsettled)
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
