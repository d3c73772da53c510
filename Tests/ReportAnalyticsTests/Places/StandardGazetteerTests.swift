import DisclosureReport
import ReportAnalytics
import Testing

@Suite("The places of the embedded tables")
struct StandardGazetteerTests {
  private let gazetteer = StandardGazetteer()

  private func code(_ number: Int) throws -> DivisionCode { try #require(DivisionCode(number)) }

  @Test("A county's parents are its prefecture and that one's province, in force that year")
  func parents() throws {
    let county = try #require(gazetteer.place(try code(630_223), year: 2025))
    #expect(county.name == "互助土族自治县")
    #expect(county.level == .county)
    #expect(county.parent == DivisionCode(630_200))
    let prefecture = try #require(gazetteer.place(try code(630_200), year: 2025))
    #expect(prefecture.level == .prefecture)
    #expect(prefecture.parent == DivisionCode(630_000))
    #expect(gazetteer.place(try code(630_000), year: 2025)?.parent == nil)
    #expect(gazetteer.place(try code(110_101), year: 2025)?.parent == DivisionCode(110_000))
    #expect(gazetteer.place(try code(630_200), year: 2010) == nil, "海东 was 632100 then")
  }

  @Test("Every county expected is counted in its province and in the country, and none elsewhere")
  func expected() throws {
    let places = PlaceBook(gazetteer)
    let counties = try #require(gazetteer.expectedPlaces(of: .county, year: 2024))
    #expect(counties.count > 2700 && counties.count < 2900)
    let snapshot = AnalyticsSnapshot(AnalyticsState(), places: places)
    func expected(_ number: Int?) throws -> Int? {
      try snapshot.aggregate(
        AggregateQuestion(division: try number.map(code), year: 2024)
      ).completeness.expected
    }
    #expect(try expected(nil) == counties.count)
    let provinces = try #require(gazetteer.expectedPlaces(of: .province, year: 2024))
    let sum = try provinces.reduce(0) { sum, province in
      sum + (try expected(Int(province.number)) ?? 0)
    }
    #expect(sum == counties.count)
    #expect(try expected(110_000) == 16)
    #expect(try expected(630_223) == 1)
    #expect(gazetteer.expectedPlaces(of: .township, year: 2024) == nil)
  }

  @Test("A lineage tells each code with the years at whose end it was in force")
  func lineage() throws {
    let stages = gazetteer.lineage(of: try code(630_200), year: 2025)
    let last = try #require(stages.last)
    #expect(last.code == DivisionCode(630_200))
    #expect(last.years.contains(2025))
    for (one, next) in zip(stages, stages.dropFirst()) {
      #expect(one.years.upperBound < next.years.lowerBound)
    }
    #expect(gazetteer.lineage(of: try code(999_999), year: 2025).isEmpty)
  }
}
