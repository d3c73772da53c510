import DisclosureReport

extension YearView {
  /// Counts a report among its siblings and by its seat, or takes it off.
  mutating func changeFamilies(
    _ sign: ContributionSign, _ report: ViewedReport, _ content: CompactReport
  ) {
    if let family = report.family {
      families[family, default: Family()].change(sign, report.standing.key, content)
      if families[family]?.members.isEmpty == true { families[family] = nil }
    }
    guard let seat = report.seat else { return }
    switch sign {
    case .adding: governments[seat, default: []].insert(report.standing.key)
    case .takingOff:
      governments[seat]?.remove(report.standing.key)
      if governments[seat]?.isEmpty == true { governments[seat] = nil }
    }
  }

  /// The reports that a report is a child of: one, unless two agencies claim a place.
  func parents(of report: ViewedReport) -> Set<ReportKey> {
    report.family.flatMap { governments[$0.parent] } ?? []
  }

  /// The reports of governments that others stand directly below.
  var parents: [ReportKey] {
    Set(families.keys.map(\.parent)).flatMap { governments[$0] ?? [] }
  }

  /// The contradictions of a government's report with those directly below it.
  func contradictions(
    _ report: ViewedReport, _ content: CompactReport
  ) -> [Contradiction] {
    guard let seat = report.seat else { return [] }
    return AgencyTier.allCases.flatMap { tier in
      families[FamilyKey(parent: seat, tier: tier)].map {
        FamilyCheck.contradictions(content, $0, of: tier)
      } ?? []
    }
  }

  /// Notes how many contradictions a report has, in all sums that count it.
  mutating func setCross(_ counts: CrossCounts, of key: ReportKey) {
    guard let report = reports[key], report.cross != counts else { return }
    reports[key]?.cross = counts
    guard let basis = report.basis else { return }
    for level in ComparisonLevel.allCases where level != .county {
      guard let row = RowKey(basis, level, of: report.place) else { continue }
      rows[row]?.changeFindings(from: report.cross, to: counts)
    }
  }
}

extension Aggregate {
  /// Counts a report's contradictions as they are now in place of what they were.
  fileprivate mutating func changeFindings(from old: CrossCounts, to new: CrossCounts) {
    for code in CrossCounts.codes {
      findingCounts[Int(code.rawValue)] += Int32(new[code] - old[code])
    }
  }
}
