import DisclosureReport
import Testing

@testable import ReportParser

@Suite("Where tables stand")
struct OutlineTests {
  private static let proactive = ["信息内容 本年制发件数 本年废止件数 现行有效件数", "规章 0 1 4", "行政规范性文件 2 3 5"]
  private static let applications = [
    "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "一、本年新收政府信息公开申请数量 3 0 0 0 0 0 3", "（一）予以公开 3 0 0 0 0 0 3",
    "（七）总计 3 0 0 0 0 0 3",
  ]
  private static let disputes = [
    "行政复议 行政诉讼", "结果维持 未经复议直接起诉 复议后起诉", "1 0 0 0 1 0 0 0 0 0 0 0 0 0 0",
  ]

  private func expectTables(
    _ record: ReportRecord, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      record.cells[.documents(.normativeDocuments, .inForce)] == 5, sourceLocation: sourceLocation)
    #expect(record.cells[.granted, .total] == 3, sourceLocation: sourceLocation)
    #expect(record.cells[.review, .total] == 1, sourceLocation: sourceLocation)
    #expect(record.findings(.missingTable) == [], sourceLocation: sourceLocation)
  }

  @Test("A table whose heading is lost is found by its words", arguments: 0..<4)
  func lostHeadings(lost: Int) throws {
    let report = TinyReport(
      proactive: Self.proactive, applications: Self.applications, disputes: Self.disputes)
    let headings = ["二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况"]
    var lines = report.text.split(separator: "\n").map(String.init)
    lines.removeAll { lost < 3 ? $0 == headings[lost] : headings.contains($0) }
    #expect(lines.count == report.text.split(separator: "\n").count - (lost < 3 ? 1 : 3))
    expectTables(try Reading.record(of: lines.joined(separator: "\n")))
  }

  @Test("A section of prose with a table's heading is passed over for the table")
  func proseSections() throws {
    let long = [String](repeating: "全年工作平稳，没有需要说明的事项。", count: 12)
    let before = TinyReport(
      overview: ["二、主动公开政府信息情况"] + long + ["三、收到和处理政府信息公开申请情况"] + long + ["四、政府信息公开行政复议、行政诉讼情况"]
        + long,
      proactive: Self.proactive, applications: Self.applications, disputes: Self.disputes)
    expectTables(try before.record())
    let behind = TinyReport(
      proactive: Self.proactive, applications: Self.applications, disputes: Self.disputes,
      problems: ["六、主动公开政府信息情况的说明"] + long + ["七、行政复议、行政诉讼情况的说明"] + long)
    expectTables(try behind.record())
  }

  @Test("A table of contents is passed over for the tables")
  func contents() throws {
    let contents = [
      "目录", "一、总体情况 1", "二、主动公开政府信息情况 2", "三、收到和处理政府信息公开申请情况 3", "四、政府信息公开行政复议、行政诉讼情况 4",
      "五、存在的主要问题及改进情况 5",
    ]
    var report = TinyReport(
      proactive: Self.proactive, applications: Self.applications, disputes: Self.disputes)
    report.front = contents
    expectTables(try report.record())
  }

  @Test("Prose that uses a table's words is no table")
  func words() throws {
    let report = TinyReport(overview: ["对结果维持的案件逐件复盘，对复议后起诉的案件逐件应诉。"])
    let missing = try report.record().findings(.missingTable).flatMap(\.cells)
    #expect(missing.map(\.path) == FormTable.allCases.map(\.path))
  }

  @Test("Sections run from their heading to the next")
  func sections() {
    let lines = ["某报告", "一、总体情况", "甲", "乙", "三、收到和处理政府信息公开申请情况", "丙", "六、其他需要报告的事项"]
    let (text, _) = region(of: lines)
    let outline = Outline(text)
    #expect(outline.front == 0..<1)
    #expect(outline.sections.map(\.kind) == [.overview, .applications, .other])
    #expect(outline.sections.map(\.lines) == [2..<4, 5..<6, 7..<7])
    #expect(outline.lines(of: .applications) == 5..<6)
    #expect(outline.lines(of: .disputes) == nil)
  }

  @Test(
    "A table found by its words begins with the line that holds them, and ends at the next heading")
  func anchors() {
    let lines = ["一、总体情况", "全年无事。", "信息内容 本年制发件数", "规章 3 0 8", "五、存在的主要问题及改进情况"]
    let (text, _) = region(of: lines)
    #expect(Outline(text).lines(of: .proactive) == 2..<4)
    #expect(TableAnchor.firstLine(of: .proactive, in: text) == 2)
    #expect(TableAnchor.firstLine(of: .disputes, in: text) == nil)
  }
}
