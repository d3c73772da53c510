import DisclosureReport

/// Decides whether the layout alone says which cell each value of a row belongs to.
///
/// It does where a row prints as many values as it has cells, and where every value stands under its own head.
enum Settling {
  /// The values of a settled row by cell, nil where a cell is blank; or nil where the row is unsettled.
  ///
  /// - Parameters:
  ///   - values: what stands behind the label.
  ///   - cells: how many cells the row has.
  ///   - heads: the grid columns of the cells, where the layout keeps blanks and the table has a head.
  ///   - hasTotal: whether the last cell is the row's 总计.
  /// - Returns: what each cell prints, or nil where the layout does not say.
  static func settle(
    _ values: ArraySlice<ReadValue>, cells: Int, heads: [Int]?, hasTotal: Bool
  ) -> [ReadValue?]? {
    let printed = values.count(where: \.isPrinted)
    if printed == cells || (printed == 0 && values.count == cells) {
      return inOrder(values, cells: cells, withBlanks: printed == 0)
    }
    var settled = [ReadValue?](repeating: nil, count: cells)
    if printed == 0 { return settled }
    guard let heads, heads.count == cells else { return nil }
    for value in values {
      guard let cell = heads.firstIndex(of: value.column) else {
        if value.isPrinted { return nil }
        continue
      }
      settled[cell] = value
    }
    return hasTotal && looksShifted(settled) ? nil : settled
  }

  private static func inOrder(
    _ values: ArraySlice<ReadValue>, cells: Int, withBlanks: Bool
  ) -> [ReadValue?] {
    var settled: [ReadValue?] = []
    settled.reserveCapacity(cells)
    for value in values where withBlanks || value.isPrinted { settled.append(value) }
    return settled
  }

  /// Whether a row under its heads prints no 总计, yet ends in the sum of its other values: the sign of a row that
  /// lost a cell before its values and so stands one column off.
  private static func looksShifted(_ row: [ReadValue?]) -> Bool {
    guard let last = row.last, last?.isPrinted != true else { return false }
    let counts = row.compactMap { $0?.count }
    guard counts.count >= 2, let total = counts.last, total != 0 else { return false }
    var sum: Int64 = 0
    for count in counts.dropLast() {
      let (next, overflow) = sum.addingReportingOverflow(count)
      guard !overflow else { return false }
      sum = next
    }
    return sum == total
  }
}
