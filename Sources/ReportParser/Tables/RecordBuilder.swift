import DisclosureReport

/// What has been read of the tables so far.
struct RecordBuilder {
  /// The values.
  var values = CellValues()
  /// How each cell was read.
  var evidence: [CellEvidence] = []
  /// The doubts.
  var findings: [Finding] = []
  /// The layouts of the tables read.
  var layouts: [TableLayout] = []
  /// Cells whose value the reading leaves in doubt: absent, and named by a finding.
  private(set) var unknown = CellSet()

  /// The tables of which nothing is read, because they have more lines or cells than the limits allow.
  private(set) var overfull: [FormTable] = []

  /// Notes that a table has more lines or cells than the limits allow.
  mutating func noteOverfull(_ table: FormTable) { overfull.append(table) }

  /// Cells that a doubt of the reading names, with a value or without.
  var doubted: CellSet {
    findings.reduce(into: unknown) { doubted, finding in
      for path in finding.cells { doubted.formUnion(path.cells) }
    }
  }

  private let wantsEvidence: Bool

  init(wantsEvidence: Bool) { self.wantsEvidence = wantsEvidence }

  /// Puts what a cell prints into it.
  ///
  /// - Parameters:
  ///   - value: what stands in the text; nil where a dropped blank leaves nothing to point at.
  ///   - cell: the cell.
  ///   - reading: how a number was found to be this cell's.
  ///   - moneyUnit: the unit of a money cell that prints none itself.
  mutating func put(
    _ value: ReadValue?, in cell: Cell, reading: CellReading = .printed,
    moneyUnit: PrintedNumber.Unit = .none
  ) {
    switch value?.content {
    case nil, .blank: note(cell, .blank, value)
    case .placeholder: note(cell, .placeholder, value)
    case .number(let number) where cell.isMoney:
      putMoney(number, in: cell, value, reading, moneyUnit)
    default:
      let count = value?.count ?? (cell.isChange ? value?.change : nil)
      guard let count else { return putUnreadable(value, in: cell) }
      values[cell] = count
      note(cell, reading, value)
    }
  }

  /// Puts the values that are printed into as many cells, one by one.
  mutating func put(
    _ values: ArraySlice<ReadValue>, in cells: [Cell], moneyUnit: PrintedNumber.Unit = .none
  ) {
    let values = values.span
    let cells = cells.span
    var cell = 0
    for index in values.indices where values[index].isPrinted && cell < cells.count {
      put(values[index], in: cells[cell], moneyUnit: moneyUnit)
      cell += 1
    }
  }

  /// Puts what the cells of a settled row print into them.
  mutating func put(
    _ settled: SettledRow, of values: ArraySlice<ReadValue>, in cells: [Cell],
    reading: CellReading = .printed, moneyUnit: PrintedNumber.Unit = .none
  ) {
    let cells = cells.span
    for place in cells.indices {
      let value = settled[place].map { values[$0] }
      put(value, in: cells[place], reading: reading, moneyUnit: moneyUnit)
    }
  }

  private mutating func putMoney(
    _ number: PrintedNumber, in cell: Cell, _ value: ReadValue?, _ reading: CellReading,
    _ unit: PrintedNumber.Unit
  ) {
    guard let money = number.money(defaultUnit: unit) else { return putUnreadable(value, in: cell) }
    if cell == .feesAmount { values.fees = money } else { values.procurement = money }
    note(cell, reading, value)
  }

  private mutating func putUnreadable(_ value: ReadValue?, in cell: Cell) {
    doubt(
      .unreadableCell, .warning, "The cell prints something that cannot be read as its number.",
      cells: [CellPath(cell)], spans: value.map { [SourceSpan($0.span)] } ?? [])
  }

  private mutating func note(_ cell: Cell, _ reading: CellReading, _ value: ReadValue?) {
    guard wantsEvidence || reading == .inferred || reading == .entered else { return }
    evidence.append(
      CellEvidence(cell: cell, reading: reading, span: value.map { SourceSpan($0.span) }))
  }

  /// Names a doubt of the reading about single cells; those that hold no value become unknown.
  mutating func doubt(
    _ code: FindingCode, _ severity: FindingSeverity, _ message: String, about cells: [Cell],
    spans: [SourceSpan]
  ) {
    findings.append(
      Finding(code, severity, message, cells: cells.map { CellPath($0) }, spans: spans))
    for cell in cells where values[cell] == nil { unknown.insert(cell) }
  }

  /// Names a doubt of the reading; cells that it names and that hold no value become unknown.
  mutating func doubt(
    _ code: FindingCode, _ severity: FindingSeverity, _ message: String, cells: [CellPath] = [],
    spans: [SourceSpan] = []
  ) {
    doubt(Finding(code, severity, message, cells: cells, spans: spans))
  }

  /// Adds a doubt of the reading; cells that it names and that hold no value become unknown.
  mutating func doubt(_ finding: Finding) {
    findings.append(finding)
    for path in finding.cells {
      for cell in path.cells where values[cell] == nil { unknown.insert(cell) }
    }
  }
}

extension Cell {
  /// Whether the cell is one of the column 本年增/减, whose numbers a word may sign (减4).
  var isChange: Bool { Self.changes.contains(self) }

  private static let changes = CellSet(
    ActionRow.allCases.map { .action($0, .change) } + [.feesChange])
}
