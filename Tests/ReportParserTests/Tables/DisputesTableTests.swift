import DisclosureReport
import Testing

@Suite("The table of disputes")
struct DisputesTableTests {
  private static let cells = Cell.all.filter { $0.path.hasPrefix("disputes.") }
  private static let full: [Int64] = [1, 2, 3, 4, 10, 0, 1, 0, 1, 2, 5, 0, 0, 0, 5]

  private func read(_ record: ReportRecord) -> [Int64?] { Self.cells.map { record.cells[$0] } }

  @Test("Fifteen values are the fifteen cells, in every layout", arguments: [" ", "\t", " | "])
  func fifteen(separator: String) throws {
    let line = Self.full.map(String.init).joined(separator: separator)
    let head = ["行政复议\(separator)行政诉讼", "结果维持\(separator)结果纠正"]
    let record = try TinyReport(disputes: head + [line]).record()
    #expect(read(record) == Self.full)
    #expect(record.doubtedCells.isEmpty)
    #expect(record.namedByReading.isDisjoint(with: CellSet(.disputes)))
  }

  @Test("Fifteen values over several lines are the fifteen cells")
  func overLines() throws {
    let texts = Self.full.map(String.init)
    let record = try TinyReport(
      disputes: [
        "行政复议 行政诉讼", texts[..<5].joined(separator: " "), "", texts[5...].joined(separator: " "),
      ]
    ).record()
    #expect(read(record) == Self.full)
  }

  @Test("Fifteen cells of a grid keep their blanks")
  func grid() throws {
    let values: [Int64?] = [nil, 3, nil, nil, 3, nil, nil, nil, nil, 0, nil, nil, nil, nil, 0]
    let line = "|" + values.map { $0.map { " \($0) |" } ?? " |" }.joined()
    let record = try TinyReport(disputes: ["行政复议 行政诉讼", line]).record()
    #expect(read(record) == values)
    #expect(record.namedByReading.isDisjoint(with: CellSet(.disputes)))
  }

  @Test("A remark below the table is no row of it")
  func remark() throws {
    let record = try TinyReport(
      disputes: [
        "行政复议 行政诉讼", Self.full.map(String.init).joined(separator: " "), "注：行政复议、行政诉讼数量含上年度结转数量。",
      ]
    ).record()
    #expect(read(record) == Self.full)
  }

  @Test("A head cut into single characters is a head")
  func headOfCharacters() throws {
    let head = ["行政复议 行政诉讼", "结", "果", "维", "持", "总", "计", "未经复议直接起诉 复议后起诉"]
    let record = try TinyReport(
      disputes: head + ["", Self.full.map(String.init).joined(separator: " ")]
    ).record()
    #expect(read(record) == Self.full)
  }

  @Test("Three surplus values are no row of the table")
  func surplus() throws {
    let line = (Self.full + [0, 0, 0]).map(String.init).joined(separator: " ")
    let record = try TinyReport(disputes: ["行政复议 行政诉讼", line]).record()
    #expect(read(record).allSatisfy { $0 == nil })
    #expect(record.unknownCells.isSuperset(of: CellSet(.disputes)))
  }

  @Test("A section without the table's head is a missing table")
  func noHead() throws {
    let record = try TinyReport(disputes: ["全年无事。"]).record()
    #expect(record.findings(.missingTable).contains { $0.cells == [CellPath(.disputes)] })
  }
}
