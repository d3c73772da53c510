/// Makes a line of every row of a table, and cells with their grid columns of what stands in it.
///
/// Pages are laid out with tables too. A row is a table's row unless a cell of it holds a table, holds several lines
/// longer than ``longestCell`` together, or holds several lines and is the row's only one; the lines of any other row
/// stay lines.
struct TableRows {
  /// How many bytes of text a cell with several lines may have.
  static let longestCell = 1024

  /// The cells of all rows that are ended.
  private(set) var cells: [SourceCell] = []
  /// The innermost table that is open; where none is, what takes rows and cells that stand in no table.
  private var innermost = OpenTable()
  /// The tables that it stands in, the innermost last.
  private var outer: [OpenTable] = []

  private struct OpenTable {
    var columns = GridColumns()
    var row: OpenRow?
  }

  private struct OpenRow {
    let firstLine: Int
    let firstCell: Int
    var isLayout = false
    var openCell: OpenCell?
  }

  private struct OpenCell {
    let firstLine: Int
    var length = 0
  }

  /// Whether a row of the innermost table is open.
  var isInRow: Bool { innermost.row != nil }

  // MARK: Tables and rows

  /// Opens a table; a row that it stands in is layout.
  mutating func openTable(_ text: inout FlatText) {
    text.endLine()
    makeLayout()
    outer.append(innermost)
    innermost = OpenTable()
  }

  /// Ends the innermost table.
  mutating func endTable(_ text: inout FlatText) {
    endRow(&text)
    if let table = outer.popLast() { innermost = table }
  }

  /// Opens a row, and ends the one before.
  mutating func openRow(_ text: inout FlatText) {
    endRow(&text)
    innermost.row = OpenRow(firstLine: text.lines.count, firstCell: cells.count)
  }

  /// Ends the row that is open, if any.
  mutating func endRow(_ text: inout FlatText) {
    endCell(&text)
    guard let row = innermost.row else { return }
    let isOnlyCell = cells.count == row.firstCell + 1
    if isOnlyCell, text.lines.count > row.firstLine + 1 { makeLayout() }
    let isLayout = innermost.row?.isLayout ?? false
    innermost.row = nil
    innermost.columns.endRow()
    guard !isLayout, row.firstCell < cells.count else { return }
    text.joinLines(from: row.firstLine, cells: row.firstCell..<cells.count, of: cells)
  }

  /// Makes the open row layout, if any is: the cells since its beginning, all its own, are none.
  private mutating func makeLayout() {
    guard let row = innermost.row, !row.isLayout else { return }
    innermost.row?.isLayout = true
    cells.removeSubrange(row.firstCell...)
  }

  // MARK: Cells

  /// Opens a cell, and ends the one before; a cell that the grid has no column for goes on in the one before.
  mutating func openCell(at offset: Int, columnSpan: Int, rowSpan: Int, _ text: inout FlatText) {
    if !isInRow { openRow(&text) }
    text.endLine()
    guard let columns = innermost.columns.take(columnSpan: columnSpan, rowSpan: rowSpan) else {
      return
    }
    endCell(&text)
    innermost.row?.openCell = OpenCell(firstLine: text.lines.count)
    if innermost.row?.isLayout == false {
      cells.append(
        SourceCell(start: offset, column: columns.lowerBound, columnSpan: columns.count))
    }
  }

  /// Ends the cell that is open, if any.
  mutating func endCell(_ text: inout FlatText) {
    text.endLine()
    guard let row = innermost.row, let cell = row.openCell else { return }
    innermost.row?.openCell = nil
    if text.lines.count > cell.firstLine + 1, cell.length > Self.longestCell { makeLayout() }
  }

  /// Takes note of text that was kept: it is the open cell's, or, between cells, one by itself.
  mutating func note(_ kept: Range<Int>, _ text: inout FlatText) {
    guard let row = innermost.row, !row.isLayout else { return }
    if row.openCell == nil {
      guard let columns = innermost.columns.take(columnSpan: 1, rowSpan: 1) else { return }
      innermost.row?.openCell = OpenCell(firstLine: text.lines.count)
      cells.append(SourceCell(start: kept.lowerBound, column: columns.lowerBound, columnSpan: 1))
    }
    innermost.row?.openCell?.length += kept.count
    cells[cells.count - 1].extend(to: kept)
  }
}
