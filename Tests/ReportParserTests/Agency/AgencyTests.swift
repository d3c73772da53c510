import DisclosureReport
import ReportParser
import Testing

@Suite("Whose report it is")
struct AgencyTests {
  private func record(
    title: String, front: [String] = [], closing: [String] = [], uri: String? = nil,
    hints: ReportHints = ReportHints()
  ) throws -> ReportRecord {
    try TinyReport(title: [title], front: front, closing: closing).record(hints: hints, uri: uri)
  }

  @Test(
    "A title that names the place makes the report the government's, whoever signs",
    arguments: [["海原县人民政府办公室", "2025年1月8日"], ["海原县人民政府", "2025年1月8日"], []])
  func government(closing: [String]) throws {
    let agency = try record(title: "海原县2024年政府信息公开工作年度报告", closing: closing).agency
    #expect(agency.kind == .government)
    #expect(agency.tier == .county)
    #expect(agency.canonicalName == "海原县人民政府")
    #expect(agency.divisionCode == DivisionCode("640522"))
    #expect(agency.province?.name == "宁夏回族自治区")
    #expect(agency.prefecture?.name == "中卫市")
    #expect(agency.resolution == .exact)
  }

  @Test("A title that names the office makes it the office's")
  func office() throws {
    let agency = try record(
      title: "海原县人民政府办公室2024年政府信息公开工作年度报告", closing: ["海原县人民政府", "2025年1月8日"]
    ).agency
    #expect(agency.kind == .department)
    #expect(agency.departmentName == "人民政府办公室")
    #expect(agency.divisionCode == DivisionCode("640522"))
  }

  @Test("Prefectures and provinces stand at their own tier")
  func tiers() throws {
    let prefecture = try record(title: "中卫市2024年政府信息公开工作年度报告").agency
    #expect(prefecture.tier == .prefecture)
    #expect(prefecture.divisionCode == DivisionCode("640500"))
    let province = try record(title: "宁夏回族自治区2024年政府信息公开工作年度报告").agency
    #expect(province.tier == .province)
    #expect(province.divisionCode == DivisionCode("640000"))
  }

  @Test("A name that several places bear is ambiguous, with a finding and every candidate")
  func ambiguous() throws {
    let record = try record(title: "朝阳区2024年政府信息公开工作年度报告")
    #expect(record.agency.resolution == .ambiguous)
    #expect(record.agency.id == nil)
    #expect(record.agency.divisionCode == nil)
    #expect(Set(record.agency.candidates.map(\.divisionCode.description)) == ["110105", "220104"])
    let finding = try #require(record.findings(.ambiguousAgency).first)
    #expect(finding.cells == [])
    #expect(finding.message.contains("朝阳区") && finding.message.contains("2"))
  }

  @Test(
    "The body decides between places of one name",
    arguments: [
      ("按照吉林省统一部署，全区无事。", "220104"), ("依据有关文件（京政办发〔2023〕9号），全区无事。", "110105"),
      ("详见网站 http://www.beijing.gov.cn 公告栏。", "110105"), ("长春市各部门全年无事。", "220104"),
    ])
  func body(sentence: String, code: String) throws {
    let record = try record(title: "朝阳区2024年政府信息公开工作年度报告", front: [sentence])
    #expect(record.agency.divisionCode == DivisionCode(code))
    #expect(record.agency.resolution == .byContext)
    #expect(record.findings(.ambiguousAgency) == [])
  }

  @Test(
    "A place that was visited decides nothing",
    arguments: ["年内派员赴长春市学习一次。", "参照吉林省等地的做法，完善了目录。"])
  func visited(sentence: String) throws {
    let record = try record(title: "朝阳区2024年政府信息公开工作年度报告", front: [sentence])
    #expect(record.agency.resolution == .ambiguous)
  }

  @Test("The address that a text came from decides too")
  func uri() throws {
    let record = try record(
      title: "朝阳区2024年政府信息公开工作年度报告", uri: "http://xxgk.changchun.gov.cn/a.html")
    #expect(record.agency.divisionCode == DivisionCode("220104"))
  }

  @Test("The caller's hint wins over the text")
  func hints() throws {
    let byCode = try record(
      title: "朝阳区2024年政府信息公开工作年度报告", front: ["按照吉林省统一部署，全区无事。"],
      hints: ReportHints(divisionCode: DivisionCode("110105")))
    #expect(byCode.agency.divisionCode == DivisionCode("110105"))
    #expect(byCode.agency.resolution == .byHint)
    let byName = try record(
      title: "2024年政府信息公开工作年度报告", hints: ReportHints(agencyName: "海原县人民政府"))
    #expect(byName.agency.divisionCode == DivisionCode("640522"))
    #expect(byName.agency.resolution == .byHint)
  }

  @Test("A name that is none is unresolved, with a finding that prints it")
  func unresolved() throws {
    let record = try record(title: "白桦县2024年政府信息公开工作年度报告")
    #expect(record.agency.resolution == .unresolved)
    #expect(record.agency.id == nil)
    #expect(record.agency.printedName == "白桦县")
    #expect(try #require(record.findings(.unresolvedAgency).first).message.contains("白桦县"))
  }

  @Test(
    "The opening names the agency where neither title nor signature does",
    arguments: [
      ("本报告由海原县教育局根据有关规定编制。", "dept:640522-2003/教育局"),
      ("现公布海原县教育局2024年政府信息公开工作年度报告。", "dept:640522-2003/教育局"),
      ("本年度报告由海原县人民政府办公室编制。", "gov:640522-2003"),
      ("现公布海原县人民政府办公室2024年政府信息公开工作年度报告。", "dept:640522-2003/人民政府办公室"),
      ("全文包括海原县海城镇人民政府信息公开总体情况。", "town:640522-2003/海城镇"),
      ("如有疑问，请与海原县教育局办公室联系（电话略）。", "dept:640522-2003/教育局"),
      ("如有疑问，请与海原县政府信息公开办公室联系。", "gov:640522-2003"),
    ])
  func opening(sentence: String, id: String) throws {
    let agency = try record(title: "2024年政府信息公开工作年度报告", front: [sentence]).agency
    #expect(agency.id == id)
  }

  @Test("Who published a text gives a title its place, and no more")
  func publisher() throws {
    let line = "信息来源：海原县教育局 发布时间：2025-01-08"
    let titled = try record(title: "教育局2024年政府信息公开工作年度报告", front: [line]).agency
    #expect(titled.id == "dept:640522-2003/教育局")
    let untitled = try record(title: "2024年政府信息公开工作年度报告", front: [line]).agency
    #expect(untitled.resolution == .unresolved)
  }

  @Test("The year may stand below the title", arguments: ["（2018年）", "(2018年度)", "2018年度"])
  func yearBelow(line: String) throws {
    let record = try record(title: "湟中县政府信息公开工作年度报告", front: [line])
    #expect(record.year == 2018)
    #expect(record.agency.divisionCode == DivisionCode("630122"))
  }

  @Test("A text that names no agency says so")
  func nameless() throws {
    let record = try record(title: "2024年政府信息公开工作年度报告")
    #expect(record.agency.printedName == nil)
    #expect(record.findings(.unresolvedAgency).count == 1)
  }

  @Test("The code in force depends on the year reported on")
  func recoded() throws {
    let before = try record(title: "湟中县2018年政府信息公开工作年度报告").agency
    let after = try record(title: "湟中区2024年政府信息公开工作年度报告").agency
    #expect(before.divisionCode == DivisionCode("630122"))
    #expect(after.divisionCode == DivisionCode("630106"))
    #expect(before.id == after.id)
  }
}
