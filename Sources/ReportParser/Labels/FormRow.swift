import DisclosureReport

/// A row of one of the form's tables, as a label names it.
enum FormRow: Hashable, Sendable {
  case documents(DocumentRow)
  case action(ActionRow)
  case fees
  case application(ApplicationRow)

  /// The row's place among all rows, below ``count``.
  var index: Int {
    switch self {
    case .application(let row): Int(row.rawValue)
    case .documents(let row): 26 + Int(row.rawValue)
    case .action(let row): 28 + Int(row.rawValue)
    case .fees: 32
    }
  }

  /// How many rows there are.
  static let count = 33

  /// The row's cells that the 2021 form prints, in its order.
  var cells: [Cell] {
    switch self {
    case .documents(let row): [.made, .repealed, .inForce].map { .documents(row, $0) }
    case .action(let row): [.action(row, .decisions)]
    case .fees: [.feesAmount]
    case .application(let row): Self.applicationCells[Int(row.rawValue)]
    }
  }

  private static let applicationCells: [[Cell]] = ApplicationRow.allCases.map { row in
    ApplicantColumn.allCases.map { .application(row, $0) }
  }

  /// The path that covers the row's cells.
  var path: CellPath {
    switch self {
    case .documents(let row): CellPath(row.path)
    case .action(let row): CellPath(row.path)
    case .fees: CellPath("proactive.fees")
    case .application(let row): CellPath(row)
    }
  }
}
