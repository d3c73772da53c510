import DisclosureReport

/// Reads the table of applications (三、收到和处理政府信息公开申请情况): 26 rows of seven cells.
struct ApplicationsTable: ~Copyable {
  let reading: TableReading
  private var grids: [HeadColumns.Grid]?
  let prose: StatedCells
  private let text: SourceText
  var unsettled: [Strip] = []
  private(set) var withoutTotal: [RowWithoutTotal] = []
  private var aligned: AlignedColumns?

  /// Reads a region into a builder; false where no row of the table is in it.
  static func read(
    _ region: TableRegion, layouts: [any TableLayoutReader], prose: [Cell: Int64],
    into builder: inout RecordBuilder
  ) -> Bool {
    let reading = TableReading(
      region, layouts: layouts, book: .applications, heads: .applicants, form: form)
    guard let reading else {
      builder.noteOverfull(.applications)
      return false
    }
    guard !reading.isEmpty else { return false }
    var table = ApplicationsTable(reading, StatedCells(prose), region.text)
    table.read(&builder)
    return true
  }

  private init(_ reading: consuming TableReading, _ prose: StatedCells, _ text: SourceText) {
    self.reading = reading
    self.prose = prose
    self.text = text
  }

  /// The rows of the form: （六）其他处理 is one row where the text has only that label, else three.
  private static func form(_ isLabelled: (FormRow) -> Bool) -> [FormRow] {
    let isSingle =
      isLabelled(.application(.otherSubtotal))
      && !ApplicationRow.belowOther.contains { isLabelled(.application($0)) }
    return ApplicationRow.allCases.filter {
      isSingle ? !ApplicationRow.belowOther.contains($0) : $0 != .otherSubtotal
    }
    .map { .application($0) }
  }

  private mutating func read(_ builder: inout RecordBuilder) {
    builder.layouts.append(TableLayout(table: .applications, layout: reading.table.layoutName))
    let cameApart = reading.cameApart
    for row in ApplicationRow.allCases { settle(row, cameApart: cameApart, &builder) }
    settleWithoutTotal(&builder)
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
    if reading.isConflicting(.application(row)) {
      let values = reading.values(of: found)
      let spans = values.filter(\.isPrinted).map { SourceSpan($0.span) }
      return reportLost(
        row, "The row is printed more than once, with different values.", spans, &builder)
    }
    let values = reading.values(of: found)
    let contents = RowContents(values)
    if found.isGarbled || contents.hasUnreadable, reading.isUnreadable(found) {
      return reading.reportUnreadable(found, at: CellPath(row), &builder)
    }
    // A label that breaks off, with no values behind it, has lost the rest of its line.
    let breaksOff = found.traits.contains(.joinsLines) && found.isMisspelt
    let lostValues = reading.hasLostValues(found)
    let hasLost = !found.printsAny && !found.isBlankInPlace(cells: Self.cells)
    let isLost = cameApart || breaksOff || lostValues && !isGroupHead(row)
    if isLost && hasLost || found.mayBeAnothers {
      return reportLost(row, "The row's label and its values came apart.", [], &builder)
    }
    settle(row, found, values, runTogether: contents.runTogether, &builder)
  }

  /// Puts the values of a row that is whole into their cells, where the layout or their number settles them.
  private mutating func settle(
    _ row: ApplicationRow, _ found: TableRow, _ values: ArraySlice<ReadValue>, runTogether: Bool,
    _ builder: inout RecordBuilder
  ) {
    let cells = row.cells
    if runTogether, isAmongBlanks(values, of: found) {
      return builder.doubt(
        .ambiguousPlacement, .warning, "Numbers run together, and blank cells leave open where.",
        cells: [CellPath(row)], spans: values.filter(\.isPrinted).map { SourceSpan($0.span) })
    }
    if found.printed == Self.cells {
      if !runTogether, !looksCut(values, of: found, cells) {
        guard isOutOfLine(values, of: found) else { return builder.put(values, in: cells) }
        return builder.doubt(
          .ambiguousPlacement, .warning,
          "The row prints as many values as it has cells, out of line with its heads and without keeping its sum.",
          cells: [CellPath(row)], spans: values.filter(\.isPrinted).map { SourceSpan($0.span) })
      }
    } else if let settled = settled(found, values), !runTogether,
      !looksCut(settled, values, of: found, cells)
    {
      guard Self.lacksTotal(settled, values) else {
        return builder.put(settled, of: values, in: cells)
      }
      return withoutTotal.append(RowWithoutTotal(row: row, values: values, settled: settled))
    }
    if unsettled.isEmpty { unsettled.reserveCapacity(ApplicationRow.allCases.count) }
    unsettled.append(strip(of: found, values, cells))
  }

