import DisclosureReport
import Testing

@testable import ReportParser

@Suite("A table that is cut by several layouts")
struct TableLayoutsTests {
  @Test(
    "The layout may change in the middle of a table",
    arguments: [
      (["| 规章 | 3 | | 8 |", "行政许可 4", "行政处罚\t5", "行政强制\t6"], "规章: 3 _ 8,行政许可: 4,行政处罚: 5,行政强制: 6"),
      (["| 规章 | 3 | | 8 |", "行政许可", "4", "行政处罚 5"], "规章: 3 _ 8,行政许可: ,: 4,行政处罚: 5"),
      (
        ["| 规章 | 3 | | 8 |", "行政许可 |", "4 |", "行政处罚 |", "|", "行政强制 |", "6 |"],
        "规章: 3 _ 8,行政许可: 4,行政处罚: _,行政强制: 6"
      ),
      (
        ["行政许可   4    9", "| 规章 | 3 | | 8 |", "行政处罚  5"], "行政许可: 4 9,规章: 3 _ 8,行政处罚: 5"
      ),
      (["规章\t3\t\t8", "", "- 4 -", "", "| 行政许可 | 4 |", "行政处罚\t5"], "规章: 3 _ 8,行政许可: 4,行政处罚: 5"),
    ])
  func change(lines: [String], reading: String) {
    #expect(cut(lines).lines.joined(separator: ",") == reading)
  }

  @Test("A table is named after the layout of most lines with numbers")
  func name() {
    #expect(cut(["| 规章 | 3 |", "行政许可 4", "行政处罚 5"]).layout == "linearised")
    #expect(cut(["| 规章 | 3 |", "| 行政许可 | 4 |", "行政处罚 5"]).layout == "pipes")
  }

  @Test("Pipes keep their blanks before a page's end, and lines lose theirs behind it")
  func wholeTable() throws {
    let record = try TinyReport(applications: [
      Labels.pipesHead, "| | （一）予以公开 | | 2 | | | | | 2 |", "", "- 3 -", "",
      "（二）部分公开（区分处理的，只计这一情形，不计其他情形） 0 0 0 0 0 1 1", "（七）总计 0 2 0 0 0 1 3",
    ]).record()
    #expect(record.cells[.granted, .naturalPerson] == nil)
    #expect(record.cells[.granted, .business] == 2)
    #expect(record.cells[.partiallyGranted, .otherOrganisation] == 1)
    #expect(record.cells[.totalHandled, .total] == 3)
    #expect(record.doubtedCells.isEmpty)
    #expect(record.accusedSums == [])
  }

  @Test(
    "A text of nothing but separators is no table, and bounded",
    arguments: ["|", "\t", "0 ", "0 |\n"])
  func overfull(separator: String) throws {
    let count = ParserLimits().maximumRows + CutTable.mostLeftOut + 2
    let text = String(repeating: separator, count: count)
    let record = try TinyReport(applications: ["（一）予以公开", text, "x\ty", text]).record()
    #expect(record.cells[.granted, .total] == nil)
    #expect(record.unknownCells.isSuperset(of: CellPath(.granted).cells))
  }

  @Test("A sheet's hundreds of empty columns are left out")
  func wideSheet() throws {
    let blanks = String(repeating: "\t", count: 400)
    let record = try TinyReport(applications: [
      Labels.pipesHead.replacing(" | ", with: "\t").replacing("|", with: ""),
      "（一）予以公开\t2\t0\t0\t0\t0\t0\t2" + blanks,
      "（七）总计\t2\t0\t0\t0\t0\t0\t2" + blanks,
    ]).record()
    #expect(record.cells[.granted, .naturalPerson] == 2)
    #expect(record.cells[.totalHandled, .total] == 2)
    #expect(record.doubtedCells.isEmpty)
  }
}
