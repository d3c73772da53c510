import DisclosureReport

/// Tells rows of applications apart that follow one another cell by cell, without labels between them.
///
/// Each begins with as many blank cells, where its labels would stand; a way counts where all rows keep their sums.
struct RowsInTurn {
  /// The values of the table.
  let values: [ReadValue]

  /// How many cells a row has, those of its labels left out, and with them.
  private static let cells = ApplicantColumn.allCases.count
  private static let widths = cells...cells + 3

  /// Where the values of each row stand among some cells; nil where that can be in several ways, or none.
  func rows(in cells: Range<Int>) -> [Range<Int>]? {
    let ways = Self.widths.compactMap { rows(in: cells, width: $0) }
    return ways.count == 1 ? ways[0] : nil
  }

  /// Where further rows begin, behind the cells of a first one that stands beside its label and so begins without blank
  /// cells; nil where that can be in several ways, or none.
  func startOfFurtherRows(behindFirstOf cells: Range<Int>) -> Int? {
    let start = cells.lowerBound + Self.cells
    guard start < cells.upperBound, keepsSum(cells.lowerBound..<start) else { return nil }
    let areAllAlike = Self.widths.contains { rows(in: cells, width: $0) != nil }
    return !areAllAlike && rows(in: start..<cells.upperBound) != nil ? start : nil
  }

  private func rows(in cells: Range<Int>, width: Int) -> [Range<Int>]? {
    guard cells.count % width == 0 else { return nil }
    let rows = stride(from: cells.lowerBound, to: cells.upperBound, by: width).map { start in
      (labels: start..<start + width - Self.cells, own: start + width - Self.cells..<start + width)
    }
    let areRows = rows.allSatisfy { labels, own in
      !labels.contains { values[$0].isPrinted } && keepsSum(own)
    }
    return areRows ? rows.map(\.own) : nil
  }

  /// Whether the last of some values is the sum of the others, blank counting as 0.
  private func keepsSum(_ row: Range<Int>) -> Bool {
    var sum: Int64 = 0
    for value in row.dropLast() {
      let (next, overflow) = sum.addingReportingOverflow(values[value].count ?? 0)
      guard !overflow else { return false }
      sum = next
    }
    return row.last.map { values[$0].count ?? 0 } == sum
  }
}
