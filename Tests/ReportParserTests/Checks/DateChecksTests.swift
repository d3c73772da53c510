import DisclosureReport
import Testing

@testable import ReportParser

@Suite("Periods and plans against the year of the report")
struct DateChecksTests {
  private func findings(_ report: TinyReport) throws -> [Finding] {
    try report.record().findings(.dateContradiction)
  }

  @Test(
    "A report that covers another year is named",
    arguments: ["所列数据的统计期限自2023年1月1日至2023年12月31日。", "数据统计期限为 2023 年 1 月 1 日至 12 月 31 日。"])
  func period(sentence: String) throws {
    let findings = try findings(TinyReport(front: [sentence]))
    #expect(findings.map(\.expected) == ["2024"])
    #expect(findings.map(\.actual) == ["2023"])
  }

  @Test(
    "A report that covers its year is not, nor is what is no period of it",
    arguments: [
      "所列数据的统计期限自2024年1月1日至2024年12月31日。", "规划期为2020年1月1日至2025年12月31日。", "数据统计期限为2023年12月31日。",
      "统计期限见后。",
    ])
  func soundPeriod(sentence: String) throws {
    #expect(try findings(TinyReport(front: [sentence])).isEmpty)
  }

  @Test(
    "Plans for the year that is over are named",
    arguments: ["2024年，我们将继续做细公开。", "2024年将进一步完善制度。", "下步打算。2024年,我县将持续发力。"])
  func plan(sentence: String) throws {
    let findings = try findings(TinyReport(problems: [sentence]))
    #expect(findings.map(\.expected) == ["2025"])
    #expect(findings.first?.spans.count == 1)
  }

  @Test(
    "Plans for the next year are not, nor is what was done",
    arguments: ["2025年，我们将继续做细公开。", "2024年，我县将公开纳入考核。", "2024年，成效明显。", "12024年将继续。", "2024"])
  func soundPlan(sentence: String) throws {
    #expect(try findings(TinyReport(problems: [sentence])).isEmpty)
  }

  @Test("Plans outside section 五 are not looked at")
  func overview() throws {
    #expect(try findings(TinyReport(overview: ["2024年，我们将继续做细公开。"])).isEmpty)
  }
}
