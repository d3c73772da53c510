import DisclosureReport
import Testing

@testable import ReportParser

@Suite("Cells of one a line, each with a pipe")
struct PipedCellsReaderTests {
  private func read(_ lines: [String]) -> [String] { cut(lines, by: PipedCellsReader()) }

  @Test(
    "A lone pipe is a blank cell, ends the cell above it, or opens a row",
    arguments: [
      ["规章 |", "3 |", "|", "8 |", "行政许可 |", "4 |"], ["规章|", "3|", "|", "8|", "行政许可|", "4|"],
      ["规章", "|", "3", "|", "|", "8", "|", "行政许可", "|", "4", "|"],
      ["|", "规章 |", "3 |", "|", "8 |", "|", "行政许可 |", "4 |"],
      ["规章 |", "", "3 |", "", "|", "", "8 |", "", "行政许可 |", "", "4 |"],
    ])
  func pipes(lines: [String]) { #expect(read(lines) == ["规章: 3 _ 8", "行政许可: 4"]) }

  @Test("Blank cells at a row's beginning and end are kept")
  func blanks() {
    let lines = ["规章 |", "|", "3 |", "|", "行政许可 |", "|", "行政处罚 |", "5 |"]
    #expect(read(lines) == ["规章: _ 3 _", "行政许可: _", "行政处罚: 5"])
  }

  @Test("A label may be wrapped over lines before its pipe")
  func wrapped() {
    let lines = ["2.其他法律行政", "", "法规禁止公开 |", "0 |", "1 |", "2 |", "3 |", "4 |", "5 |", "15 |"]
    #expect(read(lines) == ["2.其他法律行政\n\n法规禁止公开: 0 1 2 3 4 5 15"])
  }

  @Test("A group's head stands before the label of its first row")
  func group() {
    let lines = ["（三）不予公开 |", "1.属于国家秘密 |", "1 |", "|", "|", "|", "|", "|", "1 |"]
    #expect(read(lines) == ["（三）不予公开+1.属于国家秘密: 1 _ _ _ _ _ 1"])
  }

  @Test("Fewer than six such lines are none")
  func few() {
    let lines = ["规章 |", "3 |", "|", "8 |", "行政许可 4 |"]
    #expect(!recognises(lines, PipedCellsReader()))
    #expect(read(lines) == [])
  }

  @Test("A line of several cells ends the run, and so do many lines without a pipe")
  func ends() {
    let lines = ["规章 |", "3 |", "0 |", "8 |", "行政许可 |", "4 |"]
    let prose = ["全年", "无事", "可以", "报告"]
    for other in [["| 行政处罚 | 5 |"], prose] {
      #expect(read(lines + other + ["行政强制 |"]) == ["规章: 3 0 8", "行政许可: 4"])
    }
  }

  @Test(
    "Several pipes behind a row's last cell are no cells and end the row",
    arguments: [
      ["第二十条 | |||", "规章 |", "|", "3 |", "8 |", "行政许可 |", "4 | ||", "行政处罚 |", "5 |", "||"],
      ["第二十条 |", "|||", "规章 |", "|", "3 |", "8 |", "行政许可 |", "4 |", "||", "行政处罚 |", "5 | ||"],
      [
        "第二十条", "|", "|||", "规章", "|", "|", "3", "|", "8", "|", "行政许可", "|", "4", "|", "||", "行政处罚",
        "|", "5", "|",
      ],
      [
        "|", "第二十条 | |||", "|", "规章 |", "|", "3 |", "8 |", "|", "行政许可 |", "4 | ||", "|", "行政处罚 |",
        "5 |",
      ],
    ])
  func fillers(lines: [String]) {
    #expect(read(lines) == ["第二十条: ", "规章: _ 3 8", "行政许可: 4", "行政处罚: 5"])
  }

  @Test("A row of one cell and its filler is read, and one filled up for want of cells is doubted")
  func filledRows() throws {
    let record = try TinyReport(proactive: [
      "第二十条第（一）项 |", "|||", "信息内容 |", "本年制发件数 |", "本年废止件数 |", "现行有效件数 |",
      "规章 |", "2 |", "9 |", "|", "行政规范性文件 |", "1 |", "4 |", "7 |", "信息内容 |", "本年处理决定数量 |", "||",
      "行政许可 |", "25 |", "||", "行政处罚 |", "|||",
    ]).record()
    #expect(record.cells[.action(.licensing, .decisions)] == 25)
    #expect(record.cells[.documents(.normativeDocuments, .inForce)] == 7)
    #expect(!record.doubtedCells.contains(.action(.licensing, .decisions)))
    #expect(record.doubtedCells.contains(.documents(.regulations, .repealed)))
  }

  @Test(
    "A whole row of applications is read from cells of one a line",
    arguments: [["", " |"], ["", "\n|"], ["|\n", " |"]])
  func applications(marks: [String]) throws {
    let rows = [
      ("2.重复申请", ["3", "", "1", "", "", "", "4"]), ("3.其他", ["", "", "", "", "", "5", "5"]),
    ]
    let lines = rows.flatMap { label, values in
      [marks[0] + label + marks[1]] + values.map { $0 + marks[1] }
    }
    // A blank cell with its pipe below it is a lone pipe as well.
    let text = lines.joined(separator: "\n").split(separator: "\n").map(String.init)
    let record = try TinyReport(applications: text).record()
    #expect(record.cells[.repeated, .naturalPerson] == 3)
    #expect(record.cells[.repeated, .business] == nil)
    #expect(record.cells[.repeated, .researchInstitution] == 1)
    #expect(record.cells[.repeated, .total] == 4)
    #expect(record.cells[.otherOutcome, .otherOrganisation] == 5)
    #expect(record.cells[.otherOutcome, .total] == 5)
    #expect(record.doubtedCells.isEmpty)
  }
}
