/// Cells at equal distances in the form's order: the cells of a row side by side, those of a column a row apart.
struct CellRun: Hashable, Sendable {
  /// The first cell.
  let first: Cell
  /// How far the next cell is.
  let distance: UInt8
  /// How many cells there are.
  let count: UInt8

  /// Some of the cells of a row or block, from one on.
  static func row(from first: Cell, count: Int) -> CellRun {
    CellRun(first: first, distance: 1, count: UInt8(count))
  }

  /// The cells of some rows of applications in one column, from one row on.
  static func column(_ column: ApplicantColumn, from row: ApplicationRow, count: Int) -> CellRun {
    CellRun(
      first: .application(row, column), distance: UInt8(ApplicantColumn.allCases.count),
      count: UInt8(count))
  }
}

extension CellRun: Sequence {
  /// Goes from cell to cell.
  struct Iterator: IteratorProtocol {
    private var index: UInt8
    private var left: UInt8
    private let distance: UInt8

    init(_ run: CellRun) {
      index = run.first.index
      left = run.count
      distance = run.distance
    }

    mutating func next() -> Cell? {
      guard left > 0 else { return nil }
      let cell = Cell(index: index)
      left -= 1
      // Behind the last cell the index is not used.
      index &+= distance
      return cell
    }
  }

  func makeIterator() -> Iterator { Iterator(self) }
}
