import DisclosureReport

/// Reads the table of applications (三、收到和处理政府信息公开申请情况): 26 rows of seven cells.
struct ApplicationsTable: ~Copyable {
  let reading: TableReading
  private var grids: [HeadColumns.Grid]?
  let prose: [Cell: Int64]
  private let text: SourceText
  var unsettled: [Strip] = []
  private var aligned: AlignedColumns?

  /// Reads a region into a builder; false where no row of the table is in it.
  static func read(
    _ region: TableRegion, layouts: [any TableLayoutReader], prose: [Cell: Int64],
    into builder: inout RecordBuilder
  ) -> Bool {
    let reading = TableReading(
      region, layouts: layouts, book: .applications, heads: .applicants, form: form)
    guard let reading, !reading.isEmpty else { return false }
    var table = ApplicationsTable(reading, prose, region.text)
    table.read(&builder)
    return true
  }

  private init(_ reading: consuming TableReading, _ prose: [Cell: Int64], _ text: SourceText) {
    self.reading = reading
    self.prose = prose
    self.text = text
  }

  /// The rows of the form: （六）其他处理 is one row where the text has only that label, else three.
  private static func form(_ labelled: Set<FormRow>) -> [FormRow] {
    let isSingle =
      labelled.contains(.application(.otherSubtotal))
      && !ApplicationRow.belowOther.contains {
        labelled.contains(.application($0))
      }
    return ApplicationRow.allCases.filter {
      isSingle ? !ApplicationRow.belowOther.contains($0) : $0 != .otherSubtotal
    }
    .map { .application($0) }
  }

  private mutating func read(_ builder: inout RecordBuilder) {
    builder.layouts.append(TableLayout(table: .applications, layout: reading.table.layoutName))
    let cameApart = reading.cameApart
    for row in ApplicationRow.allCases { settle(row, cameApart: cameApart, &builder) }
    settleReunited(&builder)
    placeUnsettled(&builder)
    doubtLeftOut(&builder)
    reading.reportMisspellings(text, &builder)
  }

  private mutating func settle(
    _ row: ApplicationRow, cameApart: Bool, _ builder: inout RecordBuilder
  ) {
    guard let found = reading[.application(row)] else {
      if !isLeftOut(row) { reportLost(row, "The row is not in the text.", [], &builder) }
      return
    }
    if found.isReunited { return }
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
    let breaksOff = found.traits.contains(.joinsLines) && found.isMisspelt
    let lostValues = reading.hasLostValues(found)
    let hasLost = !found.printsAny && !found.isBlankInPlace(cells: row.cells.count)
    let isLost = cameApart || breaksOff || lostValues && !isGroupHead(row)
    if isLost && hasLost || found.mayBeAnothers {
      return reportLost(row, "The row's label and its values came apart.", [], &builder)
    }
    let cells = row.cells
    // Made where it is needed: few rows are unsettled.
    var strip: Strip {
      Strip(cells: cells, values: values, keepsBlanks: found.keepsBlanks, blocks: [0..<cells.count])
    }
    if runTogetherAmongBlanks(values, of: found) {
      return builder.doubt(
        .ambiguousPlacement, .warning, "Numbers run together, and blank cells leave open where.",
        cells: [CellPath(row)], spans: values.filter(\.isPrinted).map { SourceSpan($0.span) })
    }
    if found.printed == cells.count {
      if looksCut(values, of: found, strip) { return unsettled.append(strip) }
      builder.put(values, in: cells)
    } else if let settled = settled(found, values), !looksCut(settled, values, of: found, strip) {
      for (cell, value) in zip(cells, settled) { builder.put(value, in: cell) }
    } else {
      unsettled.append(strip)
    }
  }

  /// Whether a grid's row prints numbers that run together (`00`), and not as many as it has cells.
  private func runTogetherAmongBlanks(_ values: ArraySlice<ReadValue>, of row: TableRow) -> Bool {
    guard row.keepsBlanks, CutNumbers.beginAnyWithZero(values) else { return false }
    let cut = CutNumbers.cuttingZeros(values.filter(\.isPrinted))
    return cut.count != row.row.cells(in: nil).count
  }

