extension FormIdentity {
  /// What checking an identity against printed values says.
  public enum Verdict: Equatable, Sendable {
    /// The sum holds.
    case holds
    /// The sum fails: `expected` by the parts, `actual` as the other side prints it.
    case fails(expected: Int64, actual: Int64)
    /// Nothing to check: no total is printed, or a value is unknown.
    case unchecked
  }

  /// Checks the sum, blank counting as 0.
  ///
  /// A row, outcome or dispute sum is checked where its total is printed, the balance where any of its four cells is.
  /// A sum that would need an unknown cell, or that no 64-bit number holds, stays unchecked. Where （六）其他处理 is
  /// printed both as one row and as three, the three count.
  public func check(_ values: CellValues, unknown: CellSet) -> Verdict {
    guard cells.isDisjoint(with: unknown), isDue(values) else { return .unchecked }
    guard let expected = sum(partRun, values), let actual = sum(totalRun, values) else {
      return .unchecked
    }
    return expected == actual ? .holds : .fails(expected: expected, actual: actual)
  }

  private func isDue(_ values: CellValues) -> Bool {
    for cell in totalRun where values[cell] != nil { return true }
    guard kind == .balance else { return false }
    for cell in partRun where values[cell] != nil { return true }
    return false
  }

  private func sum(_ cells: CellRun, _ values: CellValues) -> Int64? {
    var sum: Int64 = 0
    for cell in cells {
      guard let value = values[cell], value != 0 else { continue }
      if cell == standIn, alternatives.contains(where: { values[$0] != nil }) { continue }
      let (next, overflow) = sum.addingReportingOverflow(value)
      guard !overflow else { return nil }
      sum = next
    }
    return sum
  }
}
