import DisclosureReport

/// How a report prints a cell whose value is 0.
public enum ZeroStyle: String, CaseIterable, Sendable {
  /// Every 0 is printed.
  case zeros
  /// A 0 is left blank.
  case blanks
  /// A 0 is left blank, but for the totals of disputes and of the rows 一, 二, （七） and 四.
  case blanksButTotals = "blanks_but_totals"
}

extension ZeroStyle {
  /// The cells as printed: some zeros become blanks.
  ///
  /// Where a layout drops blanks, a row of table 二 with one blank cell of three could not be read by
  /// anybody, so it keeps its zeros there; 规章, which few agencies can make, is then blank as a
  /// whole.
  func applied(to cells: CellValues, keepingBlanks: Bool) -> CellValues {
    guard self != .zeros else { return cells }
    var printed = cells
    for cell in Cell.all where cells[cell] == 0 && leavesBlank(cell) { printed[cell] = nil }
    if !keepingBlanks {
      for row in Self.proactiveRows { restore(row, in: &printed, from: cells) }
    }
    return printed
  }

  private func leavesBlank(_ cell: Cell) -> Bool {
    guard self == .blanksButTotals else { return true }
    return !Self.printedTotals.contains(cell)
  }

  private func restore(_ row: [Cell], in printed: inout CellValues, from cells: CellValues) {
    guard row.contains(where: { printed[$0] != nil }) else { return }
    for cell in row where printed[cell] == nil { printed[cell] = cells[cell] }
  }

  /// The rows of table 二 with several cells, of both eras.
  private static let proactiveRows: [[Cell]] =
    DocumentRow.allCases.map { row in DocumentColumn.allCases.map { .documents(row, $0) } }
    + ActionRow.allCases.map { row in ActionColumn.allCases.map { .action(row, $0) } }
    + [[.feesPreviousYearItems, .feesChange], [.procurementItems, .procurementAmount]]

  private static let printedTotals = CellSet(
    DisputeBlock.allCases.map { .dispute($0, .total) }
      + [ApplicationRow.newReceived, .carriedIn, .totalHandled, .carriedOut].map {
        .application($0, .total)
      })
}
