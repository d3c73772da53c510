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
  /// The tables that are open, the innermost last; the first takes rows and cells that stand in no table.
  private var tables = [OpenTable()]

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

  private var innermost: OpenTable {
    _read { yield tables[tables.count - 1] }
    _modify { yield &tables[tables.count - 1] }
  }

  // MARK: Tables and rows

  /// Opens a table; a row that it stands in is layout.
  mutating func openTable(_ text: inout FlatText) {
    text.endLine()
    innermost.row?.isLayout = true
    if let row = innermost.row { forgetCells(of: row) }
    tables.append(OpenTable())
  }

  /// Ends the innermost table.
  mutating func endTable(_ text: inout FlatText) {
    endRow(&text)
    if tables.count > 1 { tables.removeLast() }
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
    innermost.row = nil
    innermost.columns.endRow()
    guard !row.isLayout, row.firstCell < cells.count else { return }
    let isOnlyCell = cells.count == row.firstCell + 1
    if isOnlyCell, text.lines.count > row.firstLine + 1 { return forgetCells(of: row) }
    text.joinLines(from: row.firstLine, cells: row.firstCell..<cells.count, of: cells)
  }

  private mutating func forgetCells(of row: OpenRow) {
    cells.removeLast(max(0, cells.count - row.firstCell))
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
    if !row.isLayout, text.lines.count > cell.firstLine + 1, cell.length > Self.longestCell {
      innermost.row?.isLayout = true
      forgetCells(of: row)
    }
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
