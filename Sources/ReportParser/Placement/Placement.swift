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
    let best = row.fits.min { left, right in
      for cell in order where (left[cell] == nil) != (right[cell] == nil) {
        return left[cell] != nil
      }
      return false
    }
    guard let best else { return .unplaced }
    return .placed([best], differing: differing(row.fits, of: row.strip))
  }

  /// The cells of a strip in which some fits differ.
  static func differing(_ fits: [StripFit], of strip: Strip) -> [Cell] {
    guard let first = fits.first, fits.count > 1 else { return [] }
    return strip.cells.indices.filter { cell in
      let place = first[cell]
      let count = first.count(cell, of: strip)
      return fits.contains { fit in
        fit[cell] != place
          && ((fit[cell] == nil) != (place == nil) || fit.count(cell, of: strip) != count)
      }
    }
    .map { strip.cells[$0] }
  }
}
