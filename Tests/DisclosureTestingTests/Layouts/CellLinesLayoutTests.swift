import DisclosureReport
import Testing

@testable import DisclosureTesting

struct CellLinesLayoutTests {
  private let line = FilledForm.ApplicationLine(
    label: "（七）总计", depth: 1, row: .totalHandled, values: ["3", "", "", "", "", "1", "4"])

  @Test("A blank is no line, a lone pipe, or one pipe without its value")
  func blanks() {
    func lines(_ mark: CellLinesLayout.Mark) -> [String] {
      CellLinesLayout(mark: mark).applicationRow(line)
    }
    #expect(lines(.none) == ["（七）总计", "", "3", "", "1", "", "4", ""])
    let behind = ["（七）总计 |", "3 |", "|", "|", "|", "|", "1 |", "4 |"]
    #expect(lines(.behind) == behind)
    #expect(lines(.behindOpened) == ["|"] + behind)
    #expect(
      lines(.below) == ["（七）总计", "|", "3", "|", "|", "|", "|", "|", "1", "|", "4", "|"])
  }

  @Test("The flip-book's heads are interleaved, a line holding a character of each")
  func flipBook() {
    var random = SplitMix64(seed: 1)
    var form = FilledForm(
      .form2021(singleOther: false), cells: CellValues(), style: LabelStyle(using: &random))
    form.disputes.values = (0..<15).map(String.init)
    let lines = FlipBookLayout().disputes(&form, using: &random)
    #expect(lines[3] == "结 结 其 尚 总 结 结 其 尚 总 结 结 其 尚 总")
    #expect(lines[5] == "维 纠 结 审 维 纠 结 审 维 纠 结 审")
    #expect(lines.last == (0..<15).map(String.init).joined(separator: " "))
  }

  @Test("Behind the page break pipes give way, and blanks are dropped")
  func changing() throws {
    for kind in [LayoutKind.pipesThenLines, .pipesThenCells] {
      let report = try ReportGenerator(
        seed: 4, options: ReportOptions(layout: kind, zeroStyle: .blanks)
      ).report(of: .invented, on: 2023)
      let standings = report.printed.rows(of: .applications).map(\.standing)
      let first = try #require(standings.firstIndex(of: .blanksDropped))
      #expect(standings[..<first].contains(.shifted))
      #expect(!standings[first...].contains(.shifted))
      let lines = PlainText(report).tables.lines
      let pageEnd = try #require(lines.firstIndex(of: "-3-"))
      #expect(lines[pageEnd - 1].hasPrefix("|") && !lines[pageEnd + 1].contains("|"))
    }
  }

  @Test("Every row or group is a table of its own, the head behind the page break invented")
  func miniTables() throws {
    let report = try ReportGenerator(seed: 4, options: ReportOptions(layout: .miniTables))
      .report(of: .invented, on: 2023)
    let lines = PlainText(report).tables.lines
    #expect(lines.count { $0.contains("| 数据1 |") } >= 5)
    #expect(lines.count { $0.contains("| 本年新收件数 |") } == 1)
    #expect(lines.count { $0 == "| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |" } == 3)
  }

  @Test("Rows of bare numbers have their labels above or below, in the form's order")
  func orphanRows() throws {
    let report = try ReportGenerator(
      seed: 4, options: ReportOptions(layout: .orphanRows, zeroStyle: .zeros)
    ).report(of: .invented, on: 2023)
    let lines = PlainText(report).tables.lines
    let bare = lines.filter { line in
      line.hasPrefix("|") && line.allSatisfy { "0123456789 |".contains($0) }
    }
    let orphans = report.printed.rows(of: .applications).filter { $0.standing == .orphan }
    #expect(orphans.count == report.printed.rows(of: .applications).count - 3)
    let expected = orphans.map { "| " + $0.tokens.joined(separator: " | ") + " |" }
    // Behind them comes the row of table 四.
    #expect(bare.dropLast().map(String.init) == expected)
  }
}
