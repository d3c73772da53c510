import DisclosureReport

/// A table as its layout and its labels yield it, before values are placed.
struct TableReading: ~Copyable {
  /// Its lines, cut into cells.
  private(set) var table: CutTable
  /// Whether values stand where no label owns them: a sign that labels and values came apart.
  private let hasStrays: Bool
  /// Its rows by their index; where one is printed twice, the one with values.
  private var rows: [TableRow?]
  /// For each row whether it is printed more than once, with different values.
  private var conflicting: [Bool]
  /// The generation of the form whose rows these are.
  private let era: FormEra?

  /// Reads a region with the rows of a label book; nil where it holds no table that can be read.
  ///
  /// - Parameters:
  ///   - region: the lines among which the table stands.
  ///   - layouts: the layouts that it may be in.
  ///   - book: the rows' labels.
  ///   - form: which rows the table has, in the form's order, given those whose labels are in the text.
  init?(
    _ region: TableRegion, layouts: [any TableLayoutReader], book: LabelBook,
    form: (Set<FormRow>) -> [FormRow]
  ) {
    table = TableLayouts.cut(region, by: layouts)
    if table.isOverfull { return nil }
    era = book.era
    rows = [TableRow?](repeating: nil, count: FormRow.count)
    conflicting = [Bool](repeating: false, count: FormRow.count)
    let assembled = RowAssembler.assemble(table, of: region.text, book: book)
    hasStrays = assembled.hasStrays || Self.standApart(assembled.rows, assembled.orphans)
    for row in assembled.rows { add(row) }
    doubtOwnersBeforeGaps(assembled.rows, form)
    doubtGroupHead(assembled.rows, assembled.orphans)
    if hasStrays { reunite(assembled.rows, assembled.orphans, form) }
  }

  /// Whether rows of a grid stand apart from their labels, and some of them are blank: then the labels above the others
  /// need not be theirs.
  private static func standApart(_ rows: [TableRow], _ orphans: [OrphanValues]) -> Bool {
    let cells = ApplicantColumn.allCases.count
    return orphans.contains { $0.values.count == cells }
      && rows.contains {
        $0.printsAny && !$0.isOnOneLine && $0.traits.contains(.keepsBlanks)
          && $0.values.count == cells
      }
  }

  /// A row of the table, where its label is in the text.
  subscript(row: FormRow) -> TableRow? { rows[row.index] }

  /// What stands behind a row's label.
  func values(of row: TableRow) -> ArraySlice<ReadValue> { table.values[row.values] }

  /// Whether a row is printed more than once, with different values.
  func isConflicting(_ row: FormRow) -> Bool { conflicting[row.index] }

  /// Whether no label of the table is in the text.
  var isEmpty: Bool { rows.allSatisfy { $0 == nil } }

  private mutating func add(_ row: TableRow) {
    guard let known = rows[row.row.index], known.printsAny, known.isOnOneLine || !row.isOnOneLine
    else {
      rows[row.row.index] = row
      return
    }
    if row.isGarbled || known.isGarbled || (row.printsAny && !printSame(row, known)) {
      conflicting[row.row.index] = true
    }
  }

  private func printSame(_ left: TableRow, _ right: TableRow) -> Bool {
    left.printed == right.printed
      && values(of: left).lazy.filter { $0.isPrinted }
        .elementsEqual(values(of: right).lazy.filter { $0.isPrinted }) { $0.content == $1.content }
  }

  /// Gives the orphans to the rows that lost their values.
  private mutating func reunite(
    _ assembled: [TableRow], _ orphans: [OrphanValues], _ form: (Set<FormRow>) -> [FormRow]
  ) {
    let form = form(Set(assembled.map(\.row)))
    guard !assembled.contains(where: \.isGarbled),
      let gifts = Reunion.gifts(
        rows: assembled, orphans: orphans, form: form, era: era, values: table.values)
    else {
      return doubtOwners(assembled, orphans)
    }
    for gift in gifts {
      let values = gift.values.map { table.values[$0] }
      let label = rows[gift.row.index]?.label ?? values.first?.span ?? 0..<0
      var row = TableRow(row: gift.row, label: label, traits: .countsCells, line: 0)
      row.isMisspelt = rows[gift.row.index]?.isMisspelt ?? true
      row.values = table.gather(values)
      row.printed = values.count(where: \.isPrinted)
      row.isReunited = true
      rows[gift.row.index] = row
    }
  }

  /// Marks the rows that may have taken another's values: in a grid every one whose values stand below its label; else
  /// those with a row without values before them, or values without a row behind them.
  private mutating func doubtOwners(_ assembled: [TableRow], _ orphans: [OrphanValues]) {
    for (index, row) in assembled.enumerated() where row.printsAny && !row.isOnOneLine {
      let isBehindEmpty = index > 0 && !assembled[index - 1].printsAny
      let isBeforeOrphan = orphans.contains {
        $0.labelsBefore == index + 1 && !$0.hasWords
      }
      if row.traits.contains(.keepsBlanks) || isBehindEmpty || isBeforeOrphan {
        rows[row.row.index]?.mayBeAnothers = true
      }
    }
  }

  /// Marks （六）其他处理 where its values may be those of a row below it whose label was lost: values without a label follow,
  /// or most labels of such rows are missing.
  private mutating func doubtGroupHead(_ assembled: [TableRow], _ orphans: [OrphanValues]) {
    let head = FormRow.application(.otherSubtotal)
    guard let row = rows[head.index], row.printsAny else { return }
    let place = assembled.lastIndex { $0.row == head }
    let isFollowed = orphans.contains { $0.labelsBefore == (place ?? -1) + 1 }
    let missing = ApplicationRow.numbered.count { rows[FormRow.application($0).index] == nil }
    if isFollowed || missing > ApplicationRow.numbered.count / 2 {
      rows[head.index]?.mayBeAnothers = true
    }
  }

  /// Marks the rows whose values stand below their label and behind which the form's next label is missing: the values may
  /// be the next row's.
  private mutating func doubtOwnersBeforeGaps(
    _ assembled: [TableRow], _ form: (Set<FormRow>) -> [FormRow]
  ) {
    guard assembled.contains(where: { $0.printsAny && !$0.isOnOneLine }) else { return }
    let form = form(Set(assembled.map(\.row)))
    for (row, next) in zip(form, form.dropFirst()) where rows[next.index] == nil {
      if let owner = rows[row.index], owner.printsAny, !owner.isOnOneLine {
        rows[row.index]?.mayBeAnothers = true
      }
    }
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
  private var dropsNoBlanks: Bool {
    var whole = 0
    for case .some(let row) in rows where row.printsAny && row.traits.contains(.joinsLines) {
      let cells = row.row.cells(in: era).count
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
    guard row.printed == row.row.cells(in: era).count,
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
    let cells = row.cells(in: era).count
    return cells > 0 && printed > cells + row.toleratedSurplus
  }
}

extension FormRow {
  /// How many surplus values a row may print; more are another row's.
  ///
  /// Only sums can tell which are surplus.
  fileprivate var toleratedSurplus: Int {
    if case .application = self { return 2 }
    return 0
  }
}

extension ApplicationRow {
  /// The rows below （三）, （四） and （五）, which are numbered within their group.
  fileprivate static let numbered = allCases.filter {
    $0.rawValue >= stateSecret.rawValue && $0.rawValue <= confirmationOrReissue.rawValue
  }
}
