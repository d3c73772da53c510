import DisclosureReport

/// A table as its layout and its labels yield it, before values are placed.
struct TableReading: ~Copyable {
  /// Its lines, cut into cells.
  var table: CutTable
  /// Whether values stand where no label owns them: a sign that labels and values came apart.
  private var hasStrays = false
  /// Its rows by their index; where one is printed twice, the one with values.
  var rows: [TableRow?]
  /// The rows that are printed more than once, with different values, as bits by their index.
  private var conflicting: UInt64 = 0
  /// The generation of the form whose rows these are.
  let era: FormEra?

  /// Reads a region with the rows of a label book; nil where it has more lines or cells than the limits allow.
  ///
  /// - Parameters:
  ///   - region: the lines among which the table stands.
  ///   - layouts: the layouts that it may be in.
  ///   - book: the rows' labels.
  ///   - heads: the heads of the columns that all rows have, where they have the same.
  ///   - form: which rows the table has, in the form's order, given whether a row's label is in the text.
  init?(
    _ region: TableRegion, layouts: [any TableLayoutReader], book: LabelBook,
    heads: HeadColumns? = nil, form: (_ isLabelled: (FormRow) -> Bool) -> [FormRow]
  ) {
    table = TableLayouts.cut(region, by: layouts)
    if table.isOverfull { return nil }
    era = book.era
    rows = [TableRow?](repeating: nil, count: FormRow.count)
    let assembled = RowAssembler.assemble(table, of: region.text, book: book)
    let hasOrphans = !assembled.orphans.isEmpty
    let grids = hasOrphans ? heads?.grids(of: table, region.text) ?? [] : []
    for row in assembled.rows { add(row) }
    let mayBeApart = hasOrphans || assembled.rows.contains { $0.printsAny && !$0.isOnOneLine }
    let form = mayBeApart ? form { row in assembled.rows.contains { $0.row == row } } : []
    hasStrays =
      hasStrays(assembled.orphans, form) || Self.standApart(assembled.rows, assembled.orphans)
    // Orphans that found their rows cast no doubt on those about them.
    let areReunited = hasStrays && reunite(assembled.rows, assembled.orphans, form, grids)
    doubtOwnersBeforeGaps(assembled.rows, assembled.orphans, form)
    doubtGroupHead(assembled.rows, areReunited ? [] : assembled.orphans)
  }

  /// A row of the table, where its label is in the text.
  subscript(row: FormRow) -> TableRow? { rows[row.index] }

  /// What stands behind a row's label.
  func values(of row: TableRow) -> ArraySlice<ReadValue> { table.values[row.values] }

  /// Whether a row is printed more than once, with different values.
  func isConflicting(_ row: FormRow) -> Bool { conflicting >> UInt64(row.index) & 1 == 1 }

  /// Whether no label of the table is in the text.
  var isEmpty: Bool { rows.allSatisfy { $0 == nil } }

  private mutating func add(_ row: TableRow) {
    guard let known = rows[row.row.index], known.printsAny, known.isOnOneLine || !row.isOnOneLine
    else {
      rows[row.row.index] = row
      return
    }
    if row.isGarbled || known.isGarbled || (row.printsAny && !printSame(row, known)) {
      conflicting |= 1 << UInt64(row.row.index)
    }
  }

  private func printSame(_ left: TableRow, _ right: TableRow) -> Bool {
    left.printed == right.printed
      && values(of: left).lazy.filter { $0.isPrinted }
        .elementsEqual(values(of: right).lazy.filter { $0.isPrinted }) { $0.content == $1.content }
  }

  /// Whether labels and values came apart, so that a row without values may have lost them.
  var cameApart: Bool {
    hasStrays || rows.contains { $0?.printsTooMuch(in: era) ?? false }
  }

  /// Whether a row without values has lost them: plain lines drop blank cells, but here they drop none.
  func hasLostValues(_ row: TableRow) -> Bool {
    !row.printsAny && !row.keepsBlanks && (dropsNoBlanks || printsNothing)
  }

  /// Whether no row prints a value, as where a crawler took repeated lines out.
  private var printsNothing: Bool { !rows.contains { $0?.printsAny ?? false } }

  /// Whether many rows stand on plain lines, and every one that prints a value prints them all.
  var dropsNoBlanks: Bool {
    var whole = 0
    for case .some(let row) in rows where row.printsAny && row.traits.contains(.joinsLines) {
      let cells = row.row.cellCount(in: era)
      if row.printed < cells { return false }
      if cells > 1 { whole += 1 }
    }
    return whole >= Self.manyRows
  }

  /// How many whole rows show that a table prints its zeros.
  private static let manyRows = 10

  /// Whether a row's values cannot be told apart from what else stands there: its line is garbled, or the layout does
  /// not settle it and something in it is no number.
  func isUnreadable(_ row: TableRow) -> Bool {
    if row.isGarbled { return true }
    let values = values(of: row)
    guard values.contains(where: { $0.content == .unreadable }) else { return false }
    // In a row of as many values as cells, side by side, only the one cell is in doubt.
    guard row.printed == row.row.cellCount(in: era),
      let first = values.firstIndex(where: \.isPrinted)
    else { return true }
    return !values[first...].prefix(row.printed).allSatisfy(\.isPrinted)
  }

  /// Names a row that is unreadable, its cells at a path.
  func reportUnreadable(_ row: TableRow, at path: CellPath, _ builder: inout RecordBuilder) {
    builder.doubt(
      .unreadableCell, .warning, "Something in the row is neither its label nor a number.",
      cells: [path], spans: [SourceSpan(row.label)])
  }

  /// Names the labels that are misspelt.
  func reportMisspellings(_ text: SourceText, _ builder: inout RecordBuilder) {
    for case .some(let row) in rows where row.isMisspelt {
      builder.doubt(
        .labelVariant, .info, "The label of \(row.row.path.path) is spelt in an unknown way.",
        spans: [SourceSpan(text.trimmed(row.label))])
    }
  }
}

extension TableRow {
  /// Whether there are more values than can be the row's own; a row without cells may print any.
  fileprivate func printsTooMuch(in era: FormEra?) -> Bool {
    let cells = row.cellCount(in: era)
    return cells > 0 && printed > cells + row.toleratedSurplus
  }
}

extension FormRow {
  /// How many surplus values a row may print; more are another row's.
  ///
  /// Only sums can tell which are surplus.
  var toleratedSurplus: Int {
    if case .application = self { return 2 }
    return 0
  }
}
