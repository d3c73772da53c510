/// A cell of a table of marked-up text: where its text stands, and which columns of the grid it takes.
struct SourceCell: Hashable {
  private var first: UInt32
  private var behind: UInt32
  private let firstColumn: UInt16
  private let columns: UInt16

  /// A blank cell.
  ///
  /// - Parameters:
  ///   - start: the offset of its tag.
  ///   - column: the first column of the grid that it takes, with cells of earlier rows that reach down counted.
  ///   - columnSpan: how many columns it takes.
  init(start: Int, column: Int, columnSpan: Int) {
    first = UInt32(clamping: start)
    behind = first
    firstColumn = UInt16(clamping: column)
    columns = UInt16(clamping: columnSpan)
  }

  /// The run of bytes from its first to its last; empty where the cell is blank.
  var range: Range<Int> { Int(first)..<Int(behind) }

  /// The first column of the grid that it takes.
  var column: Int { Int(firstColumn) }

  /// How many columns of the grid it takes.
  var columnSpan: Int { Int(columns) }

  /// Adds a run of text behind what the cell holds.
  mutating func extend(to text: Range<Int>) {
    if first == behind { first = UInt32(clamping: text.lowerBound) }
    behind = UInt32(clamping: text.upperBound)
  }
}
