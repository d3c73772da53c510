import DisclosureReport

/// A table as its layout and its labels yield it, before values are placed.
struct TableReading {
  /// The layout it was read in.
  var layout: any TableLayoutReader
  /// Its lines, cut into cells.
  var lines: [CutLine]
  /// Its rows by their index; where one is printed twice, the one with values.
  private var rows = [TableRow?](repeating: nil, count: FormRow.count)
  /// Rows that are printed more than once, with different values.
  var conflicting: [FormRow] = []
  /// Values that no label owns: a sign that labels and values came apart.
  var strays: [ReadValue] = []

  /// Reads a region with the rows of a label book.
  init?(_ region: TableRegion, book: LabelBook) {
    guard let layout = TableLayouts.reader(of: region) else { return nil }
    self.layout = layout
    lines = layout.lines(of: region)
    let assembled = RowAssembler.assemble(
      lines, of: region.text, book: book, joinsLines: layout.joinsLines)
    strays = assembled.strays
    for row in assembled.rows { add(row) }
  }

  /// A row of the table, where its label is in the text.
  subscript(row: FormRow) -> TableRow? { rows[row.index] }

  /// Whether no label of the table is in the text.
  var isEmpty: Bool { rows.allSatisfy { $0 == nil } }

  private mutating func add(_ row: TableRow) {
    guard let known = rows[row.row.index], known.printsAny else {
      rows[row.row.index] = row
      return
    }
    if !row.printsAny || row.printed.map(\.content) == known.printed.map(\.content) { return }
    conflicting.append(row.row)
  }

  /// Whether labels and values came apart, so that a row without values may have lost them.
  var cameApart: Bool {
    !strays.isEmpty
      || rows.contains { $0.map(\.printsTooMuch) ?? false }
  }

  /// Names the labels that are misspelt.
  func reportMisspellings(_ text: SourceText, _ builder: inout RecordBuilder) {
    for row in rows.compactMap(\.self) where row.isMisspelt {
      builder.doubt(
        .labelVariant, .info, "The label of \(row.row.path.path) is spelt in an unknown way.",
        spans: [SourceSpan(text.trimmed(row.label))])
    }
  }
}

extension TableRow {
  /// Whether there are more values than can be the row's own.
  fileprivate var printsTooMuch: Bool {
    let cells = row.cells.count
    return values.count > cells && printed.count > cells + row.toleratedSurplus
  }
}

extension FormRow {
  /// How many surplus values a row may print; more are another row's. Only sums can tell which are surplus.
  fileprivate var toleratedSurplus: Int {
    if case .application = self { return 2 }
    return 0
  }
}
