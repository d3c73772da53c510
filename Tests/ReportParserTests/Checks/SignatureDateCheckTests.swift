import DisclosureReport
import Testing

@Suite("Dates of signatures")
struct SignatureDateCheckTests {
  private func findings(_ closing: [String]) throws -> [Finding] {
    var report = TinyReport(disputes: ["行政复议 行政诉讼"])
    report.closing = closing
    return try report.record().findings(.dateContradiction)
  }

  @Test(
    "A report on 2024 that is signed in January 2024, or before, is told",
    arguments: [
      (["白桦县人民政府", "2024年1月25日"], "2024-01-25"), (["白桦县人民政府", "", "2023年11月3日"], "2023-11-03"),
      (["白桦县人民政府办公室 2024 年 2 月 5 日"], "2024-02-05"), (["白桦县人民政府", "2024 年11 月 30日"], "2024-11-30"),
      (["白桦县人民政府", "2024年1月25日", "（此件公开发布）"], "2024-01-25"),
    ])
  func early(closing: [String], date: String) throws {
    let finding = try #require(try findings(closing).first)
    #expect(finding.actual == date)
    #expect(finding.cells.isEmpty)
    #expect(finding.spans.count == 1)
  }

  @Test(
    "Other dates, and those of other things, are not",
    arguments: [
      ["白桦县人民政府", "2025年1月25日"], ["白桦县人民政府", "2024年12月30日"], ["白桦县人民政府"], ["2024年1月25日"],
      ["白桦县人民政府", "发布日期：2024年1月25日"], ["会议于2024年1月25日"], ["白桦县人民政府", "2024年13月1日"],
      ["白桦县人民政府", "年月日"], ["白桦县人民政府", "1月25日"],
      ["白桦县人民政府", "2024年1月25日"] + [String](repeating: "相关链接", count: 12),
    ])
  func others(closing: [String]) throws { #expect(try findings(closing).isEmpty) }

  @Test("The span is the date in the source")
  func span() throws {
    var report = TinyReport(disputes: ["行政复议 行政诉讼"])
    report.closing = ["白桦县人民政府", "  2024年1月25日"]
    let span = try #require(try report.record().findings(.dateContradiction).first?.spans.first)
    let bytes = Array(report.text.utf8)[span.offset..<span.offset + span.length]
    #expect(String(decoding: bytes, as: UTF8.self) == "2024年1月25日")
  }
}
