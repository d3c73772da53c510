import DisclosureReport
import Testing

@Suite("Rows that fit only with numbers joined or cut")
struct StripCandidatesTests {
  private func record(_ lines: [String]) throws -> ReportRecord {
    try TinyReport(applications: lines).record()
  }

  private func printed(_ record: ReportRecord, _ row: ApplicationRow) -> String {
    ApplicantColumn.allCases.map { record.cells[row, $0].map(String.init) ?? "_" }
      .joined(separator: " ")
  }

  @Test(
    "A row whose sum says so is joined or cut",
    arguments: [
      ("1 2 0 0 0 0 0 12", "12 0 0 0 0 0 12"), ("12 0 0 0 0 0 1 2", "12 0 0 0 0 0 12"),
      ("12 00 0 0 0 12", "12 0 0 0 0 0 12"), ("12 0 000 0 12", "12 0 0 0 0 0 12"),
      ("120 0 0 0 0 12", "12 0 0 0 0 0 12"), ("12 0 0 0 0 012", "12 0 0 0 0 0 12"),
      ("1 7 5 0 0 0 0 2 2", "17 5 0 0 0 0 22"), ("1 7 5 0 0 0 0 22", "17 5 0 0 0 0 22"),
      ("175 0 0 0 0 22", "17 5 0 0 0 0 22"), ("0 0 0 0 0 1 0 10", "0 0 0 0 0 10 10"),
    ])
  func joinedOrCut(values: String, reading: String) throws {
    let record = try record(["（一）予以公开 " + values, "2.重复申请 0 0 0 0 0 1 1"])
    #expect(printed(record, .granted) == reading)
    #expect(printed(record, .repeated) == "0 0 0 0 0 1 1")
    #expect(record.findings(.ambiguousPlacement) == [])
    #expect(record.doubtedCells.contains(.application(.granted, .total)))
    #expect(!record.doubtedCells.contains(.application(.repeated, .total)))
  }

  @Test("Nothing is joined or cut where the row fits as it is")
  func asItIs() throws {
    let record = try record(["（一）予以公开 1 2 0 0 0 0 3", "2.重复申请 1 2 3", "（二）部分公开 11 11"])
    #expect(printed(record, .granted) == "1 2 0 0 0 0 3")
    #expect(record.cells[.repeated, .total] == 3)
    #expect(record.cells[.partiallyGranted, .total] == 11)
    #expect(record.cells.printed.allSatisfy { [0, 1, 2, 3, 11].contains(record.cells[$0]) })
  }

  @Test("A whole row with a wrong sum is printed so, and neither joined nor cut")
  func wrongSum() throws {
    let record = try record(["（一）予以公开 12 0 0 0 0 0 21"])
    #expect(printed(record, .granted) == "12 0 0 0 0 0 21")
    #expect(record.findings(.rowSumMismatch).count == 1)
  }

  @Test("In a grid a parted number moves the cells behind it")
  func grid() throws {
    let record = try record([
      Labels.pipesHead, "| | （一）予以公开 | 1 | 2 | 5 | | | | | 17 |",
      "| | 2.重复申请 | 12 | 0 | 0 | 0 | 0 | 0 | 1 | 2 |", "| | 3.要求提供公开出版物 | 3 | | 1 | | | | 4 |",
    ])
    #expect(printed(record, .granted) == "12 5 _ _ _ _ 17")
    #expect(printed(record, .repeated) == "12 0 0 0 0 0 12")
    #expect(printed(record, .publicationRequest) == "3 _ 1 _ _ _ 4")
    #expect(!record.doubtedCells.contains(.application(.publicationRequest, .total)))
  }

  @Test("Two ways to join that give different numbers are named, and where they agree is not")
  func ambiguous() throws {
    // 1 11 12 0 0 0 0 0 … : no, 11 and 1 may be 1 and 11.
    let record = try record(["（一）予以公开 111 0 0 0 0 12"])
    #expect(record.cells[.granted, .total] == 12)
    #expect(record.namedByReading.contains(.application(.granted, .naturalPerson)))
    #expect(record.namedByReading.contains(.application(.granted, .business)))
    #expect(!record.namedByReading.contains(.application(.granted, .total)))
  }

  @Test(
    "A row that fits nowhere leaves no fit of all, but settled rows stay",
    arguments: ["5 7", "1 2 3 4", "1 1 1 1 1 1 1 1 1 1"])
  func fitsNowhere(values: String) throws {
    let record = try record(["（一）予以公开 " + values, "2.重复申请 3 3", "8.属于行政查询事项 1 0 0 0 0 0 1"])
    for row in [ApplicationRow.granted, .repeated] {
      #expect(printed(record, row) == "_ _ _ _ _ _ _")
      #expect(CellPath(row).cells.allSatisfy(record.namedByReading.contains))
    }
    #expect(printed(record, .administrativeQuery) == "1 0 0 0 0 0 1")
    #expect(record.accusedSums == [])
  }

  @Test(
    "Disputes are joined and cut like any row",
    arguments: [
      "1 2 0 0 0 12 0 0 0 0 0 0 0 0 0 0", "12 000 12 0 0 0 0 0 0 0 0 0 0",
      "12 0 0 0 12 00 0 0 0 0 0 0 0 0",
    ])
  func disputes(line: String) throws {
    let record = try TinyReport(disputes: ["行政复议 行政诉讼", line]).record()
    #expect(record.cells[.review, .upheld] == 12)
    #expect(record.cells[.review, .total] == 12)
    #expect(record.cells[.litigationAfterReview, .total] == 0)
    #expect(record.findings(.ambiguousPlacement) == [])
  }
}
