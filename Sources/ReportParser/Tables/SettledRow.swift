/// Which value each cell of a settled row prints.
struct SettledRow: Equatable {
  /// For each cell one more than the index of its value, or 0.
  private var places = InlineArray<16, Int32>(repeating: 0)

  /// The index of a cell's value, blank ones too; nil where the layout keeps none for it.
  @inline(__always)
  subscript(cell: Int) -> Int? {
    get {
      let place = places[cell]
      return place == 0 ? nil : Int(place) - 1
    }
    set { places[cell] = newValue.map { Int32(clamping: $0 + 1) } ?? 0 }
  }

  /// Whether two rows print the same values in the same cells.
  static func == (left: SettledRow, right: SettledRow) -> Bool {
    left.places.indices.allSatisfy { left.places[$0] == right.places[$0] }
  }

  /// The count that a cell prints.
  @inline(__always)
  func count(_ cell: Int, of values: ArraySlice<ReadValue>) -> Int64? {
    self[cell].flatMap { values[$0].count }
  }

  /// The sum of what the cells of a range print; nil where it needs more than 64 bits.
  func sum(_ cells: Range<Int>, of values: ArraySlice<ReadValue>) -> Int64? {
    var sum: Int64 = 0
    for cell in cells {
      let (next, overflow) = sum.addingReportingOverflow(count(cell, of: values) ?? 0)
      guard !overflow else { return nil }
      sum = next
    }
    return sum
  }

  /// Whether the last of some cells prints the sum of the others.
  func keepsSum(_ cells: Range<Int>, of values: ArraySlice<ReadValue>) -> Bool {
    guard let last = cells.last, let total = count(last, of: values) else { return false }
    return sum(cells.dropLast(), of: values) == total
  }
}
