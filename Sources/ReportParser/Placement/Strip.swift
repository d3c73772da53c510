import DisclosureReport

/// A run of printed values whose cells the layout leaves open, in the order printed.
struct Strip {
  /// The cells among which the values belong, in the form's order.
  let cells: [Cell]
  /// The printed values.
  let values: [ReadValue]
  /// The counts that they print, nil for anything but a count.
  let counts: [Int64?]
  /// Whether blanks between the values were kept, so that their columns tell their distances.
  let isGrid: Bool
  /// The grid columns of the values, where they are fewer than the cells and blanks were kept; else nil.
  let columns: [Int]?
  /// The blocks of cells whose last cell is the sum of the others (总计); none where the form has no such sum.
  let blocks: [Range<Int>]
  /// How many more values than cells there are.
  let surplus: Int

  /// A strip of one row or block of cells.
  ///
  /// - Parameters:
  ///   - cells: the cells, in the form's order.
  ///   - values: what stands behind the label; blanks are left out.
  ///   - keepsBlanks: whether the values' columns tell their distances.
  ///   - blocks: the blocks that end in their sum.
  init(cells: [Cell], values: ArraySlice<ReadValue>, keepsBlanks: Bool, blocks: [Range<Int>]) {
    self.cells = cells
    var printed: [ReadValue] = []
    printed.reserveCapacity(values.count)
    for value in values where value.isPrinted { printed.append(value) }
    self.values = printed
    self.blocks = blocks
    counts = self.values.map(\.count)
    isGrid = keepsBlanks
    columns = keepsBlanks && self.values.count < cells.count ? self.values.map(\.column) : nil
    surplus = max(0, self.values.count - cells.count)
  }

  /// A strip of the same cells with other values, of which a fit takes some.
  init(_ strip: Strip, choosingFrom values: [ReadValue]) {
    cells = strip.cells
    blocks = strip.blocks
    self.values = values
    counts = values.map(\.count)
    isGrid = strip.isGrid
    columns = nil
    surplus = 0
  }

  /// A strip of the same cells with other values, as many as are placed.
  init(_ strip: Strip, values: [ReadValue]) {
    self.init(
      cells: strip.cells, values: values[...], keepsBlanks: strip.isGrid,
      blocks: strip.blocks)
  }
}

/// One way to place a strip's values: for each of its cells the index of a value, or nil.
struct StripFit: Hashable {
  /// How many cells a fit can hold.
  static let maximumCells = 16

  /// For each cell one more than the index of its value, or 0; values are few, see ``StripFits/maximumSurplus``.
  private var places = SIMD16<UInt8>()

  /// The index of a cell's value; nil where the cell prints none.
  @inline(__always)
  subscript(cell: Int) -> Int? {
    get {
      let place = places[cell]
      return place == 0 ? nil : Int(place) - 1
    }
    set { places[cell] = newValue.map { UInt8(truncatingIfNeeded: $0 + 1) } ?? 0 }
  }

  /// The same fit of values that stand further on among others.
  func moved(by offset: Int, cells: Int) -> StripFit {
    var moved = StripFit()
    for cell in 0..<min(cells, Self.maximumCells) { moved[cell] = self[cell].map { $0 + offset } }
    return moved
  }

  /// The count that a cell would print.
  @inline(__always)
  func count(_ cell: Int, of strip: Strip) -> Int64? { self[cell].flatMap { strip.counts[$0] } }
}
