import DisclosureReport

/// What the report's own prose says of single cells.
struct StatedCells {
  private let counts: [Cell: Int64]
  /// The cells that it says anything of.
  private let cells: CellSet

  /// What was read in the prose.
  init(_ counts: [Cell: Int64]) {
    self.counts = counts
    cells = CellSet(counts.keys)
  }

  /// Goes through the counts stated of some cells, given as the cells' places among them.
  @inline(__always)
  func forEach(of cells: [Cell], _ body: (_ place: Int, _ count: Int64) -> Void) {
    if self.cells.isEmpty { return }
    for (place, cell) in cells.enumerated() where self.cells.contains(cell) {
      if let count = counts[cell] { body(place, count) }
    }
  }
}
