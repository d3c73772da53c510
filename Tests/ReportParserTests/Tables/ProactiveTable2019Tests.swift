import DisclosureReport
import Testing

@Suite("The table of proactive disclosure, form of 2019")
struct ProactiveTable2019Tests {
  /// The table between separators, every cell printed.
  private static func table(_ separator: String) -> [String] {
    [
      ["第二十条第（一）项"], ["信息内容", "本年新制作数量", "本年新公开数量", "对外公开总数量"], ["规章", "1", "2", "3"],
      ["规范性文件", "4", "5", "6"],
      ["第二十条第（五）项"], ["信息内容", "上一年项目数量", "本年增/减", "处理决定数量"], ["行政许可", "36", "减4", "7"],
      ["其他对外管理服务事项", "8", "+2", "9"],
      ["第二十条第（六）项"], ["信息内容", "上一年项目数量", "本年增/减", "处理决定数量"], ["行政处罚", "10", "-8", "11"],
      ["行政强制", "12", "增3", "13"],
      ["第二十条第（八）项"], ["信息内容", "上一年项目数量", "本年增/减"], ["行政事业性收费", "14", "减少5"],
      ["第二十条第（九）项"], ["信息内容", "采购项目数量", "采购总金额"], ["政府集中采购", "15", "1669万元"],
    ]
    .map { $0.joined(separator: separator) }
  }

  private func action(_ record: ReportRecord, _ row: ActionRow) -> [Int64?] {
    [.previousYearItems, .change, .decisions].map { record.cells[.action(row, $0)] }
  }

  private func documents(_ record: ReportRecord, _ row: DocumentRow) -> [Int64?] {
    [.newlyMade, .newlyDisclosed, .totalDisclosed].map { record.cells[.documents(row, $0)] }
  }

  @Test("Every cell is read, and none of the form of 2021", arguments: [" ", "\t", " | "])
  func whole(separator: String) throws {
    let record = try TinyReport(proactive: Self.table(separator)).record()
    #expect(record.era == .era2019)
    #expect(documents(record, .regulations) == [1, 2, 3])
    #expect(documents(record, .normativeDocuments) == [4, 5, 6])
    #expect(action(record, .licensing) == [36, -4, 7])
    #expect(action(record, .otherServices) == [8, 2, 9])
    #expect(action(record, .penalty) == [10, -8, 11])
    #expect(action(record, .enforcement) == [12, 3, 13])
    #expect(record.cells[.feesPreviousYearItems] == 14)
    #expect(record.cells[.feesChange] == -5)
    #expect(record.cells[.procurementItems] == 15)
    #expect(record.cells.procurement == Money(units: 16_690_000))
    #expect(record.cells.printed.count == 22)
    #expect(record.namedByReading.isDisjoint(with: CellSet(.proactive)))
    #expect(record.findings(.labelVariant) == [])
  }

  @Test(
    "A note in brackets behind a label names neither rows nor values",
    arguments: [" | ", "\t"])
  func note(separator: String) throws {
    let noted = "其他对外管理服务事项（指2024年除行政许可以外的事项，含行政处罚、行政强制和其他类）"
    let table = Self.table(separator).map {
      $0.replacing("其他对外管理服务事项", with: noted)
    }
    let record = try TinyReport(proactive: table).record()
    #expect(action(record, .licensing) == [36, -4, 7])
    #expect(action(record, .otherServices) == [8, 2, 9])
    #expect(action(record, .penalty) == [10, -8, 11])
    #expect(action(record, .enforcement) == [12, 3, 13])
    #expect(record.namedByReading.isDisjoint(with: CellSet(.proactive)))
  }

  @Test(
    "本年增/减 is signed in every way that reports use",
    arguments: [
      ("36", 36), ("+2", 2), ("-8", -8), ("减4", -4), ("增3", 3), ("减少4", -4), ("增加3", 3),
      ("－8", -8), ("＋２", 2), ("减 4", -4), ("0", 0), ("", nil), ("/", nil), ("无", nil), ("—", nil),
    ] as [(String, Int64?)])
  func change(cell: String, change: Int64?) throws {
    let record = try TinyReport(proactive: [
      "| 信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |", "| 行政许可 | 36 | \(cell) | 7 |",
      "| 信息内容 | 上一年项目数量 | 本年增/减 |", "| 行政事业性收费 | 5 | \(cell) |",
    ]).record()
    #expect(action(record, .licensing) == [36, change, 7])
    #expect(record.cells[.feesChange] == change)
    #expect(!record.namedByReading.contains(.action(.licensing, .change)))
    #expect(!record.namedByReading.contains(.feesChange))
  }

