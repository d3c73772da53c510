import AdministrativeDivisions
import DisclosureReport
import Testing

@Suite("The roster of reports expected")
struct RosterTests {
  private let directory = DivisionDirectory.standard

  @Test(
    "It is every place of the tier less those that never file",
    arguments: [
      (AgencyTier.province, 2025, 31), (.county, 2025, 2_844), (.county, 2008, 2_862 - 4),
      (.county, 2011, 2_856 - 4),
    ])
  func counts(tier: AgencyTier, year: Int, expected: Int) throws {
    let roster = try #require(directory.roster(tier: tier, year: year))
    #expect(roster.tier == tier)
    #expect(roster.year == year)
    #expect(roster.divisions.count == expected)
  }

  @Test(
    "台湾, 香港, 澳门, 金门县 and the island entries of 海南 never file",
    arguments: [710_000, 810_000, 820_000, 350_527, 469_031, 469_032, 469_033])
  func neverFile(number: Int) throws {
    let code = try #require(DivisionCode(number))
    #expect(directory.neverFiles(code))
    for tier in [AgencyTier.province, .prefecture, .county] {
      let roster = try #require(directory.roster(tier: tier, year: 2010))
      #expect(!roster.divisions.contains { $0.code == code })
    }
  }

  @Test("What stands below a place that never files does not file either")
  func belowNeverFile() throws {
    #expect(directory.neverFiles(try #require(DivisionCode(710_101))))
    #expect(!directory.neverFiles(try #require(DivisionCode(350_526))))
  }

  @Test("Of towns and of the State Council's departments no list is known")
  func unknownTiers() {
    #expect(directory.roster(tier: .township, year: 2025) == nil)
    #expect(directory.roster(tier: .central, year: 2025) == nil)
  }
}
