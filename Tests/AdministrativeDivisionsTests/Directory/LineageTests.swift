import AdministrativeDivisions
import DisclosureReport
import Testing

@Suite("Lineages of places")
struct LineageTests {
  private let directory = DivisionDirectory.standard

  private func lineage(_ code: Int, _ year: Int) throws -> Lineage {
    let code = try #require(DivisionCode(code))
    return try #require(directory.lineage(of: code, inForceAtEndOf: year))
  }

  @Test(
    "Renaming, recoding, change of status and of prefecture continue a lineage",
    arguments: [
      (630_106, "630122-1999", "湟中县 湟中区"),
      (630_223, "632126-1981", "互助土族自治县 互助土族自治县"),
      (630_202, "632123-1981", "乐都县 乐都区"),
      (630_203, "632121-1981", "平安县 平安县 平安区"),
      (630_200, "632100-1981", "海东地区 海东市"),
      (420_600, "420600-1981", "襄樊市 襄阳市"),
      (420_607, "420607-2001", "襄阳区 襄州区"),
      (330_603, "330621-1983", "绍兴县 柯桥区"),
      (340_181, "341402-1999", "居巢区 巢湖市"),
      (370_116, "371202-1992", "莱城区 莱芜区"),
      (460_400, "469003-2001", "儋州市 儋州市"),
    ])
  func continued(code: Int, id: String, names: String) throws {
    let lineage = try lineage(code, 2024)
    #expect(lineage.id == id)
    #expect(lineage.members.map(\.name).joined(separator: " ") == names)
    #expect(directory.lineage(id: id) == lineage)
  }

  @Test(
    "A merger or a split starts a new lineage",
    arguments: [
      (500_157, 2025, "500157-2025"), (120_116, 2009, "120116-2009"),
      (500_110, 2011, "500110-2011"),
      (320_613, 2020, "320613-2020"), (421_303, 2009, "421303-2009"),
      (421_321, 2009, "421321-2009"),
      (370_614, 2020, "370614-2020"), (330_114, 2021, "330114-2021"),
    ])
  func startedAnew(code: Int, year: Int, id: String) throws {
    let lineage = try lineage(code, year)
    #expect(lineage.id == id)
    #expect(lineage.members.count == 1)
    #expect(lineage.member(inForceAtEndOf: year - 1) == nil)
  }

  @Test("A place that takes another in under its own name and code goes on")
  func absorption() throws {
    #expect(try lineage(310_115, 2008).id == lineage(310_115, 2025).id)
  }

  @Test("A code that two places had in turn belongs to two lineages")
  func reusedCode() throws {
    #expect(try lineage(500_110, 2010).members.map(\.name) == ["万盛区"])
    #expect(try lineage(500_110, 2010).id != lineage(500_110, 2011).id)
  }

  @Test("In no year has a lineage two members, and their years follow one another")
  func membersFollow() throws {
    var ids: Set<String> = []
    var places = 0
    for lineage in directory.lineages(.county) {
      #expect(ids.insert(lineage.id).inserted)
      places += lineage.member(inForceAtEndOf: 2025) == nil ? 0 : 1
      for (earlier, later) in zip(lineage.members, lineage.members.dropFirst()) {
        #expect(earlier.validTo == later.validFrom, "\(lineage.id)")
      }
      let first = try #require(lineage.members.first)
      #expect(lineage.id == "\(first.code)-\(first.validFrom)")
    }
    // Every current county, and 儋州市, which was one until 2015.
    #expect(places == 2_845 + 1)
  }

  @Test("A member is told for the years in which it held")
  func memberOfYear() throws {
    let lineage = try lineage(630_106, 2025)
    #expect(lineage.member(inForceAtEndOf: 2018)?.code == DivisionCode(630_122))
    #expect(lineage.member(inForceAtEndOf: 2019)?.code == DivisionCode(630_106))
    #expect(lineage.member(inForceAtEndOf: 1990) == nil)
  }

  @Test(
    "An id that is no lineage's is unknown",
    arguments: [
      "", "-", "630106", "630106-2019", "630106-", "630122-1999-1", "999999-1981", "x-1981",
    ])
  func unknownIDs(id: String) {
    #expect(directory.lineage(id: id) == nil)
  }

  @Test("A zone has no lineage")
  func zonesHaveNone() throws {
    let zone = try #require(DivisionCode(340_176))
    #expect(directory.division(zone, inForceAtEndOf: 2025)?.level == .zone)
    #expect(directory.lineage(of: zone, inForceAtEndOf: 2025) == nil)
  }
}
