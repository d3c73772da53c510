import DisclosureReport
import ReportParser
import Testing

@Suite("How much is read of a text")
struct LimitsTests {
  private func records(of text: String, _ limits: ParserLimits) throws -> [ReportRecord] {
    try ReportParser(limits: limits).parse(ParserInput(bytes: Array(text.utf8)))
  }

  private func text(rows: Int, in table: FormTable) -> String {
    func extra(to other: FormTable) -> [String] {
      table == other ? (0..<rows).map { "某项内容 \($0 % 7)" } : []
    }
    var report = TinyReport()
    report.proactive = ["信息内容 本年制发件数 本年废止件数 现行有效件数", "规章 0 0 0"] + extra(to: .proactive)
    report.applications =
      ["（一）予以公开 1 0 0 0 0 0 1", "（七）总计 1 0 0 0 0 0 1"] + extra(to: .applications)
    report.disputes =
      ["行政复议 行政诉讼", "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0"] + extra(to: .disputes)
    return report.text
  }

  @Test(
    "Of a table with too many lines nothing is read, and of the others everything",
    arguments: FormTable.allCases)
  func rows(table: FormTable) throws {
    let limits = ParserLimits(maximumRows: 50)
    let record = try #require(try records(of: text(rows: 60, in: table), limits).first)
    let found = try #require(record.findings(.truncated).first)
    #expect(record.findings(.truncated).count == 1 && found.severity == .error)
    #expect(found.cells == [CellPath(table)])
    #expect(found.message.contains("50 lines"))
    let cells = CellPath(table).cells
    #expect(record.cells.printed.allSatisfy { !cells.contains($0) })
    #expect(cells.allSatisfy(record.unknownCells.contains))
    #expect(!record.cells.printed.isEmpty)
    #expect(record.findings(.missingTable).isEmpty)
    let whole = try #require(try records(of: text(rows: 30, in: table), limits).first)
    #expect(whole.findings(.truncated).isEmpty)
  }

  @Test("Of a table with too many cells nothing is read")
  func cells() throws {
    let text = text(rows: 40, in: .applications)
    let record = try #require(try records(of: text, ParserLimits(maximumCells: 40)).first)
    #expect(record.findings(.truncated).map(\.cells) == [[CellPath(.applications)]])
    #expect(try records(of: text, ParserLimits()).first?.findings(.truncated) == [])
  }

  @Test("A text with more reports than are read gives the first ones, and the last of them says so")
  func reports() throws {
    let report = text(rows: 8, in: .applications)
    let whole = Array(repeating: report, count: 5).joined(separator: "\n")
    let all = try records(of: whole, ParserLimits())
    #expect(all.count == 5)
    let some = try records(of: whole, ParserLimits(maximumReports: 3))
    #expect(some.count == 3)
    #expect(some.dropLast().allSatisfy { $0.findings(.truncated).isEmpty })
    let found = try #require(some.last?.findings(.truncated).first)
    #expect(found.expected == "3" && found.actual == "5")
    #expect(found.spans.first.map { $0.offset > 2 * report.utf8.count } == true)
  }

  @Test("Elements may nest as deep as the limit says")
  func nesting() throws {
    let html =
      "<h1>白桦县2024年政府信息公开工作年度报告</h1>" + String(repeating: "<div>", count: 40) + "<p>一、总体情况</p>"
    let limits = ParserLimits(maximumNesting: 20)
    let found = try records(of: html, limits).first?.findings(.truncated).first
    #expect(found?.message.contains("more than 20 deep") == true)
    #expect(try records(of: html, ParserLimits()).first?.findings(.truncated) == [])
  }
}
