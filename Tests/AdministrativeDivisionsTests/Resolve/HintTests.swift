import AdministrativeDivisions
import DisclosureReport
import Testing

@Suite("The caller's hints")
struct HintTests {
  private func resolve(
    _ title: String?, name: String? = nil, code: Int? = nil, signature: String? = nil,
    year: Int = 2024
  ) -> Agency {
    AgencyResolver().resolve(
      AgencyEvidence(
        titleName: title, signature: signature, year: year, hintAgencyName: name,
        hintDivisionCode: code.flatMap { DivisionCode($0) }))
  }

  @Test("A code decides between places of one name, and wins over the title")
  func codeWins() {
    for title in ["鼓楼区", "互助县", nil] {
      let agency = resolve(title, code: 320_106)
      #expect(agency.resolution == .byHint)
      #expect(agency.divisionCode == DivisionCode(320_106))
      #expect(agency.kind == .government)
      #expect(agency.printedName == title)
    }
  }

  @Test("Under a hinted code the title still says which institution reports")
  func institutionOfTitle() {
    #expect(resolve("鼓楼区教育局", code: 320_106).id == "dept:320106-1983/教育局")
    #expect(resolve("教育局", code: 320_106).id == "dept:320106-1983/教育局")
    #expect(resolve(nil, code: 320_106, signature: "鼓楼区人民政府办公室").id == "gov:320106-1983")
  }

  @Test("A name wins over the title")
  func nameWins() {
    let agency = resolve("测试市", name: "杭州市人民政府")
    #expect(agency.resolution == .byHint)
    #expect(agency.divisionCode == DivisionCode(330_100))
    #expect(agency.printedName == "测试市")
  }

  @Test("A shared name and a code name one agency")
  func nameAndCode() {
    let agency = resolve(nil, name: "鼓楼区教育局", code: 350_102)
    #expect(agency.divisionCode == DivisionCode(350_102))
    #expect(agency.departmentName == "教育局")
    #expect(agency.resolution == .byHint)
  }

  @Test("A name that several places share gives way to a title that decides")
  func sharedName() {
    let decided = resolve("互助县", name: "鼓楼区")
    #expect(decided.resolution == .exact)
    #expect(decided.divisionCode == DivisionCode(630_223))
    #expect(resolve("南京市鼓楼区", name: "鼓楼区").divisionCode == DivisionCode(320_106))
    #expect(resolve(nil, name: "鼓楼区").candidates.count == 4)
  }

  @Test("A code out of its years is no hint; a year beside them it is")
  func codeOfOtherYears() {
    #expect(resolve("互助县", code: 632_126).resolution == .exact)
    let followed = resolve("互助县", code: 632_126, year: 2013)
    #expect(followed.resolution == .byHint)
    #expect(followed.divisionCode == DivisionCode(630_223))
    #expect(resolve("互助县", code: 999_999).divisionCode == DivisionCode(630_223))
  }

  @Test("A name that is no agency's is no hint")
  func unknownName() {
    let agency = resolve("互助县", name: "火星区人民政府")
    #expect(agency.resolution == .exact)
    #expect(agency.divisionCode == DivisionCode(630_223))
  }

  @Test("A central department may be hinted")
  func centralHint() {
    let agency = resolve(nil, name: "教育部")
    #expect(agency.id == "dept:central/教育部")
    #expect(agency.resolution == .byHint)
  }
}
