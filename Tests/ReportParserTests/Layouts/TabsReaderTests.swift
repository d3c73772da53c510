import DisclosureReport
import Testing

@testable import ReportParser

@Suite("Tables of tabs")
struct TabsReaderTests {
  private func read(_ lines: [String]) -> [String] { cut(lines, by: TabsReader()) }

  @Test("A single line with a tab is no table", arguments: [(1, false), (2, true)])
  func recognition(tabs: Int, isTable: Bool) {
    let lines = [String](repeating: "规章\t3", count: tabs) + ["行政许可 4", "行政处罚"]
    #expect(recognises(lines, TabsReader()) == isTable)
  }

  @Test("A lone cell between lines with tabs is a label, or a number parted from its row")
  func loneCells() {
    #expect(
      read(["规章\t3", "行政许可", "12", "一、本年新收政府信息公开申请数量", "行政处罚\t5"])
        == ["规章: 3", "行政许可: ", ": 12", "一、本年新收政府信息公开申请数量: ", "行政处罚: 5"])
  }

  @Test(
    "A label with values behind it and no tab is a plain line",
    arguments: ["行政许可 4", "行政许可 4 5", "2.重复申请 0 0 0 0 0 0 0"])
  func plain(line: String) { #expect(read(["规章\t3", line]) == ["规章: 3"]) }

  @Test("A page number between the rows is none", arguments: ["- 4 -", "—12—", "  - 4 -  "])
  func pageNumber(line: String) {
    #expect(read(["规章\t3", line, "行政许可\t4"]) == ["规章: 3", "行政许可: 4"])
  }

  @Test("Where all tabs come in pairs, a pair parts two cells; elsewhere a blank cell is in it")
  func pairs() {
    let lines = ["规章\t\t3\t\t \t\t8", "行政许可\t\t4"]
    #expect(read(lines + ["行政处罚\t\t5"]) == ["规章: 3 _ 8", "行政许可: 4", "行政处罚: 5"])
    #expect(read(lines + ["行政处罚\t5"]) == ["规章: _ 3 _ _ _ 8", "行政许可: _ 4", "行政处罚: 5"])
  }

  @Test("Words parted by blanks are one label")
  func words() {
    #expect(read(["规章\t3", "2. 其他法律行政 法规禁止公开"])[1] == "2. 其他法律行政 法规禁止公开: ")
  }

  @Test("A row without tabs among rows with tabs keeps its values")
  func table() throws {
    let record = try TinyReport(applications: [
      "2.重复申请\t3\t0\t1\t0\t0\t0\t4", "3.要求提供公开出版物 0 0 0 0 0 2 2",
      "4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0",
    ]).record()
    #expect(record.cells[.repeated, .total] == 4)
    #expect(record.cells[.publicationRequest, .otherOrganisation] == 2)
    #expect(record.cells[.publicationRequest, .total] == 2)
    #expect(record.cells[.excessive, .total] == 0)
    #expect(record.doubtedCells.isEmpty)
  }
}
