import DisclosureReport

/// A run of printed values whose cells the layout leaves open, in the order printed.
struct Strip {
  /// The cells among which the values belong, in the form's order.
  var cells: [Cell]
  /// The printed values.
  var values: [ReadValue]
  /// The grid columns of the values, where blanks between them were kept; nil where they were dropped.
  var columns: [Int]?
  /// The blocks of cells whose last cell is the sum of the others (总计); none where the form has no such sum.
  var blocks: [Range<Int>]

  /// A strip of one row or block of cells.
  ///
  /// - Parameters:
  ///   - cells: the cells, in the form's order.
  ///   - values: what stands behind the label; blanks are left out.
  ///   - keepsBlanks: whether the values' columns tell their distances.
  ///   - blocks: the blocks that end in their sum.
  init(cells: [Cell], values: [ReadValue], keepsBlanks: Bool, blocks: [Range<Int>]) {
    self.cells = cells
    self.values = values.filter(\.isPrinted)
    self.blocks = blocks
    columns = keepsBlanks && self.values.count <= cells.count ? self.values.map(\.column) : nil
  }

  /// How many more values than cells there are.
  var surplus: Int { max(0, values.count - cells.count) }
}

/// One way to place a strip's values: for each of its cells the index of a value, or nil.
struct StripFit: Hashable {
  /// The value of each cell, as an index into the strip's values.
  var places: [Int?]

  /// The counts that the cells would print.
  func counts(of strip: Strip) -> [Int64?] {
    places.map { $0.flatMap { strip.values[$0].count } }
  }
}
