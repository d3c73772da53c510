import AdministrativeDivisions
import DisclosureReport
import Testing

@Suite("Population figures")
struct PopulationTests {
  private func figure(_ code: Int, _ year: Int) throws -> PopulationFigure? {
    let code = try #require(DivisionCode(code))
    return DivisionDirectory.standard.population(of: code, in: year)
  }

  @Test("The latest figure not after the year serves for five years")
  func fiveYears() throws {
    let found = try (2009...2026).map { year in
      try figure(year < 2013 ? 632_126 : 630_223, year)?.year
    }
    let expected: [Int?] =
      [nil] + Array(repeating: 2010, count: 6) + Array(repeating: nil, count: 4)
      + Array(repeating: 2020, count: 6) + [nil]
    #expect(found == expected)
    #expect(try figure(630_223, 2021)?.persons == 337_941)
  }

  @Test("A figure follows the place through a change of code")
  func followsLineage() throws {
    #expect(try figure(632_126, 2012)?.persons == 356_437)
    #expect(try figure(630_223, 2013)?.persons == 356_437)
  }

  @Test("A code's figure is that of the place that had it in that year")
  func reusedCode() throws {
    let before = try #require(try figure(500_110, 2010))
    #expect(before.year == 2010)
    // 綦江区 got 万盛区's code in 2011 and has no figure before 2020.
    #expect(try figure(500_110, 2012) == nil)
  }

  @Test("Places merged in the year of a census have their figures added up")
  func mergedInCensusYear() throws {
    #expect(try figure(320_613, 2021)?.persons == 780_564 + 403_176)
    #expect(try figure(110_101, 2011)?.persons == 573_180 + 346_073)
  }

  @Test("A province has a figure for each year of the reports")
  func provincesHaveYearEndFigures() throws {
    for year in 2008...2024 {
      #expect(try figure(630_000, year)?.year == year)
    }
  }

  @Test("The provinces of the census of 2020 add up to the published total")
  func censusTotal() throws {
    let provinces = DivisionDirectory.standard.divisions(.province, inForceAtEndOf: 2020)
    let persons = provinces.compactMap { province in
      DivisionDirectory.standard.population(of: province.code, in: 2020)?.persons
    }
    #expect(persons.reduce(0, +) == 1_409_778_724)
  }

  @Test("A code that no place has then has no figure")
  func unknownCode() throws {
    #expect(try figure(999_999, 2020) == nil)
    #expect(try figure(632_126, 2020) == nil)
  }
}
