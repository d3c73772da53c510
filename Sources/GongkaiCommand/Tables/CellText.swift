import DisclosureReport

/// A cell's value as files read it.
enum CellText {
  /// The count, or the amount in yuan; empty where nothing is printed.
  static func value(_ cell: Cell, in cells: CellValues) -> String {
    guard cell.isMoney else { return cells[cell].map { String($0) } ?? "" }
    let money = cell == .feesAmount ? cells.fees : cells.procurement
    return money.map { Figures.exact(units: $0.units, nanos: $0.nanos) } ?? ""
  }
}
