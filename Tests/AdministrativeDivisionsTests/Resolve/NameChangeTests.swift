import AdministrativeDivisions
import DisclosureReport
import Testing

@Suite("Names that changed")
struct NameChangeTests {
  private func resolve(_ name: String, _ year: Int?) -> Agency {
    AgencyResolver().resolve(AgencyEvidence(titleName: name, year: year))
  }

  @Test(
    "Old and new names are accepted a year around; the code is that of 31 December",
    arguments: [
      ("湟中县", 2018, 630_122), ("湟中县", 2019, 630_106), ("湟中县", 2020, 630_106),
      ("湟中区", 2018, 630_122), ("湟中区", 2019, 630_106), ("湟中区", 2025, 630_106),
      ("互助县", 2012, 632_126), ("互助县", 2013, 630_223), ("海东市互助县", 2012, 632_126),
      ("青海省海东地区互助土族自治县", 2013, 630_223), ("海东市", 2012, 632_100), ("海东地区", 2014, 630_200),
      ("襄樊市", 2010, 420_600), ("襄樊市", 2011, 420_600), ("铜仁市", 2010, 522_201),
      ("铜仁市", 2011, 520_600), ("巢湖市", 2010, 341_400), ("巢湖市", 2011, 340_181),
      ("巢湖市庐江县", 2011, 340_124), ("合肥市庐江县", 2010, 341_421),
    ])
  func accepted(name: String, year: Int, code: Int) {
    let agency = resolve(name, year)
    #expect(agency.divisionCode == DivisionCode(code))
    #expect(agency.resolution == .exact)
  }

  @Test("The identity is the same over the years")
  func identityStays() {
    let ids = [("湟中县", 2008), ("湟中县", 2018), ("湟中区", 2019), ("湟中区", 2025)].map {
      resolve($0.0, $0.1).id
    }
    #expect(Set(ids) == ["gov:630122-1999"])
  }

  @Test(
    "A name is unknown two years away from its time",
    arguments: [
      ("湟中县", 2021), ("湟中区", 2017), ("襄樊市", 2012), ("两江新区", 2023), ("莱芜市", 2020),
    ])
  func tooFar(name: String, year: Int) {
    #expect(resolve(name, year).resolution == .unresolved)
  }

  @Test("A name shared until one bearer ended is ambiguous only until then")
  func homonymOfThePast() {
    #expect(resolve("江北区", 2024).candidates.map(\.name) == ["浙江省宁波市江北区", "重庆市江北区"])
    #expect(resolve("江北区", 2025).divisionCode == DivisionCode(330_205))
  }

  @Test(
    "A former or later name is a rival to one of another province",
    arguments: [
      ("新市区", 2015, ["河北省保定市竞秀区", "新疆维吾尔自治区乌鲁木齐市新市区"]),
      ("通州区", 2008, ["北京市通州区", "江苏省南通市通州市"]),
    ])
  func rivals(name: String, year: Int, candidates: [String]) {
    #expect(resolve(name, year).candidates.map(\.name) == candidates)
    #expect(resolve("保定市新市区", 2015).divisionCode == DivisionCode(130_602))
  }

  @Test("The names of place and parents are those of the year")
  func namesOfTheYear() {
    let before = resolve("互助土族自治县", 2012)
    let after = resolve("互助土族自治县", 2013)
    #expect(before.prefecture == DivisionCode(632_100).map { Place(code: $0, name: "海东地区") })
    #expect(after.prefecture == DivisionCode(630_200).map { Place(code: $0, name: "海东市") })
    #expect(resolve("湟中区", 2018).canonicalName == "湟中县人民政府")
  }

  @Test("Without a year the newest counts")
  func noYear() {
    #expect(resolve("湟中区", nil).divisionCode == DivisionCode(630_106))
    #expect(resolve("湟中县", nil).resolution == .unresolved)
  }

  @Test("Years far away do not overflow", arguments: [Int.min, -1, 0, Int.max])
  func absurdYears(year: Int) {
    #expect(resolve("互助土族自治县", year).resolution == (year > 2012 ? .exact : .unresolved))
  }
}
