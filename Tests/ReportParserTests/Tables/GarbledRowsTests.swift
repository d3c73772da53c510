import DisclosureReport
import Testing

/// Rows in which something is neither the label nor a number are doubted as a whole: what cannot be told apart from the
/// values is never passed over in silence.
@Suite("Garbled rows")
struct GarbledRowsTests {
  @Test(
    "A row of decisions whose value cannot be read is unknown, not blank",
    arguments: [
      "行政许可 11O01", "行政许可 25〇8", "行政许可 6862 。", "| 行政许可 | 3705O |", "| 行政许可 | 约5千 |", "行政许可 12 见注",
    ])
  func decisions(line: String) throws {
    let record = try TinyReport(proactive: [line]).record()
    let cell = Cell.action(.licensing, .decisions)
    #expect(record.cells[cell] == nil)
    #expect(record.unknownCells.contains(cell))
  }

  @Test(
    "A row of applications with words or marks among its values is unknown as a whole",
    arguments: [
      "（一）予以公开 3 0 0 0 0 0 3 件", "（一）予以公开 0 0 0 0 0 见注 0", "（一）予以公开\t3\t1\t\t\t\t\t4\t件",
      "（一）予以公开 3 0 0 0 0 0 3 2.重复申请 1 0 0 0 0 0 1",
    ])
  func applications(line: String) throws {
    let record = try TinyReport(applications: [line]).record()
    #expect(record.cells[.granted, .total] == nil)
    #expect(record.unknownCells.contains(.application(.granted, .naturalPerson)))
    #expect(record.unknownCells.contains(.application(.granted, .total)))
  }

  @Test("A mark in place of a number doubts its own cell alone, where the row is whole")
  func oneCell() throws {
    let record = try TinyReport(applications: ["| 2.重复申请 | 〇 | 1 | 0 | 0 | 0 | 0 | 1 |"]).record()
    #expect(record.cells[.repeated, .total] == 1)
    #expect(record.cells[.repeated, .business] == 1)
    #expect(record.unknownCells.contains(.application(.repeated, .naturalPerson)))
    #expect(!record.unknownCells.contains(.application(.repeated, .business)))
  }

  @Test(
    "A blank row never takes the values of a line with words of its own",
    arguments: ["| 行政规性文件 | 9 | 4 | 49 |", "| 别的什么 | 9 | 4 | 49 |"])
  func borrowed(next: String) throws {
    let record = try TinyReport(proactive: ["| 规章 | | | |", next]).record()
    for column in [DocumentColumn.made, .repealed, .inForce] {
      #expect(record.cells[.documents(.regulations, column)] == nil)
    }
  }

  @Test(
    "A row that goes on in a line of its own is doubted, not cut short",
    arguments: [
      ["| 2.重复申请 | | 3 |", "| | 1 | | | | 4 |"],
      ["2.重复申请\t0\t0\t0\t0\t0\t0\t", "0", "3.其他\t0\t0\t0\t0\t0\t0\t0"],
    ])
  func broken(lines: [String]) throws {
    let record = try TinyReport(applications: lines).record()
    #expect(record.unknownCells.contains(.application(.repeated, .total)))
    #expect(record.unknownCells.contains(.application(.repeated, .naturalPerson)))
  }

  @Test("A page number behind a whole row is no value")
  func pageNumber() throws {
    let record = try TinyReport(applications: [
      "2.重复申请\t4\t0\t0\t0\t0\t0\t4", "7", "3.其他\t1\t0\t0\t0\t0\t0\t1",
    ])
    .record()
    #expect(record.cells[.repeated, .total] == 4)
    #expect(record.cells[.otherOutcome, .total] == 1)
    #expect(record.findings(.unreadableCell).isEmpty)
  }

  @Test(
    "Disputes are unknown where no line can be read as their 15 values",
    arguments: [
      ["0 0 0 0 0 0 0 0 0 0 1 0 0 O 1"], ["总计 0 3 0 0 3 0 0 0 0 0 0 0 0 0 0"], ["1 1 注"],
      ["0 0 0 0 0 0 0 0 0 0 0 0 0 0 0", "1 0 0 0 1 0 0 0 0 0 0 0 0 0 0"],
    ])
  func disputes(lines: [String]) throws {
    let record = try TinyReport(disputes: ["行政复议 行政诉讼"] + lines).record()
    for block in DisputeBlock.allCases {
      #expect(record.unknownCells.contains(.dispute(block, .total)))
      #expect(record.cells[block, .total] == nil)
    }
  }
}
