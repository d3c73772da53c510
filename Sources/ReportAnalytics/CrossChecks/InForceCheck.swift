import DisclosureReport

/// IN_FORCE_BREAK: the documents in force (现行有效) are those of the year before, and what was made
/// (制发), less what was repealed (废止).
///
/// Only the 2021 form counts so, and a blank is not taken for a 0: many agencies leave out what
/// they did not count.
enum InForceCheck {
  static func contradictions(
    _ later: CompactReport, _ earlier: CompactReport
  ) -> [Contradiction] {
    guard later.era == .era2021, earlier.era == .era2021 else { return [] }
    return DocumentRow.allCases.compactMap { row in
      guard let before = earlier.cells[.documents(row, .inForce)],
        let made = later.cells[.documents(row, .made)],
        let repealed = later.cells[.documents(row, .repealed)],
        let after = later.cells[.documents(row, .inForce)]
      else { return nil }
      let expected = Int128(before) + Int128(made) - Int128(repealed)
      guard expected != Int128(after) else { return nil }
      return Contradiction(
        code: .inForceBreak,
        cells: [.documents(row, .inForce), .documents(row, .made), .documents(row, .repealed)],
        expected: ExactNumber(units: expected), actual: ExactNumber(units: Int128(after)))
    }
  }
}
