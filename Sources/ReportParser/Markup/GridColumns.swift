/// Gives the cells of a table their columns in its grid.
struct GridColumns {
  /// How many columns a grid has at most; the form has fifteen.
  static let most = 128
  /// How many rows a cell may reach down, as browsers have it.
  static let mostRows = 1000

  /// For each column the first row that no cell of an earlier row reaches; columns that none ever reached are left out.
  private var freeFrom: [Int] = []
  private var row = 0
  private var next = 0

  /// The columns that the next cell of the row takes, or nil where the grid has no more.
  mutating func take(columnSpan: Int, rowSpan: Int) -> Range<Int>? {
    while next < freeFrom.count, freeFrom[next] > row { next += 1 }
    guard next < Self.most else { return nil }
    let taken = next..<min(next + max(columnSpan, 1), Self.most)
    if rowSpan > 1 {
      while freeFrom.count < taken.upperBound { freeFrom.append(0) }
      for column in taken { freeFrom[column] = row + rowSpan }
    }
    next = taken.upperBound
    return taken
  }

  /// Ends the row.
  mutating func endRow() {
    row += 1
    next = 0
  }
}
