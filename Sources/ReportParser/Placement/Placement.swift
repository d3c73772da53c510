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
    for fit in row.fits.dropFirst() {
      if let cell = order.first(where: { fit.prints($0) != best.prints($0) }), fit.prints(cell) {
        best = fit
      }
    }
    var differing: [Cell] = []
    addDiffering(row.fits, of: row.strip, to: &differing)
    return .placed([best], differing: differing)
  }

  /// Adds the cells of a strip in which some fits differ.
  static func addDiffering(
    _ fits: some Sequence<StripFit>, of strip: Strip, to cells: inout [Cell]
  ) {
    var first: StripFit?
    var differing: UInt32 = 0
    for fit in fits {
      guard let first else {
        first = fit
        continue
      }
      for cell in fit.cells(placedOtherwiseIn: first) where differing &>> cell & 1 == 0 {
        let printsOther =
          fit.prints(cell) != first.prints(cell)
          || fit.count(cell, of: strip) != first.count(cell, of: strip)
        if printsOther { differing |= 1 &<< cell }
      }
    }
    while differing != 0 {
      cells.append(strip.cells[differing.trailingZeroBitCount])
      differing &= differing &- 1
    }
  }
}
