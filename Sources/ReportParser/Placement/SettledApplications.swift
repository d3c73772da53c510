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

  /// The rows that must add up: the outcomes and what they add up to.
  private static let adding = ApplicationRow.outcomes + [.totalHandled]

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
    summed = .allColumns
    balanced = .allColumns
    if !unknown.isEmpty { leaveOut(unknown) }
    summed &= ~overflow.negative
  }

  /// Leaves columns out in which something is unknown.
  private mutating func leaveOut(_ unknown: CellSet) {
    func areKnown(_ rows: [ApplicationRow], _ column: ApplicantColumn) -> Bool {
      rows.allSatisfy { !unknown.contains(.application($0, column)) }
    }
    summed = .mask { areKnown(Self.adding, $0) }
    balanced = .mask { areKnown(Self.balancing, $0) }
  }

  /// The counts that a settled row prints, blank as 0.
  func amounts(_ row: ApplicationRow) -> ColumnAmounts { ColumnAmounts(row, of: values) }

  /// The mask of the columns in which a settled row （七） prints a count.
  var printedTotal: ColumnAmounts { .mask { values[.totalHandled, $0] != nil } }
}
