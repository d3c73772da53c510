import DisclosureReport
import Testing

@testable import ReportParser

@Suite("Two reports side by side")
struct PageHalvesTests {
  /// Lines of two reports, the right one's from a column on.
  private func sideBySide(_ left: [String], _ right: [String], at column: Int = 64) -> String {
    (0..<max(left.count, right.count)).map { place in
      let left = left.indices.contains(place) ? left[place] : ""
      let right = right.indices.contains(place) ? right[place] : ""
      return aligned(left, [column: right])
    }.joined(separator: "\n")
  }

  private func report(_ agency: String, _ number: Int) -> [String] {
    let rows = Labels.applications.filter { $0.row != .otherSubtotal && $0.label.utf8.count < 60 }
    return ["\(agency)2023年政府信息公开工作年度报告", "一、总体情况", "全年办理有序。", "三、收到和处理政府信息公开申请情况"]
      + rows.map { line in
        let isOutcome = ApplicationRow.outcomes.contains(line.row)
        let value =
          isOutcome && line.row != .granted
          ? 0 : line.row == .carriedIn || line.row == .carriedOut ? 0 : number
        return "\(line.label)   \(value) 0 0 0 0 0 \(value)"
      } + [
        "四、政府信息公开行政复议、行政诉讼情况", "行政复议 行政诉讼", "\(number) 0 0 0 \(number) 0 0 0 0 0 0 0 0 0 0",
        "五、存在的主要问题及改进情况", "人手仍然不足。", "六、其他需要报告的事项", "无。",
      ]
  }

  private func halves(_ text: String) -> [[String]]? {
    let source = SourceText(validated: Array(text.utf8))
    return PageHalves.halves(of: source)?.map { half in
      half.lines.map { half.string($0.range) }.filter { !$0.isEmpty }
    }
  }

  @Test("Each half is a text of its own", arguments: [60, 64, 90])
  func halves(column: Int) {
    let left = report("白桦县", 5)
    let right = report("青杨县", 6)
    let halves = halves(sideBySide(left, right, at: column))
    #expect(halves?.first == left)
    #expect(halves?.last == right)
  }

  @Test("Halves of different lengths are told apart to the end")
  func lengths() {
    let left = report("白桦县", 5)
    let right = report("青杨县", 6)
    for (left, right) in [(left, Array(right.dropLast(3))), (Array(left.dropLast(3)), right)] {
      let halves = halves(sideBySide(left, right))
      #expect(halves?.first == left)
      #expect(halves?.last == right)
    }
  }

  @Test("What lines up in the right half still does")
  func alignment() throws {
    let head = aligned(
      "",
      [
        30: "自然人", 40: "商业企业", 52: "科研机构", 64: "社会公益组织", 80: "法律服务机构", 96: "其他", 104: "总计",
      ])
    let table = [
      head, aligned("1.属于国家秘密", [43: "2", 105: "2"]),
      aligned("2.重复申请", [32: "1", 99: "3", 106: "4"]),
    ]
    let left = report("白桦县", 5)
    var right = report("青杨县", 6)
    right.replaceSubrange(4..<right.count - 7, with: table)
    let text = sideBySide(left, right)
    let records = try Reading.parser.parse(ParserInput(bytes: Array(text.utf8)))
    try #require(records.count == 2)
    #expect(records[1].cells[.stateSecret, .business] == 2)
    #expect(records[1].cells[.repeated, .otherOrganisation] == 3)
    #expect(records[1].cells[.repeated, .total] == 4)
    #expect(records[1].doubtedCells.isEmpty)
  }

  @Test("Both reports are read, and tell which they are")
  func records() throws {
    let text = sideBySide(report("白桦县", 5), report("青杨县", 6))
    let records = try Reading.parser.parse(ParserInput(bytes: Array(text.utf8)))
    #expect(records.map(\.agency.printedName) == ["白桦县", "青杨县"])
    #expect(records.map(\.source.part) == [1, 2])
    for (record, number) in zip(records, [Int64(5), 6]) {
      #expect(record.cells[.newReceived, .total] == number)
      #expect(record.cells[.granted, .naturalPerson] == number)
      #expect(record.cells[.review, .upheld] == number)
      #expect(record.accusedSums == [])
    }
  }

  @Test("A report alone has no halves, however wide its tables")
  func alone() {
    #expect(halves(report("白桦县", 5).joined(separator: "\n")) == nil)
    let wide = report("白桦县", 5).map { $0.replacing(" 0 0", with: "        0        0") }
    #expect(halves(wide.joined(separator: "\n")) == nil)
    let indented = report("白桦县", 5).map { String(repeating: " ", count: 40) + $0 }
    #expect(halves(indented.joined(separator: "\n")) == nil)
  }

  @Test("Headings in the middle of the page part nothing", arguments: [26, 40])
  func centred(indent: Int) throws {
    let report = report("白桦县", 5).map { line in
      line.hasPrefix("五") || line.hasPrefix("六") || line.hasSuffix("情况")
        ? String(repeating: " ", count: indent) + line : line
    }
    #expect(halves(report.joined(separator: "\n")) == nil)
    let record = try Reading.record(of: report.joined(separator: "\n"))
    #expect(record.source.part == 0)
    #expect(record.cells[.newReceived, .total] == 5)
    #expect(record.cells[.review, .total] == 5)
  }

  @Test("A menu beside a report is no report")
  func menu() {
    let menu = ["首页", "政务公开", "年度报告"]
    #expect(halves(sideBySide(report("白桦县", 5), menu)) == nil)
  }
}
