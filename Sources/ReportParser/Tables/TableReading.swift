import DisclosureReport

/// A table as its layout and its labels yield it, before values are placed.
struct TableReading {
  /// The layout it was read in.
  var layout: any TableLayoutReader
  /// Its lines, cut into cells.
  var lines: [CutLine]
  /// Its rows; where one is printed twice, the one with values.
  var rows: [FormRow: TableRow] = [:]
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

  private mutating func add(_ row: TableRow) {
    guard let known = rows[row.row], !known.printed.isEmpty else {
      rows[row.row] = row
      return
    }
    if row.printed.isEmpty || row.printed.map(\.content) == known.printed.map(\.content) { return }
    conflicting.append(row.row)
  }

  /// Whether labels and values came apart, so that a row without values may have lost them.
  var cameApart: Bool {
    !strays.isEmpty
      || rows.values.contains { $0.printed.count > $0.row.cells.count + $0.row.toleratedSurplus }
  }

  /// Names the labels that are misspelt.
  func reportMisspellings(_ text: SourceText, _ builder: inout RecordBuilder) {
    for row in rows.values.filter(\.isMisspelt).sorted(by: { $0.label.lowerBound < $1.label.lowerBound }) {
      builder.doubt(
        .labelVariant, .info, "The label of \(row.row.path.path) is spelt in an unknown way.",
        spans: [SourceSpan(text.trimmed(row.label))])
    }
  }
}

extension FormRow {
  /// How many surplus values a row may print; more are another row's. Only sums can tell which are surplus.
  fileprivate var toleratedSurplus: Int {
    if case .application = self { return 2 }
    return 0
  }
}
