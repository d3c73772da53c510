import AdministrativeDivisions
import DisclosureReport
import Testing

@Suite("Names of all current counties")
struct CountyNameTests {
  private static let counties = DivisionDirectory.standard.divisions(.county, inForceAtEndOf: 2025)
  private let directory = DivisionDirectory.standard
  private let resolver = AgencyResolver()

  private func resolve(_ name: String) -> Agency {
    resolver.resolve(AgencyEvidence(titleName: name, year: 2025))
  }

  @Test("Province, prefecture and county in full give the county's own code")
  func fullPaths() {
    for county in Self.counties {
      let path = directory.path(of: county.code, inForceAtEndOf: 2025).fullName
      let agency = resolve(path + "人民政府")
      #expect(agency.divisionCode == county.code, "\(path)")
      #expect(agency.resolution == .exact)
      #expect(agency.kind == .government)
      #expect(agency.tier == .county)
      #expect(agency.canonicalName == county.name + "人民政府")
      #expect(agency.county?.code == county.code)
      let lineage = directory.lineage(of: county.code, inForceAtEndOf: 2025)?.id
      #expect(agency.id == lineage.map { "gov:\($0)" })
    }
  }

  @Test("A full name that one county has gives that county; shared by several, all of them")
  func fullNamesAlone() {
    let namesakes = Dictionary(grouping: Self.counties, by: \.name)
    #expect(namesakes.values.count { $0.count > 1 } == 28)
    for (name, counties) in namesakes {
      let agency = resolve(name)
      if counties.count == 1 {
        #expect(agency.divisionCode == counties.first?.code, "\(name)")
        #expect(agency.resolution == .exact)
      } else {
        #expect(agency.resolution == .ambiguous, "\(name)")
        #expect(agency.candidates.map(\.divisionCode) == counties.map(\.code))
      }
    }
  }

  @Test("Short province and prefecture before the full name give the county")
  func shortParents() throws {
    for county in Self.counties {
      let path = directory.path(of: county.code, inForceAtEndOf: 2025)
      let prefecture = path.prefecture.flatMap {
        directory.division($0.code, inForceAtEndOf: 2025)
      }
      let province = try #require(
        path.province.flatMap { directory.division($0.code, inForceAtEndOf: 2025) })
      for short in prefecture?.shortNames ?? province.shortNames {
        let agency = resolve(short + county.name)
        #expect(agency.divisionCode == county.code, "\(short)\(county.name)")
      }
    }
  }

  @Test("A short name never gives a county that does not bear it")
  func shortNames() {
    var bearers: [String: Set<DivisionCode>] = [:]
    for level in DivisionLevel.allCases {
      for division in directory.divisions(level, inForceAtEndOf: 2025) {
        for name in division.shortNames + [division.name] {
          bearers[name, default: []].insert(division.code)
        }
      }
    }
    for (name, codes) in bearers {
      let agency = resolve(name)
      #expect(agency.resolution != .unresolved, "\(name)")
      if let code = agency.divisionCode { #expect(codes.contains(code), "\(name)") }
      if codes.count == 1 { #expect(agency.divisionCode == codes.first, "\(name)") }
    }
  }

  @Test("Every prefecture and province resolves by its full name and that of the year")
  func higherPlaces() {
    for year in [2008, 2012, 2016, 2025] {
      for level in [DivisionLevel.province, .prefecture] {
        for place in directory.divisions(level, inForceAtEndOf: year) {
          let agency = resolver.resolve(AgencyEvidence(titleName: place.name, year: year))
          #expect(agency.divisionCode == place.code, "\(place.name) in \(year)")
        }
      }
    }
  }
}
