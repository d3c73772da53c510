import DisclosureReport

/// A row of one of the form's tables, as a label names it.
enum FormRow: Hashable, Sendable {
  case documents(DocumentRow)
  case action(ActionRow)
  case fees
  case application(ApplicationRow)

  /// The row's cells that the 2021 form prints, in its order.
  var cells: [Cell] {
    switch self {
    case .documents(let row): [.made, .repealed, .inForce].map { .documents(row, $0) }
    case .action(let row): [.action(row, .decisions)]
    case .fees: [.feesAmount]
    case .application(let row): ApplicantColumn.allCases.map { .application(row, $0) }
    }
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
