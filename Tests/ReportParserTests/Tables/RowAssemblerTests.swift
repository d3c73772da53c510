import DisclosureReport
import Testing

@testable import ReportParser

@Suite("Cut lines, put together to rows")
struct RowAssemblerTests {
  /// Each row as `（一）予以公开's path: how many values`, and each orphan as `labels before: how many values`.
  private func assemble(_ lines: [String]) -> (rows: [String], orphans: [String]) {
    let (text, region) = region(of: lines)
    let table = TableLayouts.cut(region, by: TableLayouts.all)
    let assembled = RowAssembler.assemble(table, of: text, book: .applications)
    let rows = assembled.rows.map { row in
      let name = row.row.path.path.split(separator: ".").last ?? ""
      return "\(name): \(row.printed)" + (row.isOnOneLine ? "" : " below")
    }
    let orphans = assembled.orphans.map { orphan in
      "\(orphan.labelsBefore): \(orphan.printed)" + (orphan.hasWords ? " with words" : "")
    }
    return (rows, orphans)
  }

  @Test("Values on the label's line, or directly below it, are the row's")
  func owned() {
    let read = assemble(["（一）予以公开 3 3", "2.重复申请", "1 1", "（七）总计", "4 0 0", "0 0 0 4"])
    #expect(read.rows == ["granted: 2", "repeated: 2 below", "total: 7 below"])
    #expect(read.orphans == [])
  }

  @Test("Values before the first label, and behind a whole row, are orphans")
  func orphans() {
    let read = assemble(["5 5", "（一）予以公开 3 0 0 0 0 0 3", "1 0 0 0 0 0 1", "2.重复申请"])
    #expect(read.rows == ["granted: 7", "repeated: 0 below"])
    #expect(read.orphans == ["0: 2", "1: 7"])
  }

  @Test("Values behind words that are no label are orphans with words")
  func words() {
    let read = assemble(["（一）予以公开 3 0 0 0 0 0 3", "9.另行规定的情形 1 0 0 0 0 0 1"])
    #expect(read.rows == ["granted: 7"])
    #expect(read.orphans == ["1: 7 with words"])
  }

  @Test("A block of columns owns no label before it")
  func block() {
    let block = (0..<7).flatMap { _ in ["1", "2", ""] }
    let read = assemble(["（一）予以公开", "2.重复申请", ""] + block)
    #expect(read.rows == ["granted: 0 below", "repeated: 0 below"])
    #expect(read.orphans == ["2: 7", "2: 7"])
  }

  @Test("A lone number behind a whole row of a grid is a page's")
  func pageNumber() {
    let read = assemble(["2.重复申请\t4\t0\t0\t0\t0\t0\t4", "7", "3.其他\t1\t0\t0\t0\t0\t0\t1"])
    #expect(read.rows == ["repeated: 7", "other: 7"])
    #expect(read.orphans == [])
  }

  @Test("A grid's row of blanks without a label is kept, and no sign that anything came apart")
  func blankRow() {
    let read = assemble(["| （一）予以公开 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |", "| | | | | | | |"])
    #expect(read.rows == ["granted: 7"])
    #expect(read.orphans == ["1: 0"])
  }

  @Test("A number in two parts is part of its row, where each value has a line of its own")
  func partedNumber() {
    let row = ["（一）予以公开", "1", "2", "6", "0", "0", "0", "0", "18", "2.重复申请", "3", "3"]
    #expect(assemble(row).rows == ["granted: 8 below", "repeated: 2 below"])
    #expect(assemble(row).orphans == [])
  }

  @Test("A row that keeps its sum, or with a whole row behind it, has no values beyond its cells")
  func wholeRowOfLines() {
    let whole = ["（一）予以公开", "1", "2", "0", "0", "0", "0", "3", "7", "2.重复申请"]
    #expect(assemble(whole).orphans == ["1: 1"])
    let broken = ["（一）予以公开", "1", "2", "0", "0", "0", "0", "9"]
    let next = [String](repeating: "0", count: 7) + ["2.重复申请"]
    #expect(assemble(broken + next).rows == ["granted: 7 below", "repeated: 0 below"])
    #expect(assemble(broken + next).orphans.count == 7)
  }
}
