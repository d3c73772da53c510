import DisclosureReport
import Testing

@Suite("Rows with blanks where columns line up")
struct AlignedColumnsTests {
  /// The head, its columns moved by some.
  private func head(movedBy shift: Int = 0) -> String {
    aligned(
      "",
      [
        30 + shift: "自然人", 40 + shift: "商业企业", 52 + shift: "科研机构", 64 + shift: "社会公益组织",
        80 + shift: "法律服务机构", 96 + shift: "其他", 104 + shift: "总计",
      ])
  }

  private func record(_ lines: [String]) throws -> ReportRecord {
    try TinyReport(applications: lines).record()
  }

  private func printed(_ record: ReportRecord, _ row: ApplicationRow) -> String {
    ApplicantColumn.allCases.map { record.cells[row, $0].map(String.init) ?? "_" }
      .joined(separator: " ")
  }

  @Test("Values under their heads are theirs")
  func underHeads() throws {
    let record = try record([
      head(), aligned("（一）予以公开", [43: "2", 105: "2"]),
      aligned("2.重复申请", [32: "1", 99: "3", 106: "4"]),
    ])
    #expect(printed(record, .granted) == "_ 2 _ _ _ _ 2")
    #expect(printed(record, .repeated) == "1 _ _ _ _ 3 4")
    #expect(record.doubtedCells.isEmpty)
    #expect(record.namedByReading.isDisjoint(with: CellSet(CellPath(.granted).cells)))
    #expect(record.namedByReading.isDisjoint(with: CellSet(CellPath(.repeated).cells)))
  }

  @Test("Where whole rows do not stand under their heads, blank cells of the others are in doubt")
  func countedCharacters() throws {
    let record = try TinyReport(proactive: [
      "第二十条第（六）项", "信息内容         上一年项目数量   本年增/减         处理决定数量",
      "行政处罚         208                     6048", "行政强制         1004      -14           3160",
    ]).record()
    #expect(record.cells[.action(.enforcement, .change)] == -14)
    #expect(record.cells[.action(.enforcement, .decisions)] == 3160)
    let finding = try #require(record.findings.first { $0.code == .ambiguousPlacement })
    #expect(finding.cells.flatMap(\.cells).contains(.action(.penalty, .decisions)))
  }

