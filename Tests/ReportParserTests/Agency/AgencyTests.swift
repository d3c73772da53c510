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
      ("如有疑问，请与海原县政府政务公开办公室联系。", "gov:640522-2003"),
      ("本报告由海原县教育局办公室结合有关统计数据编制。", "dept:640522-2003/教育局"),
      ("现公布2024年海原县人民政府信息公开工作年度报告。", "gov:640522-2003"),
      ("现公布2024年度海原县教育局政府信息公开工作年度报告。", "dept:640522-2003/教育局"),
      ("本报告结合海原县教育局2024年政府信息公开工作实际编制。", "dept:640522-2003/教育局"),
      ("海原县教育局依据有关规定编制了本报告。", "dept:640522-2003/教育局"),
      ("现公布2024年海原县教育局信息公开工作年度报告。", "dept:640522-2003/教育局"),
    ])
  func opening(sentence: String, id: String) throws {
    let agency = try record(title: "2024年政府信息公开工作年度报告", front: [sentence]).agency
    #expect(agency.id == id)
  }

  @Test(
    "What somebody else has published on disclosure is no report of theirs",
    arguments: [
      "落实发布的2024年海原县政府信息公开工作要点。", "按照《关于做好2024年海原县政府信息公开工作年度报告的通知》编制。",
      "如有疑问，请与海原县政务公开服务局联系。",
    ])
  func elsewhere(sentence: String) throws {
    let agency = try record(title: "2024年政府信息公开工作年度报告", front: [sentence]).agency
    #expect(agency.id == nil || agency.kind == .department)
  }

  @Test(
    "The overview begins with the agency, where nothing before it names one",
    arguments: [
      (["2024年，海原县认真落实有关要求。"], "gov:640522-2003"),
      (["2024年海原县教育局坚持公开。"], "dept:640522-2003/教育局"),
      (["2024年，海原县人民政府办公室严格落实。"], "dept:640522-2003/人民政府办公室"),
      (["2024年，海原县认真落实有关要求，我局积极参与。"], nil), (["全年，海原县认真落实有关要求。"], nil),
      (["公开平稳。2024年，海原县认真落实有关要求。"], nil),
    ] as [([String], String?)])
  func overview(lines: [String], id: String?) throws {
    var report = TinyReport(title: ["2024年政府信息公开工作年度报告"])
    report.overview = lines
    #expect(try report.record().agency.id == id)
  }

  @Test("The overview's beginning gives a title its place")
  func overviewCompletes() throws {
    var report = TinyReport(title: ["教育局2024年政府信息公开工作年度报告"])
    report.overview = ["2024年海原县教育局在县委、县政府的领导下扎实工作。"]
    #expect(try report.record().agency.id == "dept:640522-2003/教育局")
    report.overview = ["2024年海原县公安局在县委、县政府的领导下扎实工作。"]
    #expect(try report.record().agency.id == nil)
  }

  @Test(
    "A town without its county in the title is found where the opening prints the county before it",
    arguments: [
      (["地址：海原县海城镇政府街。"], "town:640522-2003/海城镇"), (["由宁夏中卫市海原县海城镇编制。"], "town:640522-2003/海城镇"),
      (["与海原县公安局、海城镇各部门联系。"], nil), (["白桦县海城镇全年平稳。"], nil),
      (["海原县海城镇与同心县海城镇结对。"], nil),
    ] as [([String], String?)])
  func town(front: [String], id: String?) throws {
    for title in ["海城镇2024年政府信息公开工作年度报告", "海城镇人民政府2024年政府信息公开工作年度报告"] {
      let record = try record(title: title, front: front)
      #expect(record.agency.id == id)
      #expect(record.agency.printedName.map { title.hasPrefix($0) } == true)
    }
  }

  @Test("What a government and its office do themselves is the office's")
  func organ() throws {
    let agency = try TinyReport(title: ["海原县人民政府机关", "2024年政府信息公开工作年度报告"]).record().agency
    #expect(agency.id == "dept:640522-2003/人民政府办公室")
    #expect(agency.printedName == "海原县人民政府机关")
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
