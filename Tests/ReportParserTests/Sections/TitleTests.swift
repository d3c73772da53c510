import DisclosureReport
import ReportParser
import Testing

@Suite("Titles and years")
struct TitleTests {
  private func record(
    title: [String], front: [String] = [], closing: [String] = [], year: Int? = nil
  ) throws -> ReportRecord {
    try TinyReport(title: title, front: front, closing: closing)
      .record(hints: ReportHints(year: year))
  }

  @Test(
    "A title tells the agency and the year, whatever its form",
    arguments: [
      ["白桦县2025年政府信息公开工作年度报告"], ["白桦县 2025 年政府信息公开工作年度报告"],
      ["白桦县2025年度政府信息公开工作年度报告"], ["2025年白桦县政府信息公开工作年度报告"],
      ["2025 年度白桦县政府信息公开工作年度报告"], ["白桦县关于2025年度政府信息公开工作的年度报告"],
      ["白桦县2025年政府信息公开年度报告"], ["白桦县2025年政府信息公开年报"], ["# 白桦县2025年政府信息公开工作年度报告"],
      ["白桦县", "2025年政府信息公开工作年度报告"], ["白桦县2025年", "政府信息公开工作年度报告"],
      ["名  称： 白桦县2025年政府信息公开工作年度报告"], ["中文名:白桦县2025年政府信息公开工作年度报告"],
      ["白桦县2025年政府信息公开", "工作年度报告"],
      ["白 桦 县 2 0 2 5 年 政 府 信 息 公 开 工 作 年 度 报 告"],
      ["", "白桦县2025年度政府信息公开 工作年度报告", ""], ["首页 > 政务公开", "白桦县2025年政府信息公开工作年度报告"],
      ["首页/ 政府信息公开 / 政府信息公开年报 / 2023年 / 正文", "白桦县2025年政府信息公开工作年度报告"],
      ["首页 > 政府信息公开 > 2023 > 白桦县2025年政府信息公开工作年度报告"],
    ])
  func forms(title: [String]) throws {
    let record = try record(title: title)
    #expect(record.agency.printedName == "白桦县")
    #expect(record.year == 2025)
  }

  @Test(
    "A government's title shares 政府 between the name and 政府信息",
    arguments: [
      "白桦县人民政府2025年政府信息公开工作年度报告", "白桦县人民政府信息公开2025年度报告", "2025年白桦县人民政府政府信息公开工作年度报告",
    ])
  func governments(title: String) throws {
    let record = try record(title: [title])
    #expect(record.agency.printedName == "白桦县人民政府")
    #expect(record.year == 2025)
  }

  @Test("A sentence that speaks of the report is no title")
  func sentence() throws {
    let record = try record(
      title: ["根据条例，现公布青杨县2020年政府信息公开工作年度报告。", "白桦县2025年政府信息公开工作年度报告"])
    #expect(record.year == 2025)
    #expect(record.agency.printedName == "白桦县")
  }

  @Test(
    "Without a year in the title the period tells it",
    arguments: [
      "本报告所列数据的统计期限自2024年1月1日起，至2024年12月31日止。", "统计期限为 2024 年 1 月 1 日至 2024 年 12 月 31 日。",
      "自2024年1月1日至12月31日，全县无事。", "根据2019年修订的条例编制，期限为2024年1月1日至12月31日。",
    ])
  func period(sentence: String) throws {
    #expect(try record(title: ["白桦县政府信息公开工作年度报告"], front: [sentence]).year == 2024)
  }

  @Test(
    "Without a year in title and front the overview tells it",
    arguments: [
      ["本报告所列数据的统计期限自2024年1月1日起至2024年12月31日。", "2025年，我县将再接再厉。"],
      ["根据2023年的通知，现将2024年度政府信息公开工作年度报告公布如下。"],
      ["2024年，我县主动公开政府信息63条。", "2024年，全县无事。"],
    ])
  func overview(lines: [String]) throws {
    let report = TinyReport(title: ["白桦县政府信息公开工作年度报告"], overview: lines)
    #expect(try report.record().year == 2024)
  }

  @Test(
    "An overview of several years, or that names its year once, tells none",
    arguments: [
      ["2024年，全县无事。", "与2023年相比，2024年的数量持平。"], ["2024年，全县无事。"],
      ["2023年政府信息公开工作年度报告已公布，现公布2024年政府信息公开工作年度报告。"],
      ["截至2024年12月31日，全县无事。"],
    ])
  func uncertainOverview(lines: [String]) throws {
    let report = TinyReport(title: ["白桦县政府信息公开工作年度报告"], overview: lines)
    #expect(try report.record().year == nil)
  }

  @Test("A sentence of the front that names the report tells its year")
  func sentenceOfFront() throws {
    let front = ["现公布我局2024年政府信息公开工作年度报告。"]
    #expect(try record(title: ["政府信息公开工作年度报告"], front: front).year == 2024)
  }

  @Test(
    "The path to a page is no agency's name",
    arguments: [
      ["首页/ 政府信息公开 / 政府信息公开年报 / 乡镇 / 2024年 / 正文", "白桦县2024年政府信息公开工作年度报告"],
      ["首页 > 政务公开 > 白桦县2024年政府信息公开工作年度报告"], ["当前位置：首页/年报/白桦县2024年政府信息公开工作年度报告"],
    ])
  func path(title: [String]) throws {
    let record = try record(title: title)
    #expect(record.agency.printedName == "白桦县")
    #expect(record.year == 2024)
  }

  @Test("The title's year wins over the period's")
  func titleFirst() throws {
    let record = try record(title: ["白桦县2025年政府信息公开工作年度报告"], front: ["自2024年1月1日至12月31日。"])
    #expect(record.year == 2025)
  }

  @Test("The caller's year wins over the text's")
  func hint() throws {
    #expect(try record(title: ["白桦县2025年政府信息公开工作年度报告"], year: 2023).year == 2023)
  }

  @Test(
    "No year is invented",
    arguments: [
      "白桦县政府信息公开工作年度报告", "白桦县12025年政府信息公开工作年度报告", "白桦县1025年政府信息公开工作年度报告", "白桦县25年政府信息公开工作年度报告",
    ])
  func noYear(title: String) throws { #expect(try record(title: [title]).year == nil) }

  @Test("The date of signing is not the year reported on")
  func dateOfSigning() throws {
    let record = try record(
      title: ["白桦县政府信息公开工作年度报告"], closing: ["白桦县人民政府", "2025年1月20日"])
    #expect(record.year == nil)
  }

  @Test("A report without title is one by its tables alone")
  func noTitle() throws {
    let record = try TinyReport(
      title: ["公告栏"], disputes: ["行政复议 行政诉讼", "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0"]
    ).record()
    #expect(record.cells[.review, .total] == 0)
    #expect(record.year == nil)
  }

  @Test(
    "Without a name in the title the signature tells it",
    arguments: [
      ["白桦县人民政府", "2025年1月20日"], ["白桦县人民政府 2025年1月20日", "白桦县人民政府"], ["白 桦 县 人 民 政 府", ""],
    ])
  func signature(closing: [String]) throws {
    let record = try record(title: ["2024年政府信息公开工作年度报告"], closing: closing)
    #expect(record.agency.printedName == "白桦县人民政府")
    #expect(record.year == 2024)
  }
}