  @Test("A word signs no other column's number")
  func wordInCount() throws {
    let record = try TinyReport(proactive: ["本年增/减", "行政许可 减4 3 7"]).record()
    #expect(action(record, .licensing) == [nil, 3, 7])
    let cell = Cell.action(.licensing, .previousYearItems)
    #expect(record.findings(.unreadableCell).map(\.cells) == [[CellPath(cell)]])
  }

  @Test(
    "Where blanks are dropped, a number that a word signs keeps its column",
    arguments: [
      ("行政许可 36 减4", [36, -4, nil]), ("行政许可 减4 7", [nil, -4, 7]), ("行政许可 减4", [nil, -4, nil]),
    ] as [(String, [Int64?])])
  func wordSettles(line: String, cells: [Int64?]) throws {
    let record = try TinyReport(proactive: ["上一年项目数量 本年增/减 处理决定数量", line]).record()
    #expect(action(record, .licensing) == cells)
    #expect(!record.namedByReading.contains(.action(.licensing, .change)))
    #expect(record.doubtedCells.contains(.action(.licensing, .change)))
  }

  @Test("Two plain numbers for three cells are named where they may stand otherwise")
  func lostBlank() throws {
    let record = try TinyReport(proactive: ["上一年项目数量 本年增/减 处理决定数量", "行政许可 36 7"]).record()
    let cells: [Cell] = [.previousYearItems, .change, .decisions].map { .action(.licensing, $0) }
    #expect(record.findings(.ambiguousPlacement).map(\.cells) == [cells.map { CellPath($0) }])
  }

  @Test("Blank cells stay blank under their own block's heads", arguments: ["\t", " | "])
  func blanks(separator: String) throws {
    let lines = [
      ["", "信息内容", "本年新制作数量", "本年新公开数量", "对外公开总数量"], ["", "规章", "", "", "3"],
      ["", "规范性文件", "4", "", "6"], ["信息内容", "上一年项目数量", "本年增/减", "处理决定数量"],
      ["行政许可", "36", "", "7"], ["行政处罚", "", "", "11"], ["信息内容", "采购项目数量", "采购总金额（元）"],
      ["政府集中采购", "", "80618"],
    ]
    let record = try TinyReport(proactive: lines.map { $0.joined(separator: separator) }).record()
    #expect(documents(record, .regulations) == [nil, nil, 3])
    #expect(documents(record, .normativeDocuments) == [4, nil, 6])
    #expect(action(record, .licensing) == [36, nil, 7])
    #expect(action(record, .penalty) == [nil, nil, 11])
    #expect(record.cells[.procurementItems] == nil)
    #expect(record.cells.procurement == Money(units: 80_618))
    #expect(record.findings(.ambiguousPlacement) == [])
  }

  @Test(
    "The amount's unit is the cell's, else its head's, else the table's",
    arguments: [
      ("251000元", "采购总金额", 251_000), ("1669万元", "采购总金额（元）", 16_690_000),
      ("3", "采购总金额（万元）", 30_000), ("3", "采购总金额/万元", 30_000), ("3", "采购总金额（单位：元）", 3),
      ("3", "采购总金额 单位：万元", 30_000), ("3", "采购总金额（单位: 万元）", 30_000), ("1.5", "单位：万元 采购总金额", 15_000),
      ("3", "单位：万元 采购总金额（元）", 3),
    ] as [(String, String, Int64)])
  func amount(cell: String, head: String, yuan: Int64) throws {
    let record = try TinyReport(proactive: ["信息内容 采购项目数量 \(head)", "政府集中采购 2 \(cell)"]).record()
    #expect(record.cells.procurement == Money(units: yuan))
    #expect(record.cells[.procurementItems] == 2)
    #expect(!record.namedByReading.contains(.procurementAmount))
  }

  @Test(
    "An amount whose unit nobody states is absent, and named",
    arguments: ["采购总金额", "采购总金额 各单位元旦值班", "单位：元 单位：万元 采购总金额"])
  func noUnit(head: String) throws {
    let record = try TinyReport(proactive: ["信息内容 采购项目数量 \(head)", "政府集中采购 2 1669"]).record()
    #expect(record.cells.procurement == nil)
    #expect(record.cells[.procurementItems] == 2)
    #expect(record.findings(.unreadableCell).map(\.cells) == [[CellPath(.procurementAmount)]])
  }

  @Test(
    "The era is told by the column names, also where they are cut or misspelt",
    arguments: [
      "信息内容 本年新制作数量", "本年新 | 制作数量", "本年新\n本年新\n对外公开", "对外公开总数量", "上一年项目数量", "本年增/减", "本年增/",
      "本年新", "本年新制乍数量", "对外公开总数", "上一年项日数量", "采购项目数量", "本 年 新 公 开 数 量", "上一年\n项目数量",
    ])
  func era(head: String) throws {
    let record = try TinyReport(proactive: [head, "规章 1 2 3"]).record()
    #expect(record.era == .era2019)
    #expect(documents(record, .regulations) == [1, 2, 3])
  }

