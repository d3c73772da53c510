import AdministrativeDivisions
import DisclosureReport
import ReportAnalytics
import Testing

@Suite("Agencies of the embedded tables")
struct StandardAgenciesTests {
  private let gazetteer = StandardGazetteer()

  @Test("Every government that is expected has the identity that its report will have")
  func governments() throws {
    for tier in [AgencyTier.province, .prefecture, .county] {
      for code in try #require(gazetteer.expectedPlaces(of: tier, year: 2024)) {
        let place = try #require(gazetteer.place(code, year: 2024))
        let government = try #require(gazetteer.government(of: code, year: 2024), "\(code)")
        #expect(government.kind == .government, "\(code)")
        #expect(government.tier == tier, "\(code)")
        #expect(government.divisionCode == code)
        #expect(government.canonicalName?.hasPrefix(place.name) == true, "\(code)")
        let lineage = DivisionDirectory.standard.lineage(of: code, inForceAtEndOf: 2024)
        #expect(government.id == lineage.map { "gov:\($0.id)" }, "\(code)")
      }
    }
    #expect(DivisionCode(630_299).flatMap { gazetteer.government(of: $0, year: 2024) } == nil)
  }

  @Test("A roster's name has the identity that a record of that title has", arguments: known)
  func names(_ name: String, _ code: Int?, _ title: String) {
    let record = AgencyResolver().resolve(AgencyEvidence(titleName: title, year: 2024))
    let agency = gazetteer.agency(
      named: name, in: code.flatMap { DivisionCode($0) }, year: 2024)
    #expect(record.id != nil)
    #expect(agency?.id == record.id)
    #expect(agency?.kind == record.kind)
    #expect(agency?.tier == record.tier)
    #expect(agency?.county == record.county)
  }

  static let known: [(String, Int?, String)] = [
    ("互助土族自治县教育局", nil, "互助土族自治县教育局"),
    ("互助县教育局", 630_223, "互助土族自治县教育局"),
    ("教育局", 630_223, "互助土族自治县教育局"),
    ("互助土族自治县教育局", 630_200, "互助土族自治县教育局"),
    ("互助土族自治县威远镇人民政府", nil, "互助土族自治县威远镇人民政府"),
    ("威远镇人民政府", 630_223, "互助土族自治县威远镇人民政府"),
    ("青海省教育厅", 630_000, "青海省教育厅"),
  ]

  @Test("A name without a place, shared by several, or of another place stands for nobody")
  func nobody() {
    #expect(gazetteer.agency(named: "教育局", in: nil, year: 2024) == nil)
    #expect(gazetteer.agency(named: "桥西区教育局", in: nil, year: 2024) == nil)
    #expect(
      gazetteer.agency(named: "互助土族自治县教育局", in: DivisionCode(630_222), year: 2024) == nil)
  }
}
