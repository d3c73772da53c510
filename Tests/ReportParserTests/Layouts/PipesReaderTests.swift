import DisclosureReport
import Testing

@testable import ReportParser

@Suite("Tables of pipes")
struct PipesReaderTests {
  private func read(_ lines: [String]) -> [String] { cut(lines, by: PipesReader()) }

  @Test("Where no pipe opens the rows, one at a line's beginning ends a blank cell")
  func unopened() {
    let lines = ["规章 | 3 | | 8 |", "行政许可 | 4 | | |", "| 5 | | 5 |"]
    #expect(read(lines) == ["规章: 3 _ 8", "行政许可: 4 _ _", ": _ 5 _ 5"])
  }

  @Test("Where pipes open most rows, a row without one begins with its first cell all the same")
  func opened() {
    let lines = ["| 规章 | 3 | | 8 |", "行政许可 | 4 | | |", "| | 5 | | 5 |"]
    #expect(read(lines) == ["规章: 3 _ 8", "行政许可: 4 _ _", ": _ 5 _ 5"])
  }

  @Test("Fillers of a head are blank cells")
  func fillers() {
    #expect(read(["信息内容 | 本年制发件数 | |||", "规章 | 0 | 0 | 0 |"])[1] == "规章: 0 0 0")
  }

  @Test("One pipe between a label and a number makes a row; a label before one alone does not")
  func onePipe() {
    let lines = ["规章| 3| 1| 8  ", "第二十条第（五）项  ", "信息内容| 本年处理决定数量  ", "行政许可| 4  ", "行政处罚| "]
    #expect(read(lines) == ["规章: 3 1 8", "行政许可: 4"])
  }

  @Test("A table of rows of two cells is none of cells one a line")
  func twoCells() throws {
    let record = try TinyReport(proactive: [
      "信息内容| 本年制发件数| 本年废止件数| 现行有效件数", "规章| 0| 0| 0", "行政规范性文件| 4| 0| 79",
      "第二十条第（五）项", "信息内容| 本年处理决定数量", "行政许可| 20", "第二十条第（六）项", "信息内容| 本年处理决定数量",
      "行政处罚| 7", "行政强制| 1", "第二十条第（八）项", "信息内容| 本年收费金额（单位：万元）", "行政事业性收费| 3.5",
    ]).record()
    #expect(record.cells[.action(.licensing, .decisions)] == 20)
    #expect(record.cells[.action(.enforcement, .decisions)] == 1)
    #expect(record.cells.fees?.units == 35000)
    #expect(record.unknownCells.isDisjoint(with: CellSet(.proactive)))
  }

  @Test("Each run of lines tells for itself whether pipes open its rows")
  func runs() {
    let opened = ["| 规章 | 3 |", "| 行政许可 | 4 |"]
    let unopened = ["行政处罚 | 5 |", "| 6 |", "行政强制 | 7 |"]
    #expect(
      read(opened + ["全年无事。"] + unopened) == ["规章: 3", "行政许可: 4", "行政处罚: 5", ": _ 6", "行政强制: 7"])
  }

  @Test("A whole table without opening pipes keeps its blanks")
  func table() throws {
    let record = try TinyReport(applications: [
      "2.重复申请 | 3 | | 1 | | | | 4 |", "3.要求提供公开出版物 | | | | | | 2 | 2 |",
    ]).record()
    #expect(record.cells[.repeated, .naturalPerson] == 3)
    #expect(record.cells[.repeated, .researchInstitution] == 1)
    #expect(record.cells[.publicationRequest, .otherOrganisation] == 2)
    #expect(record.cells[.publicationRequest, .total] == 2)
  }
}
