// The values that stand between two rows that own theirs.
extension Reunion {
  /// The values of the rows between two that own theirs.
  struct Gap {
    /// The values, as indices.
    var values: [Int] = []
    /// Those whose line has words that are no known label.
    var worded: [Int] = []
    /// Whether no line has several values.
    var areAlone = true
  }

  /// Adds the values of a line without a label.
  func add(_ orphan: OrphanValues, to gap: inout Gap) {
    let start = gap.values.count
    addCells(of: orphan.values, line: orphan.line, orphan.traits, to: &gap)
    if orphan.hasWords { gap.worded += gap.values[start...] }
    if orphan.printed != 1, gap.values.count > start { gap.areAlone = false }
  }

  /// Adds the values of a row that does not own them.
  func add(_ row: TableRow, to gap: inout Gap) {
    let start = gap.values.count
    addCells(of: row.values, line: row.line, row.traits, to: &gap)
    if !row.isOneALine, gap.values.count > start { gap.areAlone = false }
  }

  /// Adds the values of a line: all cells of whole rows of a grid, blank ones too; else those that are printed.
  private func addCells(
    of cells: Range<Int>, line: Int, _ traits: LayoutTraits, to gap: inout Gap
  ) {
    if traits.contains(.countsCells) {
      if let rows = RowsInTurn(values: values).rows(in: cells) {
        gap.values += rows.joined()
        return
      }
    } else if traits.contains(.keepsBlanks) {
      if let columns = grids.columns(ofLine: line), let row = row(cells, under: columns) {
        gap.values += row
        return
      }
      if let row = rowUpToTotal(cells) {
        gap.values += row
        return
      }
    }
    for cell in cells where values[cell].isPrinted { gap.values.append(cell) }
  }

  /// The cells that stand under heads; nil where one is printed elsewhere, or not every head has a cell.
  private func row(_ cells: Range<Int>, under columns: [Int]) -> [Int]? {
    var row: [Int] = []
    row.reserveCapacity(columns.count)
    for cell in cells {
      if columns.contains(values[cell].column) {
        row.append(cell)
      } else if values[cell].isPrinted {
        return nil
      }
    }
    return row.count == columns.count ? row : nil
  }

  /// The last cells up to the last that is printed: a row that prints any value prints its 总计, so that its cells end
  /// there.
  private func rowUpToTotal(_ cells: Range<Int>) -> Range<Int>? {
    let printed = cells.last { values[$0].isPrinted }
    let end = printed.map { $0 + 1 } ?? cells.lowerBound + Self.cells
    guard end - cells.lowerBound >= Self.cells, end <= cells.upperBound else { return nil }
    let start = end - Self.cells
    return (cells.lowerBound..<start).contains { values[$0].isPrinted } ? nil : start..<end
  }

  /// How many cells a row of applications has.
  private static let cells = 7

  /// Whether the last of some values is the sum of the others, blank counting as 0.
  func keepsSum(_ row: some BidirectionalCollection<Int>) -> Bool {
    var sum: Int64 = 0
    for value in row.dropLast() {
      let (next, overflow) = sum.addingReportingOverflow(values[value].count ?? 0)
      guard !overflow else { return false }
      sum = next
    }
    return row.last.map { values[$0].count ?? 0 } == sum
  }
}
