import DisclosureReport

/// Decides whether the layout alone says which cell each value of a row belongs to.
///
/// It does where a row prints as many values as it has cells, and where every value stands under its own head.
enum Settling {
  /// What each cell of a settled row prints; nil where the row is unsettled.
  ///
  /// - Parameters:
  ///   - values: what stands behind the label.
  ///   - cells: how many cells the row has, seven at most.
  ///   - traits: how the layout lets values stand.
  ///   - heads: the grid columns of the cells, where the layout keeps blanks and the table has a head.
  ///   - hasTotal: whether the last cell is the row's 总计.
  /// - Returns: for each cell the index of its value, or nil where the layout does not say.
  static func settle(
    _ values: ArraySlice<ReadValue>, cells: Int, traits: LayoutTraits,
    heads: @autoclosure () -> [Int]?,
    hasTotal: Bool
  ) -> SettledRow? {
    let printed = values.count(where: \.isPrinted)
    if printed == cells || (printed == 0 && values.count == cells) {
      return inOrder(values, withBlanks: printed == 0)
    }
    if printed == 0 { return SettledRow() }
    if values.count == cells, traits.contains(.countsCells) {
      return inOrder(values, withBlanks: true)
    }
    guard let heads = heads(), heads.count == cells else { return nil }
    var settled = SettledRow()
    for index in values.indices {
      guard let cell = heads.firstIndex(of: values[index].column) else {
        if values[index].isPrinted { return nil }
        continue
      }
      settled[cell] = index
    }
    return hasTotal && looksShifted(settled, of: values, cells: cells) ? nil : settled
  }

  private static func inOrder(
    _ values: ArraySlice<ReadValue>, withBlanks: Bool
  ) -> SettledRow {
    var settled = SettledRow()
    var cell = 0
    for index in values.indices where withBlanks || values[index].isPrinted {
      settled[cell] = index
      cell += 1
    }
    return settled
  }

  /// Whether the last of the values that are printed is the sum of the others.
  static func keepsSum(_ values: ArraySlice<ReadValue>) -> Bool {
    var sum: Int64 = 0
    var last: Int64?
    for value in values where value.isPrinted {
      let (next, overflow) = sum.addingReportingOverflow(last ?? 0)
      guard !overflow else { return false }
      sum = next
      last = value.count
    }
    return last == sum
  }

  /// Whether a row under its heads prints no 总计, yet ends in the sum of its other values: the sign of a row that
  /// lost a cell before its values and so stands one column off.
  private static func looksShifted(
    _ row: SettledRow, of values: ArraySlice<ReadValue>, cells: Int
  ) -> Bool {
    guard row[cells - 1].map({ values[$0].isPrinted }) != true,
      let end = (0..<cells).last(where: { row.count($0, of: values) != nil }),
      let total = row.count(end, of: values), total != 0,
      (0..<end).contains(where: { row.count($0, of: values) != nil })
    else { return false }
    return row.sum(0..<end, of: values) == total
  }
}
