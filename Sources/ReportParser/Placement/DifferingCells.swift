import DisclosureReport

/// The cells of one strip in which fits differ.
struct DifferingCells {
  private var first: StripFit?
  /// The bits of the cells that print another count, or none, in a fit behind the first.
  private var differing: UInt32 = 0

  /// Adds a fit.
  @inline(__always)
  mutating func add(_ fit: StripFit, of strip: Strip) {
    guard let first else { return self.first = fit }
    for cell in fit.cells(placedOtherwiseIn: first) where differing &>> cell & 1 == 0 {
      let printsOther =
        fit.prints(cell) != first.prints(cell)
        || fit.count(cell, of: strip) != first.count(cell, of: strip)
      if printsOther { differing |= 1 &<< cell }
    }
  }

  /// Goes through the cells in which the fits differ.
  @inline(__always)
  func forEach(of strip: Strip, _ body: (Cell) -> Void) {
    var left = differing
    while left != 0 {
      body(strip.cells[left.trailingZeroBitCount])
      left &= left &- 1
    }
  }

  /// The cells in which the fits differ.
  func cells(of strip: Strip) -> [Cell] {
    var cells: [Cell] = []
    forEach(of: strip) { cells.append($0) }
    return cells
  }
}
