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

  /// Takes the rows without 总计 as they stand where no other row prints one; else doubts them.
  ///
  /// A row that prints any value prints its 总计. Where two of its numbers run together, the others stand one column off,
  /// and with a sum that is wrong besides nothing else shows it.
  func settleWithoutTotal(_ builder: inout RecordBuilder) {
    if withoutTotal.isEmpty { return }
    let othersPrintTotals = ApplicationRow.allCases.contains {
      (builder.values[$0, .total] ?? 0) != 0
    }
    for row in withoutTotal {
      guard othersPrintTotals else {
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
}
