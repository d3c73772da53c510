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
    let total = ApplicantColumn.allCases.count - 1
    let counts = (0..<total).map { settled.count($0, of: values) }
    guard settled[total].map({ !values[$0].isPrinted }) ?? true else { return false }
    return counts.contains { ($0 ?? 0) != 0 }
      || counts.contains(nil) && counts[total - 1] != nil
  }

  /// Takes the rows without 总计 as they stand where no other row prints one, or all columns add up with them; else doubts
  /// them.
  ///
  /// A row that prints any value prints its 总计. Where two of its numbers run together, the others stand one column off,
  /// and with a sum that is wrong besides nothing else shows it.
  func settleWithoutTotal(_ builder: inout RecordBuilder) {
    if withoutTotal.isEmpty { return }
    let othersPrintTotals = ApplicationRow.allCases.contains {
      (builder.values[$0, .total] ?? 0) != 0
    }
    let addUp = othersPrintTotals && columnsAddUp(builder)
    for row in withoutTotal {
      guard othersPrintTotals, !(addUp && ApplicationRow.outcomes.contains(row.row)) else {
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

  /// Whether every applicant's outcomes, with the rows without 总计 as they stand, add up to what （七）总计 prints, and that
  /// row to its own 总计: a row beside its cells would spoil two columns.
  private func columnsAddUp(_ builder: borrowing RecordBuilder) -> Bool {
    guard unsettled.isEmpty, let printed = builder.values[.totalHandled, .total] else {
      return false
    }
    var all: Int64 = 0
    for (place, column) in ApplicantColumn.allCases.dropLast().enumerated() {
      var sum: Int64 = 0
      for row in ApplicationRow.outcomes where !isGroupHead(row) {
        if builder.unknown.contains(.application(row, column)) { return false }
        let count = count(of: row, at: place) ?? builder.values[row, column] ?? 0
        guard count.magnitude < Self.largestCount else { return false }
        sum += count
      }
      guard sum == builder.values[.totalHandled, column] ?? 0 else { return false }
      all += sum
    }
    return all == printed
  }

  /// What a row without 总计 prints in a cell, as it stands.
  private func count(of row: ApplicationRow, at cell: Int) -> Int64? {
    withoutTotal.first { $0.row == row }.flatMap { $0.settled.count(cell, of: $0.values) }
  }

  /// A bound below which no sum of a table's counts needs more than 64 bits.
  private static let largestCount: UInt64 = 1 << 56
}
