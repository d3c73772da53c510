import DisclosureReport

/// A row of one of the form's tables, as a label names it.
enum FormRow: Hashable, Sendable {
  case documents(DocumentRow)
  case action(ActionRow)
  /// 行政事业性收费
  case fees
  /// 政府集中采购 (2019)
  case procurement
  /// 其他主动公开文件: a row that Hubei adds to the form; it has no cell
  case otherDocuments
  case application(ApplicationRow)

  /// The row's place among all rows, below ``count``.
  var index: Int {
    switch self {
    case .application(let row): Int(row.rawValue)
    case .documents(let row): 26 + Int(row.rawValue)
    case .action(let row): 28 + Int(row.rawValue)
    case .fees: 32
    case .procurement: 33
    case .otherDocuments: 34
    }
  }

  /// How many rows there are.
  static let count = 35

  /// The rows of the table of proactive disclosure that have cells, in the form's order.
  static let proactive: [FormRow] =
    DocumentRow.allCases.map { .documents($0) } + ActionRow.allCases.map { .action($0) }
    + [.fees, .procurement]

  /// The row's cells that a generation of the form prints, in its order; none where it has no such row.
  ///
  /// Where the generation is unknown these are the cells of 2021.
  func cells(in era: FormEra?) -> [Cell] {
    era == .era2019 ? Self.cells2019[index] : Self.cells2021[index]
  }

  /// How many cells of the row a generation of the form prints.
  func cellCount(in era: FormEra?) -> Int {
    Int(era == .era2019 ? Self.counts2019[index] : Self.counts2021[index])
  }

  private static let counts2021 = cells2021.map { UInt8($0.count) }
  private static let counts2019 = cells2019.map { UInt8($0.count) }

  private static let cells2021 = cells([.made, .repealed, .inForce]) { row in
    switch row {
    case .action(.otherServices), .procurement, .otherDocuments: []
    case .action(let action): [.action(action, .decisions)]
    case .fees: [.feesAmount]
    case .documents, .application: nil
    }
  }

  private static let cells2019 = cells([.newlyMade, .newlyDisclosed, .totalDisclosed]) { row in
    switch row {
    case .action(let action):
      [.previousYearItems, .change, .decisions].map { .action(action, $0) }
    case .fees: [.feesPreviousYearItems, .feesChange]
    case .procurement: [.procurementItems, .procurementAmount]
    case .otherDocuments: []
    case .documents, .application: nil
    }
  }

  /// The cells of every row, by its index: those given, and else those that follow from the columns.
  private static func cells(
    _ documents: [DocumentColumn], _ given: (FormRow) -> [Cell]?
  ) -> [[Cell]] {
    var cells = [[Cell]](repeating: [], count: count)
    for row in proactive { cells[row.index] = given(row) ?? [] }
    for row in DocumentRow.allCases {
      cells[FormRow.documents(row).index] = documents.map { .documents(row, $0) }
    }
    for row in ApplicationRow.allCases {
      cells[FormRow.application(row).index] = ApplicantColumn.allCases.map { .application(row, $0) }
    }
    return cells
  }

  /// The path that covers the row's cells.
  var path: CellPath {
    switch self {
    case .documents(let row): CellPath(row.path)
    case .action(let row): CellPath(row.path)
    case .fees: CellPath("proactive.fees")
    case .procurement: CellPath("proactive.procurement")
    case .otherDocuments: CellPath("proactive.other_documents")
    case .application(let row): CellPath(row)
    }
  }

  /// The path that covers the row's cells of a generation of the form, and as few others as can be.
  func path(in era: FormEra?) -> CellPath {
    let cells = cells(in: era)
    return cells.count == 1 ? CellPath(cells[0]) : path
  }
}
