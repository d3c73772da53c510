public import AdministrativeDivisions
public import DisclosureReport

extension ReportingPlace {
  /// The places of a tier that are expected to report on a year; empty for tiers of which no list
  /// is known.
  public static func all(
    _ tier: AgencyTier, inForceAtEndOf year: Int, in directory: DivisionDirectory = .standard
  ) -> [ReportingPlace] {
    let bearers = NameBearers(year: year, directory: directory)
    let divisions = directory.roster(tier: tier, year: year)?.divisions ?? []
    return divisions.compactMap { division in
      let path = directory.path(of: division.code, inForceAtEndOf: year)
      guard let province = path.province else { return nil }
      return ReportingPlace(
        place: Place(code: division.code, name: division.name), tier: tier,
        prefecture: tier == .county ? path.prefecture : nil, province: province,
        hasUniqueName: bearers.count(of: division.name) == 1,
        shortName: division.shortNames.first {
          $0.last == division.name.last && $0 != division.name && bearers.count(of: $0) == 1
        })
    }
  }
}

/// How many places bear a name, full or short, in a year, the one before or the one after.
private struct NameBearers {
  private var codes: [String: Set<DivisionCode>] = [:]

  init(year: Int, directory: DivisionDirectory) {
    for year in year - 1...year + 1 {
      for level in DivisionLevel.allCases {
        for division in directory.divisions(level, inForceAtEndOf: year) {
          for name in [division.name] + division.shortNames {
            codes[name, default: []].insert(division.code)
          }
        }
      }
    }
  }

  func count(of name: String) -> Int { codes[name]?.count ?? 0 }
}
