import DisclosureReport

extension PreparedChange {
  /// The body of a roster that comes in, or why it cannot be taken.
  ///
  /// The names are understood here, once: the entry keeps what they stood for, so that a replay by
  /// software with other tables of divisions gives the same state.
  static func roster(
    _ basis: Basis, year: Int, division: DivisionCode?, _ entries: [RosterEntry],
    _ gazetteer: any Gazetteer
  ) -> Body {
    if basis.isOfDivisions { return .refused(.rosterNotTaken) }
    if !ChangeLimits.years.contains(year) { return .refused(.yearOutOfRange) }
    if entries.count > ChangeLimits.maxRosterEntries { return .refused(.rosterTooLong) }
    for entry in entries {
      if entry.name.utf8.count > ChangeLimits.maxTextBytes { return .refused(.valueTooLong) }
      if entry.name.allSatisfy(\.isWhitespace) { return .refused(.rosterNameMissing) }
    }
    var roster = AgencyRoster(basis: basis, year: year, division: division, agencies: [])
    var seen: Set<RosterEntry> = []
    var ids: Set<String> = []
    for entry in entries where seen.insert(entry).inserted {
      let agency = gazetteer.expectedAgency(entry, of: roster)
      guard agency.id.map({ ids.insert($0).inserted }) ?? true else { continue }
      roster.agencies.append(agency)
    }
    return .roster(roster)
  }
}

extension Basis {
  /// Whether the divisions themselves tell who reports, so that a roster would contradict them.
  fileprivate var isOfDivisions: Bool {
    kind == .government && (tier == .province || tier == .prefecture || tier == .county)
  }
}

extension Gazetteer {
  /// The agency of a roster's entry; without an identity where its name stands for none in the
  /// roster's division, of its kind and tier.
  fileprivate func expectedAgency(
    _ entry: RosterEntry, of roster: AgencyRoster
  ) -> ExpectedAgency {
    if let agency = agency(named: entry.name, in: entry.divisionCode, year: roster.year),
      agency.basis == roster.basis, let id = agency.id
    {
      let found = ExpectedAgency(
        entry, id: id,
        places: [agency.province, agency.prefecture, agency.county].compactMap { $0?.code },
        provinceName: agency.province?.name)
      if found.isWithin(roster.division) { return found }
    }
    var unknown = unresolved(entry, in: entry.divisionCode ?? roster.division, roster.year)
    if !unknown.isWithin(roster.division) {
      unknown = unresolved(entry, in: roster.division, roster.year)
    }
    return unknown
  }

  private func unresolved(
    _ entry: RosterEntry, in division: DivisionCode?, _ year: Int
  ) -> ExpectedAgency {
    let places = division.map { path(to: $0, year: year) } ?? []
    return ExpectedAgency(
      entry, id: nil, places: places,
      provinceName: places.first.flatMap { place($0, year: year)?.name })
  }
}