  /// Whether a row of as many values as cells is none: a number is no number (`00`), or the row has more cells, blank ones
  /// among its values, and keeps its sum only with numbers joined.
  private func looksCut(
    _ values: ArraySlice<ReadValue>, of row: TableRow, _ strip: @autoclosure () -> Strip
  ) -> Bool {
    if CutNumbers.beginAnyWithZero(values) { return true }
    guard !row.keepsBlanks || values.count > row.printed,
      !Settling.keepsSum(values.filter(\.isPrinted).map(Optional.some))
    else { return false }
    return StripCandidates.onlyCutFits(strip(), prose: prose)
  }

  /// Whether a row under its heads does not keep its sum, and would with a number joined or cut.
  private func looksCut(
    _ settled: [ReadValue?], _ values: ArraySlice<ReadValue>, of row: TableRow,
    _ strip: @autoclosure () -> Strip
  ) -> Bool {
    if CutNumbers.beginAnyWithZero(values) { return true }
    guard row.keepsBlanks, row.printsAny, !Settling.keepsSum(settled) else { return false }
    return StripCandidates.onlyCutFits(strip(), prose: prose)
  }

  /// What the layout says of a row that prints fewer values than it has cells, or more.
  private mutating func settled(_ row: TableRow, _ values: ArraySlice<ReadValue>) -> [ReadValue?]? {
    let cells = ApplicantColumn.allCases.count
    if row.traits.contains(.aligns), row.printed < cells, row.printed > 0 {
      let aligned = aligned ?? AlignedColumns(of: reading.table, text, cells: cells)
      self.aligned = aligned
      return aligned.cells(of: values, line: row.line)
        .flatMap { Settling.settle(values, at: $0, of: cells) }
    }
    let heads = heads(above: row)
    return Settling.settle(
      values, cells: cells, traits: row.traits, heads: heads, hasTotal: true)
  }

  /// The grid columns of a row's cells, as the head above it says; nil where that says nothing, or need not.
  private mutating func heads(above row: TableRow) -> [Int]? {
    guard row.printsAny else { return nil }
    let grids = grids ?? HeadColumns.applicants.grids(of: reading.table, text)
    self.grids = grids
    return grids.columns(ofLine: row.line)
  }

  /// Whether a row is the head of a group: （六）其他处理 above its three rows.
  private func isGroupHead(_ row: ApplicationRow) -> Bool {
    row == .otherSubtotal && ApplicationRow.belowOther.contains { reading[.application($0)] != nil }
  }

  /// Whether the form variant at hand has no such row: （六）其他处理 is printed either as one row or as three.
  private func isLeftOut(_ row: ApplicationRow) -> Bool {
    let three = ApplicationRow.belowOther
    func has(_ row: ApplicationRow) -> Bool { reading[.application(row)] != nil }
    if row == .otherSubtotal { return three.contains(where: has) }
    return three.contains(row) && has(.otherSubtotal) && !three.contains(where: has)
  }

  /// Doubts the three rows of （六） that the text leaves out, where it is not sure that it has the one row instead.
  private func doubtLeftOut(_ builder: inout RecordBuilder) {
    guard builder.unknown.contains(.application(.otherSubtotal, .total)) else { return }
    for row in ApplicationRow.belowOther where reading[.application(row)] == nil && isLeftOut(row) {
      reportLost(row, "The row is not in the text.", [], &builder)
    }
  }

  private func reportLost(
    _ row: ApplicationRow, _ message: String, _ spans: [SourceSpan], _ builder: inout RecordBuilder
  ) {
    builder.doubt(.valuesLost, .warning, message, cells: [CellPath(row)], spans: spans)
  }
}

extension ApplicationRow {
  /// The row's seven cells, in the form's order.
  var cells: [Cell] { FormRow.application(self).cells(in: nil) }
}
