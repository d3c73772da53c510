import DisclosureReport

/// CARRY_OVER_BREAK: what a year carries over (结转下年度继续办理) is what the next one carries in
/// (上年结转), column by column.
enum CarryOverCheck {
  static func contradictions(
    _ later: CompactReport, _ earlier: CompactReport
  ) -> [Contradiction] {
    // Whole rows come first: most agencies carry nothing, and then there is nothing to compare.
    guard earlier.prints(.carriedOut), later.prints(.carriedIn) else { return [] }
    return ApplicantColumn.allCases.compactMap { column in
      guard let carried = earlier.count(.carriedOut, column),
        let taken = later.count(.carriedIn, column), carried != taken
      else { return nil }
      return Contradiction(
        code: .carryOverBreak, cells: [.application(.carriedIn, column)],
        expected: ExactNumber(units: Int128(carried)), actual: ExactNumber(units: Int128(taken)))
    }
  }
}

extension CompactReport {
  /// Whether a row of applications prints any value.
  fileprivate func prints(_ row: ApplicationRow) -> Bool {
    ApplicantColumn.allCases.contains { cells[row, $0] != nil }
  }

  /// What a cell of a row that prints something says, blank as 0; nil where it is unknown.
  fileprivate func count(_ row: ApplicationRow, _ column: ApplicantColumn) -> Int64? {
    if let value = cells[row, column] { return value }
    return unknown.contains(.application(row, column)) ? nil : 0
  }
}
