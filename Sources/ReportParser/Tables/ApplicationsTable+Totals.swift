import DisclosureReport

// Rows of a grid that print counts and no 总计.
extension ApplicationsTable {
  /// A row under its heads that prints counts and no 总计.
  struct RowWithoutTotal {
    /// The row.
    let row: ApplicationRow
    /// What stands behind its label.
    let values: ArraySlice<ReadValue>
    /// Which cell each value stands in.
    let settled: SettledRow
  }

  /// Whether a row prints a count other than 0, or one beside 总计 that may be that of a row one column off, and no 总计.
  static func lacksTotal(_ settled: SettledRow, _ values: ArraySlice<ReadValue>) -> Bool {
    let total = Int(ApplicantColumn.total.rawValue)
    if let place = settled[total], values[place].isPrinted { return false }
    var last: Int64?
    var hasBlanks = false
    for cell in 0..<total {
      last = settled.count(cell, of: values)
      guard let last else {
        hasBlanks = true
        continue
      }
      if last != 0 { return true }
    }
    return hasBlanks && last != nil
  }

  /// Takes the rows without 总计 as they stand where no other row prints one, or the sums of their columns bear them out;
  /// else doubts them.
  ///
  /// A row that prints any value prints its 总计. Where two of its numbers run together, the others stand one column off,
  /// and with a sum that is wrong besides nothing else in the row shows it.
  func settleWithoutTotal(_ builder: inout RecordBuilder) {
    if withoutTotal.isEmpty { return }
    let othersPrintTotals = ApplicationRow.allCases.contains {
      (builder.values[$0, .total] ?? 0) != 0
    }
    var settled = builder
    for row in withoutTotal { settled.put(row.settled, of: row.values, in: row.row.cells) }
    let areBorneOut = othersPrintTotals && columnsBearOut(settled)
    for row in withoutTotal {
      // No sum tells where a 0 stands.
      let tells = ApplicantColumn.applicants.contains { (settled.values[row.row, $0] ?? 0) != 0 }
      guard othersPrintTotals, !(areBorneOut && tells) else {
        builder.put(row.settled, of: row.values, in: row.row.cells)
        continue
      }
      builder.doubt(
        .ambiguousPlacement, .warning,
        "The row prints no 总计 as others do, so that its values may stand beside their cells.",
        cells: [CellPath(row.row)],
        spans: row.values.filter(\.isPrinted).map { SourceSpan($0.span) })
    }
  }

  /// Whether every column in which a row without 总计 prints a count other than 0 adds up to what （七）总计 and the balance
  /// print: values that stand beside their cells would have to make up for one another in two columns.
  private func columnsBearOut(_ settled: RecordBuilder) -> Bool {
    let unknown = cellsInQuestion(settled)
    return ApplicantColumn.applicants.allSatisfy { column in
      let rows = withoutTotal.map(\.row).filter { (settled.values[$0, column] ?? 0) != 0 }
      if rows.isEmpty { return true }
      let sums = [FormIdentity.outcomes(column), .balance(column)]
      return sums.allSatisfy { sum in
        sum.cells.isDisjoint(with: CellSet(rows.map { .application($0, column) }))
          || sum.check(settled.values, unknown: unknown) == .holds
      }
    }
  }
}
