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
  /// Where a layout drops blanks, a row 行政规范性文件 with one blank cell of three could not be read by
  /// anybody, so it keeps its zeros there; 规章, which few agencies can make, is then blank as a
  /// whole.
  func applied(to cells: CellValues, keepingBlanks: Bool) -> CellValues {
    guard self != .zeros else { return cells }
    var printed = cells
    for cell in Cell.all where cells[cell] == 0 && leavesBlank(cell) { printed[cell] = nil }
    if !keepingBlanks {
      for row in DocumentRow.allCases { restore(row, in: &printed, from: cells) }
    }
    return printed
  }

  private func leavesBlank(_ cell: Cell) -> Bool {
    guard self == .blanksButTotals else { return true }
    return !Self.printedTotals.contains(cell)
  }

  private func restore(_ row: DocumentRow, in printed: inout CellValues, from cells: CellValues) {
    let columns: [DocumentColumn] = [.made, .repealed, .inForce]
    guard columns.contains(where: { printed[.documents(row, $0)] != nil }) else { return }
    for column in columns { printed[.documents(row, column)] = cells[.documents(row, column)] }
  }

  private static let printedTotals = CellSet(
    DisputeBlock.allCases.map { .dispute($0, .total) }
      + [ApplicationRow.newReceived, .carriedIn, .totalHandled, .carriedOut].map {
        .application($0, .total)
      })
}
