import DisclosureReport
import ReportAnalytics

extension NaiveModel {
  /// A department that is expected to report, as a roster names it.
  struct Expected: Hashable {
    var entry: RosterEntry
    /// Its identity, where it stands for somebody.
    var id: String?
    var places: [DivisionCode?]

    func isWithin(_ division: DivisionCode?) -> Bool {
      division.map(places.contains) ?? true
    }
  }

  /// Who is expected to report on a year in a division, after every roster in turn.
  func expected(
    _ basis: Basis, _ year: Int,
    in division: DivisionCode?
  ) -> Set<Expected> {
    var expected: Set<Expected> = []
    for event in log {
      guard case .roster(basis, year, let roster, let entries) = event.change.body
      else { continue }
      expected = expected.filter { !$0.isWithin(roster) }
      expected.formUnion(Self.agencies(entries, basis, in: roster))
    }
    return expected.filter { $0.isWithin(division) }
  }

  /// Takes a roster.
  mutating func load(_ change: ReportChange) -> ChangeOutcome {
    guard case .roster(let basis, let year, let division, _) = change.body,
      basis.kind != .government || basis.tier == .township
    else { return .rejected }
    let before = expected(basis, year, in: nil)
    log.append(next(change, .created))
    if expected(basis, year, in: nil) == before {
      log.removeLast()
      return .unchanged
    }
    return before.contains { $0.isWithin(division) } ? .replaced : .created
  }

  /// What the entries of a roster stand for; of those that stand for the same, the first.
  private static func agencies(
    _ entries: [RosterEntry], _ basis: Basis, in roster: DivisionCode?
  ) -> [Expected] {
    var agencies: [Expected] = []
    for entry in entries {
      let agency = Self.agency(entry, basis, in: roster)
      let isKnown = agencies.contains { $0 == agency || $0.id != nil && $0.id == agency.id }
      if !isKnown { agencies.append(agency) }
    }
    return agencies
  }

  private static func agency(
    _ entry: RosterEntry, _ basis: Basis, in roster: DivisionCode?
  ) -> Expected {
    let agency = SampleGazetteer().agency(named: entry.name, in: entry.divisionCode, year: 0)
    if let agency, let id = agency.id, agency.kind == basis.kind, agency.tier == basis.tier {
      let found = Expected(entry: entry, id: id, places: places(agency))
      if found.isWithin(roster) { return found }
    }
    let there = Expected(entry: entry, places: places(at: entry.divisionCode))
    return there.isWithin(roster) ? there : Expected(entry: entry, places: places(at: roster))
  }

  private static func places(_ agency: Agency) -> [DivisionCode?] {
    [agency.province, agency.prefecture, agency.county].map { $0?.code }
  }

  private static func places(at code: DivisionCode?) -> [DivisionCode?] {
    guard let code else { return [] }
    if let place = SamplePlace.counties.first(where: { $0.code == Int(code.number) }) {
      return places(place.government)
    }
    return [code.province, code]
  }
}
