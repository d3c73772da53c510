import DisclosureReport

/// What rosters are loaded for.
struct RosterKey: Hashable, Sendable {
  var basis: Basis
  var year: Int
}

/// Who of a kind and tier is expected to report on a year, as far as rosters tell.
struct LoadedRosters: Equatable, Sendable {
  /// Each agency once, in the order of places, then identities and names.
  private(set) var agencies: [ExpectedAgency] = []
  private var within: [DivisionCode: Int] = [:]

  /// Agencies, each once and in the order of places, identities and names.
  init(_ agencies: [ExpectedAgency] = []) {
    self.agencies = agencies
    for place in agencies.lazy.flatMap(\.places) { within[place, default: 0] += 1 }
  }

  /// Takes a roster in place of what was told of its division and below; answers whether anything
  /// was.
  mutating func load(_ roster: AgencyRoster) -> Bool {
    let known = agencies.count
    let ids = Set(roster.agencies.compactMap(\.id))
    agencies.removeAll { $0.isWithin(roster.division) }
    let replaces = agencies.count < known
    // An identity may have been understood elsewhere before.
    agencies.removeAll { $0.id.map(ids.contains) ?? false }
    let all = agencies + roster.agencies
    self = LoadedRosters(all.sorted { $0.order < $1.order })
    return replaces
  }

  /// How many agencies are expected to report in a division; nil where no roster tells of any.
  func count(in division: DivisionCode?) -> Int? {
    guard let division else { return agencies.isEmpty ? nil : agencies.count }
    return within[division]
  }
}

extension ExpectedAgency {
  fileprivate var order: (UInt32, String, String) {
    (places.last?.number ?? 0, id ?? "", entry.name)
  }
}

extension CataloguePlan {
  /// Decides a roster; one that tells what is known is not remembered.
  mutating func load(_ roster: AgencyRoster, _ change: PreparedChange) -> Decision {
    let key = RosterKey(basis: roster.basis, year: roster.year)
    let before = self[key]
    var loaded = before
    let replaces = loaded.load(roster)
    let isNew = loaded != before
    let outcome = ItemOutcome(
      !isNew ? .unchanged : replaces ? .replaced : .created,
      roster: RosterOutcome(
        entries: roster.agencies.count,
        unresolved: roster.agencies.filter { $0.id == nil }.map(\.entry)))
    guard isNew else { return Decision(outcome: outcome) }
    let more = loaded.agencies.count - before.agencies.count
    if more > 0,
      let exceeded = ExceededLimit(rosterAgencies + more, limit: limits.maxRosterAgencies)
    {
      return Decision(
        outcome: ItemOutcome(.rejected, rejection: .rosterLimitReached, exceeded: exceeded))
    }
    self[key] = loaded
    return remember(change, as: .roster(roster), outcome)
  }
}