  /// How many cells a row has.
  private static let cells = 7

  private func strip(of row: TableRow, _ values: ArraySlice<ReadValue>, _ cells: [Cell]) -> Strip {
    Strip(cells: cells, values: values, keepsBlanks: row.keepsBlanks, form: .applications)
  }

  /// Whether a grid's row prints numbers that run together (`00`), and not as many as it has cells.
  private func isAmongBlanks(_ values: ArraySlice<ReadValue>, of row: TableRow) -> Bool {
    row.keepsBlanks && CutNumbers.cuttingZeros(values.filter(\.isPrinted)).count != Self.cells
  }

  /// Whether a row of as many values as cells is none: it has more cells, blank ones among its values, and keeps its sum
  /// only with numbers joined.
  private func looksCut(
    _ values: ArraySlice<ReadValue>, of row: TableRow, _ cells: [Cell]
  ) -> Bool {
    guard !row.keepsBlanks || values.count > row.printed, !Settling.keepsSum(values),
      !reading.dropsNoBlanks
    else { return false }
    return StripCandidates.onlyCutFits(strip(of: row, values, cells), prose: prose)
  }

  /// Whether a grid's row of as many values as cells has a blank one among them, does not keep its sum and does not stand
  /// under its heads: a number parted in two makes up for the blank.
  private mutating func isOutOfLine(_ values: ArraySlice<ReadValue>, of row: TableRow) -> Bool {
    guard row.keepsBlanks, values.count > Self.cells,
      let first = values.firstIndex(where: \.isPrinted),
      let last = values.lastIndex(where: \.isPrinted), last - first >= Self.cells,
      !Settling.keepsSum(values)
    else { return false }
    guard let heads = heads(above: row) else { return true }
    return !values.allSatisfy { !$0.isPrinted || heads.contains($0.column) }
  }

  /// Whether a row under its heads does not keep its sum, and would with a number joined or cut.
  private func looksCut(
    _ settled: SettledRow, _ values: ArraySlice<ReadValue>, of row: TableRow, _ cells: [Cell]
  ) -> Bool {
    guard row.keepsBlanks, row.printsAny, !settled.keepsSum(0..<Self.cells, of: values) else {
      return false
    }
    return StripCandidates.onlyCutFits(strip(of: row, values, cells), prose: prose)
  }

  /// What the layout says of a row that prints fewer values than it has cells, or more.
  private mutating func settled(_ row: TableRow, _ values: ArraySlice<ReadValue>) -> SettledRow? {
    let cells = Self.cells
    if row.traits.contains(.aligns), row.printed < cells, row.printed > 0 {
      if aligned == nil { aligned = AlignedColumns(of: reading.table, text, cells: cells) }
      let settled = aligned?.settle(values, line: row.line, text)
      return settled.flatMap { isBorneOut($0, values, of: row) ? $0 : nil }
    }
    let heads = heads(above: row)
    return Settling.settle(
      values, cells: cells, traits: row.traits, heads: heads, hasTotal: true)
  }

  /// Whether a row keeps its sum where its values line up with the columns; one that does so nowhere else is no sum at all,
  /// if only it prints its 总计.
  private func isBorneOut(
    _ settled: SettledRow, _ values: ArraySlice<ReadValue>, of row: TableRow
  ) -> Bool {
    if settled.keepsSum(0..<Self.cells, of: values) { return true }
    let strip = strip(of: row, values, row.row.cells(in: nil))
    return settled[Self.cells - 1] != nil && StripCandidates(of: strip, prose: prose) == nil
  }

  /// The grid columns of a row's cells, as the head above it says; nil where that says nothing, or need not.
  private mutating func heads(above row: TableRow) -> [Int]? {
    guard row.printsAny, row.keepsBlanks else { return nil }
    if grids == nil { grids = HeadColumns.applicants.grids(of: reading.table, text) }
    return grids?.columns(ofLine: row.line)
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
