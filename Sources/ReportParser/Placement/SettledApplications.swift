import DisclosureReport

/// What the settled rows of the table of applications say of the others.
struct SettledApplications {
  private let values: CellValues
  /// What the settled outcomes add up to.
  private(set) var outcomes = ColumnAmounts()
  /// The mask of the columns in which the sum of the outcomes can be checked: none of them is unknown there, and what is
  /// settled needs no more than 64 bits.
  private(set) var summed = ColumnAmounts()
  /// The mask of the columns in which the balance can be checked.
  private(set) var balanced = ColumnAmounts()

  /// The rows that must balance with one another.
  private static let balancing: [ApplicationRow] = [
    .newReceived, .carriedIn, .totalHandled, .carriedOut,
  ]

  /// The sums of the settled rows.
  ///
  /// - Parameters:
  ///   - values: their values.
  ///   - unknown: cells that print something unreadable; a sum that needs one is no constraint.
  init(_ values: CellValues, unknown: CellSet) {
    self.values = values
    var overflow = ColumnAmounts()
    for row in ApplicationRow.outcomes {
      let amounts = ColumnAmounts(row, of: values)
      let sum = outcomes &+ amounts
      overflow |= outcomes.overflow(adding: amounts, to: sum)
      outcomes = sum
    }
    for column in ApplicantColumn.allCases {
      func isKnown(_ row: ApplicationRow) -> Bool {
        !unknown.contains(.application(row, column))
      }
      let areKnown = unknown.isEmpty || ApplicationRow.outcomes.allSatisfy(isKnown)
      if areKnown, isKnown(.totalHandled) { summed[column] = -1 }
      if Self.balancing.allSatisfy(isKnown) { balanced[column] = -1 }
    }
    summed &= ~overflow.negative
  }

  /// The counts that a settled row prints, blank as 0.
  func amounts(_ row: ApplicationRow) -> ColumnAmounts { ColumnAmounts(row, of: values) }

  /// The mask of the columns in which a settled row （七） prints a count.
  var printedTotal: ColumnAmounts {
    var columns = ColumnAmounts()
    for column in ApplicantColumn.allCases where values[.totalHandled, column] != nil {
      columns[column] = -1
    }
    return columns
  }
}
