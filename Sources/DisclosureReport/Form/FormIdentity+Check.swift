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
    guard cells.isDisjoint(with: unknown) else { return .unchecked }
    let totals = values.sum(of: totalRun)
    guard totals.isPrinted || kind == .balance else { return .unchecked }
    let parts = values.sum(of: partRun, leavingOut: stoodIn(values))
    guard totals.isPrinted || parts.isPrinted, !totals.overflows, !parts.overflows else {
      return .unchecked
    }
    return parts.value == totals.value
      ? .holds : .fails(expected: parts.value, actual: totals.value)
  }

  /// The stand-in where it does not count: one of those that it stands for is printed.
  private func stoodIn(_ values: CellValues) -> Cell? {
    guard let standIn, values[standIn] != nil else { return nil }
    for cell in alternatives where values[cell] != nil { return standIn }
    return nil
  }
}
