import DisclosureReport
import Testing

@testable import DisclosureTesting

struct ReportingPlaceTests {
  private static let counties = ReportingPlace.all(.county, inForceAtEndOf: 2024)

  private func county(_ code: Int) throws -> ReportingPlace {
    try #require(Self.counties.first { $0.place.code == DivisionCode(code) })
  }

  @Test("A county that no other shares its name with stands by that name")
  func unique() throws {
    let place = try county(640_522)
    #expect(place.place.name == "海原县")
    #expect(place.hasUniqueName)
    #expect(place.fullName == "中卫市海原县")
    #expect(place.province.name == "宁夏回族自治区")
    #expect(place.kindWord == "县")
  }

  @Test("朝阳区 is in 北京 and in 长春: its full name says which", arguments: [110_105, 220_104])
  func shared(code: Int) throws {
    let place = try county(code)
    #expect(!place.hasUniqueName)
    #expect(place.fullName == (code == 110_105 ? "北京市朝阳区" : "长春市朝阳区"))
  }

  @Test("An autonomous county has its usual shorter name")
  func shortName() throws {
    #expect(try county(630_223).shortName == "互助县")
    #expect(try county(640_522).shortName == nil)
  }

  @Test("Prefectures have no prefecture above them; of townships there is no list")
  func tiers() {
    let prefectures = ReportingPlace.all(.prefecture, inForceAtEndOf: 2024)
    #expect(prefectures.count > 300)
    #expect(prefectures.allSatisfy { $0.prefecture == nil && $0.tier == .prefecture })
    #expect(ReportingPlace.all(.township, inForceAtEndOf: 2024).isEmpty)
  }
}
