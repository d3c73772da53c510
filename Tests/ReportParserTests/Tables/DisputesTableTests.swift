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

  @Test("Fifteen zeros that run together are the fifteen cells, and no more of them are none")
  func zerosTogether() throws {
    let head = ["行政复议行政诉讼", "结果维持结果纠正其他结果尚未审结总计未经复议直接起诉复议后起诉"]
    let zeros = String(repeating: "0", count: 15)
    let record = try TinyReport(disputes: head + [zeros]).record()
    #expect(read(record) == .init(repeating: 0, count: 15))
    for line in [zeros + "0", "001200003000030"] {
      let record = try TinyReport(disputes: head + [line]).record()
      #expect(read(record) == .init(repeating: nil, count: 15))
      #expect(record.unknownCells.isSuperset(of: CellSet(.disputes)))
    }
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

  @Test("Three small tables of five keep their blanks")
  func miniTables() throws {
    let head = "| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |"
    let record = try TinyReport(disputes: [
      "行政复议", "", head, "|---|---|---|---|---|", "| | 3 | | | 3 |", "", "行政诉讼 未经复议直接起诉", "", head,
      "|---|---|---|---|---|", "| | | | | |", "", "复议后起诉", "", head, "|---|---|---|---|---|",
      "| 1 | | | 2 | 3 |",
    ]).record()
    #expect(read(record) == [nil, 3, nil, nil, 3, nil, nil, nil, nil, nil, 1, nil, nil, 2, 3])
    #expect(record.namedByReading.isDisjoint(with: CellSet(.disputes)))
  }

  @Test("One cell a line is read in order", arguments: [[""], ["", ""]])
  func cellLines(between: [String]) throws {
    let lines = Self.full.flatMap { ["\($0)"] + between.dropFirst() }
    let head = ["行政复议", "行政诉讼", "结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
    let record = try TinyReport(disputes: head + lines).record()
    #expect(read(record) == Self.full)
    #expect(record.namedByReading.isDisjoint(with: CellSet(.disputes)))
  }

  @Test("One cell a line keeps its blanks where pipes end the cells", arguments: ["", "|"])
  func pipedCells(opening: String) throws {
    let values: [Int64?] = [nil, 3, nil, nil, 3, nil, nil, nil, nil, 0, nil, nil, nil, nil, 0]
    let head = ["行政复议 |", "行政诉讼 |", "结果维持 |", "结果纠正 |", "其他结果 |", "尚未审结 |", "总计 |"]
    let lines = head + [opening] + values.map { $0.map { "\($0) |" } ?? "|" }
    let record = try TinyReport(disputes: lines).record()
    #expect(read(record) == values)
    #expect(record.namedByReading.isDisjoint(with: CellSet(.disputes)))
  }

  /// Fifteen columns, eight wide.
  private func columns(_ words: [String], from start: Int = 2) -> String {
    words.enumerated().reduce("") { line, word in
      let width = line.unicodeScalars.reduce(0) { $0 + ($1.value > 0x2000 ? 2 : 1) }
      let gap = start + 8 * word.offset - width
      return word.element.isEmpty
        ? line : line + String(repeating: " ", count: max(1, gap)) + word.element
    }
  }

  private static let heads = [["结果", "结果", "其他", "尚未", "总计"], ["维持", "纠正", "结果", "审结", ""]]

  @Test("Values with blanks stand under their heads where columns line up")
  func aligned() throws {
    let heads = Self.heads.map { columns($0 + $0 + $0) }
    var cells = [String](repeating: "", count: 15)
    (cells[1], cells[4], cells[13], cells[14]) = ("3", "3", "2", "2")
    let record = try TinyReport(disputes: [
      "        行政复议                                行政诉讼", "  未经复议直接起诉                  复议后起诉",
      heads[0],
      heads[1], columns(cells, from: 3),
    ]).record()
    let expected: [Int64?] = cells.map { Int64($0) }
    #expect(read(record) == expected)
    #expect(record.namedByReading.isDisjoint(with: CellSet(.disputes)))
  }

  @Test("Values under heads whose sums they break are placed by sums, and named")
  func misaligned() throws {
    let heads = Self.heads.map { columns($0 + $0 + $0) }
    var cells = [String](repeating: "", count: 15)
    (cells[1], cells[3]) = ("3", "3")
    let record = try TinyReport(
      disputes: ["行政复议      行政诉讼"] + heads + [columns(cells, from: 3)]
    ).record()
    #expect(record.namedByReading.contains(.dispute(.review, .upheld)))
    #expect(
      record.cells[.review, .pending] == nil
        || record.namedByReading.contains(.dispute(.review, .pending)))
  }

  @Test("Heads that a page of a flip-book interleaves are no values")
  func flipBook() throws {
    let head = ["行政复议 行政诉讼", "结 结 其 尚", "果 果 他 未 总", "维 纠 结 审 计", "持 正 果 结", "未经复议直接起诉 复议后起诉"]
    let line = Self.full.map(String.init).joined(separator: " ")
    let record = try TinyReport(disputes: head + head[1...4] + [line]).record()
    #expect(read(record) == Self.full)
    #expect(record.namedByReading.isDisjoint(with: CellSet(.disputes)))
  }

  @Test("A block whose 总计 is no sum anywhere is what its heads say")
  func brokenSum() throws {
    let heads = Self.heads.map { columns($0 + $0 + $0) }
    var cells = [String](repeating: "", count: 15)
    (cells[1], cells[4], cells[13], cells[14]) = ("3", "5", "2", "2")
    let record = try TinyReport(
      disputes: ["行政复议      行政诉讼"] + heads + [columns(cells, from: 3)]
    ).record()
    #expect(read(record) == cells.map { Int64($0) })
    #expect(record.namedByReading.isDisjoint(with: CellSet(.disputes)))
    #expect(record.findings(.disputeSumMismatch).count == 1)
  }
}
