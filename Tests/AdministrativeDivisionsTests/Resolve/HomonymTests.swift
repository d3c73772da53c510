import AdministrativeDivisions
import DisclosureReport
import Testing

@Suite("Counties that share a name")
struct HomonymTests {
  private static let names = [
    "市中区", "鼓楼区", "城区", "新华区", "郊区", "铁西区", "南山区", "南沙区", "向阳区", "和平区", "城中区", "城关区", "宝山区", "新城区",
    "普陀区", "朝阳区", "桥西区", "永定区", "河东区", "海州区", "白云区", "西安区", "西湖区", "通州区", "铁东区", "长安区", "青山区",
    "龙华区",
  ]
  private let directory = DivisionDirectory.standard
  private let resolver = AgencyResolver()

  private func bearers(_ name: String) -> [DivisionPath] {
    directory.divisions(.county, inForceAtEndOf: 2024).filter { $0.name == name }.map {
      directory.path(of: $0.code, inForceAtEndOf: 2024)
    }
  }

  @Test("Alone they are ambiguous, with every bearer named", arguments: names)
  func ambiguousAlone(name: String) {
    let agency = resolver.resolve(AgencyEvidence(titleName: name + "人民政府", year: 2024))
    #expect(agency.resolution == .ambiguous)
    #expect(agency.id == nil)
    #expect(agency.divisionCode == nil)
    #expect(agency.kind == .government)
    #expect(agency.tier == .county)
    #expect(agency.candidates.map(\.name) == bearers(name).map(\.fullName))
    #expect(agency.candidates.allSatisfy { $0.id.hasPrefix("gov:") })
    #expect(Set(agency.candidates.map(\.id)).count == bearers(name).count)
  }

  @Test("The prefecture in the title, the signature or the body decides", arguments: names)
  func parentDecides(name: String) throws {
    for path in bearers(name) {
      let county = try #require(path.county)
      let parent = try #require(path.prefecture ?? path.province).name
      let inTitle = resolver.resolve(AgencyEvidence(titleName: parent + name, year: 2024))
      #expect(inTitle.divisionCode == county.code, "\(parent)")
      #expect(inTitle.resolution == .exact)
      let signed = resolver.resolve(
        AgencyEvidence(titleName: name, signature: parent + name + "人民政府办公室", year: 2024))
      #expect(signed.divisionCode == county.code, "\(parent)")
      #expect(signed.resolution == .byContext)
      #expect(signed.kind == .government)
      let inBody = resolver.resolve(
        AgencyEvidence(titleName: name, bodyNames: [parent + "人民政府"], year: 2024))
      #expect(inBody.divisionCode == county.code, "\(parent)")
      #expect(inBody.resolution == .byContext)
    }
  }

  @Test("The province alone leaves those of one province open", arguments: names)
  func provinceNarrows(name: String) throws {
    let bearers = bearers(name)
    for province in Set(bearers.compactMap(\.province)) {
      let inside = bearers.filter { $0.province == province }
      let agency = resolver.resolve(
        AgencyEvidence(titleName: name, bodyNames: [province.name + "人民政府"], year: 2024))
      if inside.count == 1 {
        #expect(agency.divisionCode == inside.first?.county?.code)
      } else {
        #expect(agency.candidates.map(\.divisionCode) == inside.compactMap { $0.county?.code })
        #expect(agency.province == province)
      }
    }
  }

  @Test("A bare stem means the prefecture where just one has it", arguments: ["朝阳", "中山", "西安"])
  func bareStem(stem: String) {
    let agency = resolver.resolve(AgencyEvidence(titleName: stem, year: 2024))
    #expect(agency.tier == .prefecture)
    #expect(agency.canonicalName == stem + "市人民政府")
  }

  @Test("A bare stem that only counties have is ambiguous")
  func bareStemOfCounties() {
    let agency = resolver.resolve(AgencyEvidence(titleName: "鼓楼", year: 2024))
    #expect(agency.candidates.count == 4)
  }

  @Test("Zones and districts without a parent stay open", arguments: ["高新区", "经开区", "开发区", "市辖区"])
  func bareZones(name: String) {
    let agency = resolver.resolve(AgencyEvidence(titleName: name, year: 2024))
    #expect(agency.resolution == .unresolved)
  }
}
