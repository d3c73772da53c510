import DisclosureReport

/// What the solver says of a table's unsettled strips.
enum Placement {
  /// Where every strip's values belong, in the order of the strips, and the cells in which the fits that were
  /// passed over differ from each other; none where only one fit was left.
  case placed([StripFit], differing: [Cell])
  /// No fit, a settled part that contradicts itself, or more work than the bound.
  case unplaced
}

extension Placement {
  /// Places one strip that shares no sum with others.
  ///
  /// - Parameters:
  ///   - row: the strip and the ways to place it.
  ///   - order: the strip's cells in the order in which fits are compared: the first cell that one prints and another
  ///     does not decides for the one that prints.
  /// - Returns: where the strip's values belong.
  static func place(_ row: StripCandidates, order: [Int]) -> Placement {
    guard var best = row.fits.first else { return .unplaced }
    let ranks = Self.ranks(order)
    for fit in row.fits.dropFirst() {
      var first: Int?
      for cell in fit.cells(placedOtherwiseIn: best) where fit.prints(cell) != best.prints(cell) {
        if first.map({ ranks[cell] < ranks[$0] }) ?? true { first = cell }
      }
      if let first, fit.prints(first) { best = fit }
    }
    var differing = DifferingCells()
    for fit in row.fits { differing.add(fit, of: row.strip) }
    return .placed([best], differing: differing.cells(of: row.strip))
  }

  /// For each cell its place in an order of all.
  private static func ranks(_ order: [Int]) -> InlineArray<16, Int> {
    var ranks = InlineArray<16, Int>(repeating: 0)
    for (rank, cell) in order.enumerated() { ranks[cell] = rank }
    return ranks
  }
}
