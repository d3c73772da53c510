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
  var cells: [Cell] { Self.cells[index] }

  /// The cells of every row, by its index.
  private static let cells: [[Cell]] = {
    var cells = [[Cell]](repeating: [], count: count)
    for row in ApplicationRow.allCases {
      cells[FormRow.application(row).index] = ApplicantColumn.allCases.map { .application(row, $0) }
    }
    for row in DocumentRow.allCases {
      cells[FormRow.documents(row).index] = [.made, .repealed, .inForce].map { .documents(row, $0) }
    }
    for row in ActionRow.allCases {
      cells[FormRow.action(row).index] = [.action(row, .decisions)]
    }
    cells[FormRow.fees.index] = [.feesAmount]
    return cells
  }()

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
