import DisclosureReport

/// YEAR_ON_YEAR_JUMP: a value is many times that of the year before, or a small part of it, and far
/// from it.
struct JumpCheck {
  let thresholds: JumpThresholds

  /// The cells looked at, in the form's order: those that vary with what happens and not with how
  /// it is reported.
  static let cells: [Cell] = [
    .action(.licensing, .decisions), .action(.penalty, .decisions),
    .action(.enforcement, .decisions), .feesAmount, .application(.newReceived, .total),
    .application(.totalHandled, .total),
  ]

  func contradictions(_ later: CompactReport, _ earlier: CompactReport) -> [Contradiction] {
    Self.cells.compactMap { cell in
      guard let before = earlier.nanos(cell), let after = later.nanos(cell),
        isJump(before, after, cell)
      else { return nil }
      return Contradiction(
        code: .yearOnYearJump, cells: [cell], expected: ExactNumber(nanos: before),
        actual: ExactNumber(nanos: after))
    }
  }

  /// Numbers below 0 are a matter of their own, and no multiples of each other.
  private func isJump(_ before: Int128, _ after: Int128, _ cell: Cell) -> Bool {
    guard before >= 0, after >= 0 else { return false }
    let (low, high) = before < after ? (before, after) : (after, before)
    let difference = cell.isMoney ? thresholds.amountDifference : thresholds.difference
    return high >= low * Int128(thresholds.factor)
      && high - low >= Int128(difference) * Int128(ExactNumber.nanosPerUnit)
  }
}

extension CompactReport {
  /// What a cell prints, in billionths; nil where it prints nothing.
  ///
  /// 94 bits hold any of them, so that a factor of 31 bits does not overflow.
  func nanos(_ cell: Cell) -> Int128? {
    cells.amount(of: cell).map {
      Int128($0.units) * Int128(ExactNumber.nanosPerUnit) + Int128($0.nanos)
    }
  }
}
