import DisclosureReport
import Testing

@Suite("Who can make 规章")
struct RegulationCheckTests {
  private func findings(_ agency: String, _ row: String, year: Int = 2024) throws -> [Finding] {
    var report = TinyReport()
    report.title = ["\(agency)\(year)年政府信息公开工作年度报告"]
    report.proactive = [
      "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |", "| 规章 | \(row) |", "| 行政规范性文件 | 9 | 9 | 9 |",
    ]
    return try report.record().findings(.implausibleRegulations)
  }

  @Test(
    "A county, a department, a zone, a 地区 and a 盟 cannot",
    arguments: [
      "青海省互助土族自治县人民政府", "北京市朝阳区人民政府", "湖北省仙桃市人民政府", "贵州省教育厅", "江苏省南京市公安局",
      "黑龙江省大兴安岭地区行政公署", "内蒙古自治区锡林郭勒盟行政公署",
    ])
  func cannot(agency: String) throws {
    let finding = try #require(try findings(agency, "3 | 0 | 8").first)
    #expect(finding.actual == "3, 8")
    #expect(
      finding.cells.map(\.path) == ["proactive.regulations.made", "proactive.regulations.in_force"])
  }

  @Test(
    "A province, a city with districts, a 自治州 and the five cities without districts can",
    arguments: [
      "青海省人民政府", "北京市人民政府", "江苏省宿迁市人民政府", "青海省海北藏族自治州人民政府", "广东省东莞市人民政府",
      "甘肃省嘉峪关市人民政府",
    ])
  func can(agency: String) throws { #expect(try findings(agency, "3 | 0 | 8").isEmpty) }

  @Test("The office of a government that can makes its 规章 known; that of a county has none either")
  func offices() throws {
    for office in ["上海市人民政府办公厅", "江苏省宿迁市人民政府办公室"] {
      #expect(try findings(office, "3 | 0 | 8").isEmpty)
    }
    #expect(try findings("青海省互助土族自治县人民政府办公室", "3 | 0 | 8").count == 1)
  }

  @Test("Nobody is accused of none", arguments: ["0 | 0 | 0", "| | ", "/ | / | /"])
  func none(row: String) throws { #expect(try findings("青海省互助土族自治县人民政府", row).isEmpty) }

  @Test("Nobody is accused where it is not known who it is")
  func unknown() throws { #expect(try findings("白桦县人民政府", "3 | 0 | 8").isEmpty) }

  @Test("Values in doubt accuse nobody")
  func doubted() throws {
    var report = TinyReport()
    report.title = ["青海省互助土族自治县人民政府2024年政府信息公开工作年度报告"]
    report.proactive = [
      "信息内容 本年制发件数 本年废止件数 现行有效件数", "规章 3 8", "行政规范性文件 9 9 9",
    ]
    let record = try report.record()
    #expect(record.namedByReading.contains(.documents(.regulations, .made)))
    #expect(record.findings(.implausibleRegulations).isEmpty)
  }
}
