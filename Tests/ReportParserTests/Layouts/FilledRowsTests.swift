import DisclosureReport
import Testing

@testable import ReportParser

@Suite("Rows that are filled up behind their values")
struct FilledRowsTests {
  private let proactive = [
    "第二十条第（一）项 | |||", "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |",
    "规章 | |||", "行政规范性文件 | 2 | ||",
  ]

  @Test("A row whose blank cells were left out keeps no place for them")
  func cutting() {
    #expect(cut(proactive, by: PipesReader()).suffix(2) == ["规章: _ _ _", "行政规范性文件: 2"])
  }

  @Test("Where rows have blank cells of their own, pipes at an end are such cells")
  func kept() {
    let lines = ["信息内容 | 本年制发件数 | |||", "规章 | 3 | | 8 |", "行政许可 | 4 | | |"]
    #expect(cut(lines, by: PipesReader()).suffix(2) == ["规章: 3 _ 8", "行政许可: 4 _ _"])
  }

  @Test("Fillers that do not bring all rows to one width tell nothing of blank cells")
  func widths() {
    let lines = ["信息内容 | 本年制发件数 | ||", "规章 | 3 | 1 | 8 | 0 | |"]
    #expect(cut(lines, by: PipesReader())[1] == "规章: 3 1 8 0 _")
  }

  @Test("What a row of documents prints is in doubt where nothing says which cells are blank")
  func doubt() throws {
    let record = try TinyReport(proactive: proactive + ["第二十条第（五）项 | |||"]).record()
    let cells = [DocumentColumn.made, .repealed, .inForce].map {
      Cell.documents(.normativeDocuments, $0)
    }
    #expect(cells.compactMap { record.cells[$0] } == [2])
    let finding = try #require(record.findings.first { $0.code == .ambiguousPlacement })
    #expect(Set(finding.cells.flatMap(\.cells)) == Set(cells))
  }

  @Test("The sums of the form place what a row of applications prints")
  func sums() throws {
    let record = try TinyReport(applications: [
      "自然人 | 法人或其他组织 | 总计 | |||||",
      "一、本年新收政府信息公开申请数量 | 3 | 2 | 5 | ||||",
      "（一）予以公开 | 3 | 2 | 5 | ||||", "（七）总计 | 3 | 2 | 5 | ||||",
    ]).record()
    #expect(record.cells[.newReceived, .naturalPerson] == 3)
    #expect(record.cells[.newReceived, .total] == 5)
  }
}