  @Test("Misspelt heads of 2021 are not those of 2019", arguments: ["本年制发", "现行有效", "本年处理决定数"])
  func era2021(head: String) throws {
    let record = try TinyReport(proactive: [head, "规章 1 2 3"]).record()
    #expect(record.era == .era2021)
    #expect(record.cells[.documents(.regulations, .inForce)] == 3)
  }

  @Test("Without heads no era is told", arguments: ["信息内容", "本年度全县新增", "本年新收", "数量总数"])
  func noEra(head: String) throws {
    #expect(try TinyReport(proactive: [head, "规章 1 2 3"]).record().era == nil)
  }

  @Test("Without heads the rows that only the form of 2019 has are named, where they print values")
  func foreign() throws {
    let record = try TinyReport(proactive: ["规章 1 2 3", "其他对外管理服务事项 4 5 6", "政府集中采购"]).record()
    #expect(record.era == nil)
    #expect(record.cells.printed.isDisjoint(with: CellPath("proactive.other_services").cells))
    #expect(record.namedByReading.contains(.action(.otherServices, .decisions)))
    #expect(!record.namedByReading.contains(.procurementItems))
  }

  @Test("A row 其他主动公开文件 keeps its values to itself", arguments: [" ", "\t", " | "])
  func otherDocuments(separator: String) throws {
    for (head, era) in [
      (["信息内容", "本年新制作数量", "本年新公开数量", "对外公开总数量"], FormEra.era2019),
      (["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"], .era2021),
    ] {
      let lines = [
        head, ["规章", "1", "2", "3"], ["规范性文件", "4", "5", "6"], ["其他主动公开文件", "77", "88", "99"],
        ["行政许可", ""], ["行政处罚", "5"],
      ]
      let record = try TinyReport(proactive: lines.map { $0.joined(separator: separator) })
        .record()
      #expect(record.era == era)
      let cells = FormRow2019.normativeCells(era)
      #expect(cells.map { record.cells[$0] } == [4, 5, 6])
      #expect(!record.cells.printed.contains { (record.cells[$0] ?? 0) > 6 })
      #expect(!record.namedByReading.contains(cells[0]))
      // A blank row stays blank: no values came apart.
      #expect(!record.namedByReading.contains(.action(.licensing, .decisions)))
    }
  }

  @Test("Values of a row 其他主动公开文件, one a line, are not given to one whose label cannot be read")
  func otherDocumentsAboveMisprint() throws {
    let rows = [
      ["规章", "1", "2", "3"], ["规范性文件", "4", "5", "6"], ["其他主动公开文件", "77", "88", "99"],
      ["信息内容", "上一年项目数量", "本年增/减", "处理决定数量"], ["行政汴可", "36", "-4", "7"],
      ["其他对外管理服务事项", "8", "2", "9"],
    ]
    let head = ["信息内容", "本年新制作数量", "本年新公开数量", "对外公开总数量"]
    let record = try TinyReport(proactive: ([head] + rows).flatMap(\.self)).record()
    let isRight = action(record, .licensing) == [36, -4, 7]
    #expect(isRight || record.namedByReading.contains(.action(.licensing, .decisions)))
    #expect(action(record, .licensing) != [77, 88, 99])
  }

  @Test("A block of the other form's goes by its own head")
  func mixed() throws {
    let record = try TinyReport(proactive: [
      "信息内容 本年制发件数 本年废止件数 现行有效件数", "规章 1 2 3", "规范性文件 4 5 6", "信息内容 本年处理决定数量", "行政许可 7",
      "行政处罚 8", "行政强制 9", "信息内容 采购项目数量 采购总金额（万元）", "政府集中采购 2 3",
    ]).record()
    #expect(record.era == .era2021)
    #expect(record.cells[.procurementItems] == 2)
    #expect(record.cells.procurement == Money(units: 30_000))
    #expect(record.cells[.action(.licensing, .decisions)] == 7)
    #expect(
      record.findings(.valuesLost).map { $0.cells.map(\.path) } == [["proactive.fees.amount"]])
  }

  @Test("A row that is not in the text is unknown, and named")
  func missingRow() throws {
    let record = try TinyReport(proactive: Self.table(" ").filter { !$0.hasPrefix("政府集中采购") })
      .record()
    #expect(
      record.findings(.valuesLost).map { $0.cells.map(\.path) } == [["proactive.procurement"]])
  }
}

private enum FormRow2019 {
  static func normativeCells(_ era: FormEra) -> [Cell] {
    let columns: [DocumentColumn] =
      era == .era2019
      ? [.newlyMade, .newlyDisclosed, .totalDisclosed] : [.made, .repealed, .inForce]
    return columns.map { .documents(.normativeDocuments, $0) }
  }
}
