import DisclosureReport
import DisclosureTesting
import ReportParser
import Testing

@Suite("Several reports in one text")
struct ReportPartsTests {
  /// A report with a table of applications of its own, whose rows all print one number.
  private func report(
    _ agency: String, _ year: Int, _ number: Int, title: [String]? = nil, closing: [String] = []
  ) -> TinyReport {
    let rows = Labels.applications.filter { $0.row != .otherSubtotal }
    return TinyReport(
      title: title ?? ["\(agency)\(year)年政府信息公开工作年度报告"],
      overview: ["全年办理有序。"],
      applications: rows.map { line in
        let isBalanced =
          ApplicationRow.outcomes.first == line.row || line.row == .totalHandled
          || line.row == .newReceived
        let value = isBalanced ? number : 0
        return "\(line.label) \(value) 0 0 0 0 0 \(value)"
      }, disputes: ["行政复议 行政诉讼", "\(number) 0 0 0 \(number) 0 0 0 0 0 0 0 0 0 0"],
      problems: ["人手仍然不足。"], closing: closing)
  }

  private func records(_ reports: [TinyReport], between: String = "\n\n") throws -> [ReportRecord] {
    let text = reports.map(\.text).joined(separator: between)
    return try Reading.parser.parse(ParserInput(bytes: Array(text.utf8)))
  }

  @Test("Two or three reports, one behind the other, are as many records", arguments: [1, 2, 3])
  func inTurn(count: Int) throws {
    let agencies = ["白桦县", "青杨县", "红松县"]
    let reports = (0..<count).map { report(agencies[$0], 2022 + $0, 5 + $0) }
    let records = try records(reports)
    #expect(records.map(\.agency.printedName) == Array(agencies[..<count]))
    #expect(records.map(\.year) == (0..<count).map { 2022 + $0 })
    #expect(records.map { $0.cells[.newReceived, .total] } == (0..<count).map { Int64(5 + $0) })
    #expect(records.map { $0.cells[.review, .upheld] } == (0..<count).map { Int64(5 + $0) })
    #expect(records.map(\.source.part) == (count == 1 ? [0] : Array(1...count)))
    #expect(records.allSatisfy { $0.accusedSums.isEmpty })
  }

  @Test("One agency's reports of two years are two records")
  func years() throws {
    let records = try records([report("白桦县", 2022, 5), report("白桦县", 2023, 6)])
    #expect(records.map(\.year) == [2022, 2023])
    #expect(records.map { $0.cells[.granted, .total] } == [5, 6])
  }

  @Test("The agency's name on the line above the title belongs to the title")
  func nameAbove() throws {
    let names = ["白桦县人民政府", "青杨县人民政府", "红松县人民政府"]
    let reports = names.enumerated().map { place, name in
      report(name, 2023, 5 + place, title: [name, "2023年政府信息公开工作年度报告"])
    }
    for between in ["\n", "\n\n", "\n\u{0C}"] {
      let records = try records(reports, between: between)
      #expect(records.map(\.agency.printedName) == names)
      #expect(records.map { $0.cells[.newReceived, .total] } == [5, 6, 7])
    }
  }

  @Test("A signature closes its own report, and is not the next one's name")
  func signature() throws {
    let first = report("白桦县", 2023, 5, closing: ["白桦县人民政府", "2024年1月20日"])
    let second = report("青杨县", 2023, 6, closing: ["青杨县人民政府", "2024年1月22日"])
    let records = try records([first, second])
    #expect(records.map(\.agency.printedName) == ["白桦县", "青杨县"])
  }

  @Test("Links to other reports behind a report begin none")
  func links() throws {
    let links = ["上一篇：青杨县2022年政府信息公开工作年度报告", "下一篇：红松县2023年政府信息公开工作年度报告", "青杨县2024年政府信息公开工作年度报告"]
    let one = try records([report("白桦县", 2023, 5, closing: links)])
    #expect(one.count == 1)
    #expect(one.first?.agency.printedName == "白桦县")
    #expect(one.first?.year == 2023)
    let two = try records([report("白桦县", 2023, 5, closing: links), report("青杨县", 2023, 6)])
    #expect(two.map { $0.cells[.newReceived, .total] } == [5, 6])
    #expect(two.last?.agency.printedName == "青杨县")
    #expect(two.last?.year == 2023)
  }

  @Test("A report whose headings come twice is one")
  func contents() throws {
    var report = report("白桦县", 2023, 5)
    report.front = [
      "目录", "一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况",
    ]
    let records = try records([report])
    #expect(records.map(\.source.part) == [0])
    #expect(records.map { $0.cells[.newReceived, .total] } == [5])
  }

  @Test("A table that is printed twice in one report makes no second one")
  func tableTwice() throws {
    let one = report("白桦县", 2023, 5)
    let again = ["三、收到和处理政府信息公开申请情况"] + (one.applications ?? [])
    let records = try records([report("白桦县", 2023, 5, closing: again)])
    #expect(records.count == 1)
    #expect(records.first?.cells[.newReceived, .total] == 5)
  }

  @Test("Evidence and findings of every part stand in its own bytes")
  func spans() throws {
    let reports = [report("白桦县", 2023, 5), report("青杨县", 2023, 6)]
    let text = reports.map(\.text).joined(separator: "\n\n")
    let border = reports[0].text.utf8.count
    let records = try Reading.parser.parse(
      ParserInput(bytes: Array(text.utf8), wantsEvidence: true))
    let offsets = records.map { $0.evidence.compactMap(\.span?.offset) }
    #expect(offsets.count == 2)
    #expect(offsets.first?.allSatisfy { $0 < border } == true)
    #expect(offsets.last?.allSatisfy { $0 > border } == true)
  }
}