  @Test("Heads in two lines are heads")
  func stackedHeads() throws {
    let record = try record([
      aligned("", [30: "自然", 38: "商业", 46: "科研", 54: "社会", 62: "法律", 70: "其他", 78: "总计"]),
      aligned("", [30: "人", 38: "企业", 46: "机构", 54: "公益", 62: "服务"]),
      aligned("（一）予以公开", [64: "2", 80: "2"]),
      aligned("2.重复申请", [32: "1", 56: "5", 80: "6"]),
    ])
    #expect(
      record.namedByReading.contains(.application(.granted, .legalService))
        || printed(record, .granted) == "_ _ _ _ 2 _ 2")
    #expect(record.cells[.granted, .total] == 2)
  }

  @Test("The heads of a second page, printed at other columns, are those of its rows")
  func secondPage() throws {
    let record = try record([
      head(), aligned("（一）予以公开", [43: "2", 105: "2"]), "", "      - 3 -", "", head(movedBy: 10),
      aligned("2.重复申请", [53: "4", 115: "4"]),
    ])
    #expect(printed(record, .granted) == "_ 2 _ _ _ _ 2")
    #expect(printed(record, .repeated) == "_ 4 _ _ _ _ 4")
    #expect(record.doubtedCells.isEmpty)
  }

  @Test("The whole rows above and below tell as well as heads, where they agree")
  func wholeRows() throws {
    let whole = aligned("（七）总计", [31: "0", 43: "2", 54: "0", 67: "0", 83: "0", 98: "5", 105: "7"])
    let record = try record([
      aligned("（一）予以公开", [31: "0", 43: "2", 54: "0", 67: "0", 83: "0", 98: "0", 105: "2"]),
      aligned("2.重复申请", [98: "5", 105: "5"]), whole,
    ])
    #expect(printed(record, .repeated) == "_ _ _ _ _ 5 5")
    #expect(record.doubtedCells.isEmpty)
  }

  @Test("Values out of line with everything are placed by sums, and named")
  func misaligned() throws {
    let record = try record([
      head(), aligned("（一）予以公开", [43: "2", 105: "2"]), aligned("2.重复申请", [48: "4", 105: "4"]),
    ])
    #expect(record.cells[.repeated, .total] == 4)
    #expect(record.namedByReading.contains(.application(.repeated, .business)))
    #expect(record.namedByReading.contains(.application(.repeated, .researchInstitution)))
    #expect(!record.namedByReading.contains(.application(.repeated, .total)))
    #expect(printed(record, .granted) == "_ 2 _ _ _ _ 2")
  }

  @Test("Values under heads that do not add up are placed by sums, not by the heads")
  func wrongSum() throws {
    // Printed one column too far left: under 其他 stands what is the row's 总计.
    let record = try record([head(), aligned("2.重复申请", [43: "4", 97: "4"])])
    #expect(record.cells[.repeated, .total] == 4)
    #expect(record.namedByReading.contains(.application(.repeated, .business)))
  }

  @Test(
    "Documents with blanks stand under their heads",
    arguments: [
      ([32: "3", 64: "8"], "3 _ 8"), ([48: "2", 64: "8"], "_ 2 8"), ([64: "8"], "_ _ 8"),
      ([32: "3"], "3 _ _"),
    ] as [(KeyValuePairs<Int, String>, String)])
  func documents(values: KeyValuePairs<Int, String>, reading: String) throws {
    let record = try TinyReport(proactive: [
      aligned("信息内容", [28: "本年制发件数", 44: "本年废止件数", 60: "现行有效件数"]), aligned("规章", values),
      aligned("行政规范性文件", [32: "1", 48: "2", 64: "9"]),
    ]).record()
    let cells = [DocumentColumn.made, .repealed, .inForce].map { Cell.documents(.regulations, $0) }
    let read = cells.map { record.cells[$0].map(String.init) ?? "_" }
    #expect(read.joined(separator: " ") == reading)
    #expect(cells.allSatisfy { !record.namedByReading.contains($0) })
  }

  @Test("Actions of the form of 2019 with blanks stand under their heads")
  func actions() throws {
    let record = try TinyReport(proactive: [
      aligned("信息内容", [28: "本年新制作数量", 46: "本年新公开数量", 64: "对外公开总数量"]),
      aligned("规章", [33: "0", 51: "0", 69: "0"]),
      aligned("信息内容", [28: "上一年项目数量", 46: "本年增/减", 64: "处理决定数量"]),
      aligned("行政许可", [33: "7", 68: "20"]), aligned("其他对外管理服务事项", [33: "7", 50: "2", 68: "21"]),
    ]).record()
    let cells = [ActionColumn.previousYearItems, .change, .decisions].map {
      Cell.action(.licensing, $0)
    }
    #expect(cells.map { record.cells[$0] } == [7, nil, 20])
    #expect(cells.allSatisfy { !record.namedByReading.contains($0) })
  }

  @Test("A row whose 总计 is no sum anywhere is what its columns say")
  func brokenSum() throws {
    let record = try record([
      head(), aligned("（一）予以公开", [32: "4", 43: "2", 105: "9"]),
      aligned("2.重复申请", [43: "4", 105: "4"]),
    ])
    #expect(printed(record, .granted) == "4 2 _ _ _ _ 9")
    #expect(printed(record, .repeated) == "_ 4 _ _ _ _ 4")
    #expect(record.findings(.rowSumMismatch).count == 1)
    #expect(record.doubtedCells.isEmpty)
  }

  @Test("The head of a group in the middle of its rows' height takes no values from them")
  func groupHead() throws {
    func row(_ label: String, _ value: String) -> String {
      aligned(
        label,
        [32: value, 43: "0", 54: "0", 67: "0", 83: "0", 98: "0", 105: value])
    }
    let lines = [
      head(), row("            1.本机关不掌握相关政府信息", "5"), "2.没有现成信息需要另行制作",
      "3.补正后申请内容仍不明确", row("", "1"), "      （四）无法提供", row("", "2"),
      row("            1.信访举报投诉类申请", "3"),
    ]
    let record = try record(lines)
    #expect(record.cells[.requiresCreation, .total] == 1)
    #expect(record.cells[.stillUnclear, .total] == 2)
    #expect(!record.namedByReading.contains(.application(.stillUnclear, .total)))
    // Broken over two lines it is a head all the same.
    var broken = lines
    broken.replaceSubrange(5...6, with: ["      （四）无法", row("      提供", "2")])
    #expect(try self.record(broken).cells[.stillUnclear, .total] == 2)
  }
}
