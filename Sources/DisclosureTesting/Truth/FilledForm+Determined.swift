import DisclosureReport

extension FilledForm {
  /// The cells that the printed form surely determines.
  ///
  /// - Where blanks keep their place, or nothing is blank, a row of seven values is settled. So is
  ///   one with a surplus value: the columns' sums say which one to leave out, unless the table
  ///   contradicts itself.
  /// - Where blanks are dropped, a row that prints nothing is blank; of any other its 总计 is known,
  ///   since a row that prints any value prints that, unless the table contradicts itself.
  /// - Disputes: what is the same in every fit.
  func determined(keepingBlanks: Bool, contradictory: Bool) -> CellSet {
    var cells = CellSet(.proactive)
    for row in ApplicationRow.allCases where !applications.contains(where: { $0.row == row }) {
      cells.formUnion(CellPath(row).cells)
    }
    for line in applications {
      let printed = line.values.count { !$0.isEmpty }
      let settled = line.values.count == 7 && (keepingBlanks || printed == 7 || printed == 0)
      if settled || (line.values.count > 7 && !contradictory) {
        cells.formUnion(CellPath(line.row).cells)
      } else if line.values.count == 7, !contradictory {
        cells.insert(.application(line.row, .total))
      }
    }
    if disputes.count == 15, keepingBlanks {
      cells.formUnion(CellSet(.disputes))
    } else {
      cells.formUnion(DisputeFits(disputes.compactMap { Int64($0) }).determined)
    }
    return cells
  }
}
