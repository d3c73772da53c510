import DisclosureReport

/// The reports of one family of a year, and what they add up to.
///
/// The sums are kept, so that a parent is checked anew without reading its hundred children.
struct Family: Equatable, Sendable {
  private(set) var members: Set<ReportKey> = []
  /// What the members print, for each of ``FamilyCheck/cells``.
  private(set) var sums = [ChildrenTotal](
    repeating: ChildrenTotal(), count: FamilyCheck.cells.count)

  /// Puts a member in whose part in the sums is restored apart.
  mutating func join(_ member: ReportKey) { members.insert(member) }

  /// Sets the sums to what they were, one for each of ``FamilyCheck/cells``.
  mutating func restore(_ sums: [ChildrenTotal]) { self.sums = sums }

  /// Puts a member in, or takes one out that was put in before.
  mutating func change(
    _ sign: ContributionSign, _ member: ReportKey, _ content: CompactReport
  ) {
    switch sign {
    case .adding: members.insert(member)
    case .takingOff: members.remove(member)
    }
    for (place, cell) in FamilyCheck.cells.enumerated() {
      guard let value = content.cells[cell] else { continue }
      switch sign {
      case .adding: sums[place].sum += Int128(value)
      case .takingOff: sums[place].sum -= Int128(value)
      }
      sums[place].printed += sign.rawValue
    }
  }
}

/// What children print in a cell.
struct ChildrenTotal: Hashable, Sendable {
  /// The sum of the values printed.
  var sum: Int128 = 0
  /// The reports that print one.
  var printed: Int32 = 0
}

/// PARENT_CHILD_MISMATCH: the children known of one tier add up to more than their parent prints,
/// though a government's report counts all below it.
enum FamilyCheck {
  /// The cells looked at, in the form's order: counts of what happened, none of what stood at a
  /// year's end.
  static let cells: [Cell] =
    [
      .action(.licensing, .decisions), .action(.penalty, .decisions),
      .action(.enforcement, .decisions), .application(.newReceived, .total),
      .application(.totalHandled, .total),
    ] + DisputeBlock.allCases.map { .dispute($0, .total) }

  static func contradictions(
    _ parent: CompactReport, _ family: Family, of tier: AgencyTier
  ) -> [Contradiction] {
    zip(cells, family.sums).compactMap { cell, children in
      guard let printed = parent.cells[cell], children.printed > 0, children.sum > Int128(printed)
      else { return nil }
      return Contradiction(
        code: .parentChildMismatch, cells: [cell], expected: ExactNumber(units: children.sum),
        actual: ExactNumber(units: Int128(printed)), tier: tier)
    }
  }
}
