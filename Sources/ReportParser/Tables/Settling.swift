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
  ///   - traits: how the layout lets values stand.
  ///   - heads: the grid columns of the cells, where the layout keeps blanks and the table has a head.
  ///   - hasTotal: whether the last cell is the row's 总计.
  /// - Returns: what each cell prints, or nil where the layout does not say.
  static func settle(
    _ values: ArraySlice<ReadValue>, cells: Int, traits: LayoutTraits,
    heads: @autoclosure () -> [Int]?,
    hasTotal: Bool
  ) -> [ReadValue?]? {
    let printed = values.count(where: \.isPrinted)
    if printed == cells || (printed == 0 && values.count == cells) {
      return inOrder(values, withBlanks: printed == 0)
    }
    if printed == 0 { return [ReadValue?](repeating: nil, count: cells) }
    if values.count == cells, traits.contains(.countsCells) {
      return inOrder(values, withBlanks: true)
    }
    guard let heads = heads(), heads.count == cells else { return nil }
    var settled = [ReadValue?](repeating: nil, count: cells)
    for value in values {
      guard let cell = heads.firstIndex(of: value.column) else {
        if value.isPrinted { return nil }
        continue
      }
      settled[cell] = value
    }
    return hasTotal && looksShifted(settled) ? nil : settled
  }

  /// The values of a row by cell, given the cell of each; nil where their sum says that they stand otherwise.
  static func settle(
    _ values: ArraySlice<ReadValue>, at places: [Int], of cells: Int
  ) -> [ReadValue?]? {
    var settled = [ReadValue?](repeating: nil, count: cells)
    for (value, place) in zip(values, places) where place < cells { settled[place] = value }
    return keepsSum(settled) ? settled : nil
  }

  private static func inOrder(
    _ values: ArraySlice<ReadValue>, withBlanks: Bool
  ) -> [ReadValue?] {
    var settled: [ReadValue?] = []
    settled.reserveCapacity(values.count)
    for value in values where withBlanks || value.isPrinted { settled.append(value) }
    return settled
  }

  /// Whether a row's last value is printed and is the sum of the others.
  static func keepsSum(_ row: [ReadValue?]) -> Bool {
    guard let total = row.last??.count else { return false }
    return sum(row.dropLast()) == total
  }

  /// Whether a row under its heads prints no 总计, yet ends in the sum of its other values: the sign of a row that
  /// lost a cell before its values and so stands one column off.
  private static func looksShifted(_ row: [ReadValue?]) -> Bool {
    guard let last = row.last, last?.isPrinted != true,
      let end = row.lastIndex(where: { $0?.count != nil }),
      let total = row[end]?.count, total != 0, row[..<end].contains(where: { $0?.count != nil })
    else { return false }
    return sum(row[..<end]) == total
  }

  /// The sum of what a row's cells print; nil where it needs more than 64 bits.
  static func sum(_ row: ArraySlice<ReadValue?>) -> Int64? {
    var sum: Int64 = 0
    for value in row {
      let (next, overflow) = sum.addingReportingOverflow(value?.count ?? 0)
      guard !overflow else { return nil }
      sum = next
    }
    return sum
  }
}
