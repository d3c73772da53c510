import DisclosureReport
import Testing

@testable import ReportParser

@Suite("Heads of a grid's columns")
struct HeadColumnsTests {
  private static let names = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"]

  /// A line between pipes, with some blank cells first.
  private func line(_ blanks: Int, _ cells: [String]) -> String {
    "| " + ([String](repeating: "", count: blanks) + cells).joined(separator: " | ") + " |"
  }

  private func grids(_ lines: [String]) -> [String] {
    let (text, region) = region(of: lines)
    let table = TableLayouts.cut(region, by: TableLayouts.all)
    return HeadColumns.applicants.grids(of: table, text).map { "\($0.line): \($0.columns)" }
  }

  private func row(_ blanks: Int) -> String {
    line(
      0, ["2.重复申请"] + [String](repeating: "", count: blanks - 1) + ["1", "", "", "", "", "", "1"])
  }

  @Test("A head in one line or in several gives a grid", arguments: [1, 2, 3])
  func oneHead(blanks: Int) {
    let columns = Array(blanks..<blanks + 7)
    #expect(grids([line(blanks, Self.names), row(blanks)]) == ["1: \(columns)"])
    let two = [
      line(blanks, ["自然人", "", "", "", "", "", "总计"]),
      line(blanks, [""] + Self.names[1...5] + [""]),
    ]
    #expect(grids(two + [row(blanks)]) == ["2: \(columns)"])
  }

  @Test("The head behind a page's end may stand in other columns")
  func secondHead() {
    let lines = [line(2, Self.names), row(2), "", "- 3 -", "", line(3, Self.names), row(3)]
    #expect(
      grids(lines).map { $0.drop { $0 != ":" } } == [
        ": [2, 3, 4, 5, 6, 7, 8]", ": [3, 4, 5, 6, 7, 8, 9]",
      ])
  }

  @Test("A head that is not whole, or out of order, is none")
  func none() {
    #expect(grids([line(2, Self.names.dropLast()), row(2)]) == [])
    #expect(grids([line(2, Self.names.reversed()), row(2)]) == [])
    // Half a head on each page is none either.
    #expect(
      grids([line(2, Array(Self.names[..<3])), row(2), line(5, Array(Self.names[3...])), row(2)])
        == [])
  }

  @Test("Each row stands under the head nearest above it")
  func rows() throws {
    let head = line(2, Self.names)
    let shifted = line(3, Self.names)
    let record = try TinyReport(applications: [
      head, line(0, ["", "（一）予以公开", "", "4", "", "", "", "", "4"]), "", "- 3 -", "", shifted,
      line(0, ["", "", "2.重复申请", "", "5", "", "", "", "", "5"]),
    ]).record()
    #expect(record.cells[.granted, .business] == 4)
    #expect(record.cells[.granted, .total] == 4)
    #expect(record.cells[.repeated, .business] == 5)
    #expect(record.cells[.repeated, .total] == 5)
    #expect(record.doubtedCells.isEmpty)
  }

  @Test("A head that begins once more in other columns leaves those above out")
  func begunAnew() {
    let numbered = ["类别"] + (1...6).map { "数据\($0)" } + ["总计"]
    let lines = [line(0, Array(Self.names[1...5])), line(0, numbered), row(1)]
    #expect(grids(lines) == ["2: [1, 2, 3, 4, 5, 6, 7]"])
  }
}
