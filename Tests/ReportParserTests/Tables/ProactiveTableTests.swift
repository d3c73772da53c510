import DisclosureReport
import Testing

@Suite("The table of proactive disclosure")
struct ProactiveTableTests {
  private static let documents = ["信息内容 本年制发件数 本年废止件数 现行有效件数"]
  private static let fees = ["信息内容 本年收费金额（单位：万元）"]

  private func fees(_ cell: String, head: String) throws -> ReportRecord {
    try TinyReport(proactive: [
      "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |", "| 规章 | 0 | 0 | 0 |", "| 信息内容 | \(head) |",
      "| 行政事业性收费 | \(cell) |",
    ]).record()
  }

  @Test(
    "Fees are exact, in yuan, by the unit of the cell or else of the head",
    arguments: [
      ("1669万元", "本年收费金额（单位：万元）", 16_690_000, 0), ("1669", "本年收费金额（单位：万元）", 16_690_000, 0),
      ("1629.258", "本年收费金额（单位：万元）", 16_292_580, 0), ("59237.2449", "本年收费金额（单位：万元）", 592_372_449, 0),
      ("251000元", "本年收费金额（单位：万元）", 251_000, 0), ("80618", "本年收费金额（单位：元）", 80_618, 0),
      ("2.02万元", "本年收费金额", 20_200, 0), ("0.00", "本年收费金额（单位：万元）", 0, 0),
      ("0", "本年收费金额（单位：万元）", 0, 0),
      ("0.00001", "本年收费金额（单位：万元）", 0, 100_000_000), ("-3", "本年收费金额（单位：万元）", -30_000, 0),
      ("12.345678", "本年收费金额（单位：元）", 12, 345_678_000), ("1,362.5", "本年收费金额（单位: 万元）", 13_625_000, 0),
      ("-0.00001", "本年收费金额（单位：万元）", 0, -100_000_000),
    ] as [(String, String, Int64, Int32)])
  func fees(cell: String, head: String, units: Int64, nanos: Int32) throws {
    let record = try fees(cell, head: head)
    #expect(record.cells.fees == Money(units: units, nanos: nanos))
    #expect(record.findings(.unreadableCell) == [])
  }

  @Test(
    "An amount that cannot be had exactly is absent, and named",
    arguments: [
      ("1669", "本年收费金额"), ("5件", "本年收费金额"),
      ("0.00000000000001", "本年收费金额（单位：万元）"), ("9223372036854775807", "本年收费金额（单位：万元）"),
    ])
  func noFees(cell: String, head: String) throws {
    let record = try fees(cell, head: head)
    #expect(record.cells.fees == nil)
    #expect(record.findings(.unreadableCell).map(\.cells) == [[CellPath(.feesAmount)]])
  }

  @Test("A blank amount is blank", arguments: ["", "/", "—"])
  func blankFees(cell: String) throws {
    let record = try fees(cell, head: "本年收费金额（单位：万元）")
    #expect(record.cells.fees == nil)
    #expect(!record.namedByReading.contains(.feesAmount))
  }

  @Test("The era is told by the column names", arguments: ["本年制发件数", "现行有效件", "本年处理决定数量"])
  func era2021(name: String) throws {
    #expect(try TinyReport(proactive: [name, "规章 0 0 0"]).record().era == .era2021)
  }

  @Test("The year does not tell the era")
  func yearIsNoEra() throws {
    let record = try TinyReport(
      title: ["白桦县2019年政府信息公开工作年度报告"], proactive: ["现行有效件数", "规章 1 2 3"]
    ).record()
    #expect(record.era == .era2021)
    #expect(record.cells[.documents(.regulations, .inForce)] == 3)
  }

  @Test(
    "A count is a whole number, zeros behind its point or not",
    arguments: [("12.0", 12), ("0.00", 0), ("12.5", nil), ("2.02", nil), ("减4", nil), ("12元", nil)])
  func counts(cell: String, count: Int64?) throws {
    let record = try TinyReport(proactive: Self.documents + ["规章 3 \(cell) 8"]).record()
    let repealed = Cell.documents(.regulations, .repealed)
    #expect(record.cells[repealed] == count)
    #expect(
      record.findings(.unreadableCell).map(\.cells) == (count == nil ? [[CellPath(repealed)]] : []))
    #expect(record.cells[.documents(.regulations, .inForce)] == 8)
  }

  @Test("Blank cells between pipes stay blank under their heads")
  func blanks() throws {
    let record = try TinyReport(proactive: [
      "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |", "| 规章 | | | 8 |", "| 行政规范性文件 | 4 | | 9 |",
    ]).record()
    let read = Labels.proactive[0].cells.map { record.cells[$0] }
    #expect(read == [nil, nil, 8])
    #expect(Labels.proactive[1].cells.map { record.cells[$0] } == [4, nil, 9])
    #expect(record.doubtedCells.isEmpty)
  }

  @Test("Two values for three cells are placed first, and named where they may stand otherwise")
  func lostBlank() throws {
    let record = try TinyReport(proactive: Self.documents + ["规章 3 8"]).record()
    let cells = Labels.proactive[0].cells
    #expect(cells.map { record.cells[$0] } == [3, 8, nil])
    #expect(record.findings(.ambiguousPlacement).map(\.cells) == [cells.map { CellPath($0) }])
  }

  @Test("Four values for three cells fit in no way")
  func surplus() throws {
    let record = try TinyReport(proactive: Self.documents + ["规章 3 8 0 0"]).record()
    #expect(record.unknownCells.isSuperset(of: CellSet(Labels.proactive[0].cells)))
  }

  @Test("Rows of one cell are read in every layout", arguments: [" ", "\t", " | "])
  func single(separator: String) throws {
    let rows = [("行政许可", "5448"), ("行政处罚", "134"), ("行政强制", "50")]
    let lines = ["信息内容\(separator)本年处理决定数量"] + rows.map { $0.0 + separator + $0.1 + separator }
    let record = try TinyReport(proactive: lines).record()
    #expect(record.cells[.action(.licensing, .decisions)] == 5448)
    #expect(record.cells[.action(.penalty, .decisions)] == 134)
    #expect(record.cells[.action(.enforcement, .decisions)] == 50)
  }

  @Test("A row that is not in the text is unknown, and named")
  func missingRow() throws {
    let record = try TinyReport(proactive: Self.documents + Self.fees + ["规章 0 0 0", "行政事业性收费 5"])
      .record()
    #expect(
      record.findings(.valuesLost).map { $0.cells.map(\.path) } == [
        ["proactive.normative_documents"], ["proactive.licensing.decisions"],
        ["proactive.penalty.decisions"],
        ["proactive.enforcement.decisions"],
      ])
  }

  @Test("A row that the form gives no cells keeps its values, where each has a line of its own")
  func otherDocuments() throws {
    let record = try TinyReport(proactive: [
      "信息内容", "本年制发件数", "本年废止件数", "现行有效件数", "规章", "行政规范性文件", "5", "4", "84",
      "其他主动公开文件", "40", "30", "77", "行政许可", "1", "行政处罚", "2", "行政强制", "3", "行政事业性收费", "0",
    ]).record()
    #expect(record.cells[.documents(.normativeDocuments, .inForce)] == 84)
    #expect(!record.namedByReading.contains(.documents(.normativeDocuments, .inForce)))
    #expect(!record.namedByReading.contains(.documents(.regulations, .made)))
  }
}
