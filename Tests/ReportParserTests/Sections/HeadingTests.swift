import DisclosureReport
import Testing

@testable import ReportParser

@Suite("Headings")
struct HeadingTests {
  private func kind(_ line: String) -> SectionKind? {
    let text = SourceText(validated: Array(line.utf8))
    var words: [UInt8] = []
    return Heading.kind(of: text.trimmed(0..<text.bytes.count), in: text.bytes.span, words: &words)
  }

  @Test(
    "A heading names its section",
    arguments: [
      ("一、总体情况", .overview), ("一、总体概述", .overview), ("一、工作基本情况", .overview), ("一、概述情况", .overview),
      ("一、总体公开情况", .overview),
      ("二、主动公开政府信息情况", .proactive), ("二、主动公开政府政府情况", .proactive),
      ("三、收到和处理政府信息公开申请情况", .applications), ("四、政府信息公开行政复议、行政诉讼情况", .disputes),
      ("四、因政府信息公开工作被申请行政复议提起行政诉讼情况", .disputes),
      ("五、存在的主要问题及改进情况", .problems), ("五、政府信息公开工作存在的主要问题及改进措施", .problems),
      ("五、存在问题及改进情况", .problems), ("六、其他需要报告的事项", .other), ("六、其他事项和说明", .other),
      ("一、主动公开政府信息情况", .proactive), ("二、收到和处理政府信息公开申请情况", .applications),
      ("三、政府信息公开行政复议、行政诉讼情况", .disputes), ("# 二、主动公开政府信息情况", .proactive),
      ("**三、收到和处理政府信息公开申请情况**", .applications), ("  四 、政府信息公开行政复议 、行政诉讼情况 ", .disputes),
      ("二．主动公开政府信息情况", .proactive), ("二.主动公开政府信息情况", .proactive),
      ("二、 主 动 公 开 政 府 信 息 情 况", .proactive),
    ] as [(String, SectionKind)])
  func heading(line: String, kind: SectionKind) { #expect(self.kind(line) == kind) }

  @Test(
    "A row of the table of applications is no heading",
    arguments: [
      "一、本年新收政府信息公开申请数量", "一、本年新收政府信息公开申请数量 5 0 0 0 0 0 5", "二、上年结转政府信息公开申请数量",
      "二、上年结转政府信息公开申请数量\t3\t3", "三、本年度办理结果", "三 、本 年 度办 理 结 果", "四、结转下年度继续办理",
      "四、结转下年度继续办理 0 0 0 0 0 0 0", "| 四、结转下年度继续办理 | 0 |",
    ])
  func row(line: String) { #expect(kind(line) == nil) }

  @Test(
    "Running prose is no heading, though it begins with a numeral",
    arguments: [
      "一是主动公开政府信息更加及时。", "二是行政复议和行政诉讼案件办理更加规范", "三是收到和处理政府信息公开申请的流程更顺畅",
      "一方面存在的主要问题是人手不足", "四季度主动公开政府信息一千余条", "五个方面总体情况良好。",
      "（二）主动公开政府信息情况良好", "2.主动公开政府信息情况", "主动公开政府信息情况", "二、", "三",
      "一、总体情况" + String(repeating: "全年工作平稳，", count: 8),
    ])
  func prose(line: String) { #expect(kind(line) == nil) }

  @Test("A row 一 to 四 does not cut the table that it stands in")
  func rowsInsideTheTable() throws {
    let rows = Labels.applications.filter { $0.row != .otherSubtotal }
    let lines = rows.map { "\($0.label) 0 0 0 0 0 0 0" }
    let record = try TinyReport(
      applications: lines, disputes: ["行政复议 行政诉讼", "1 0 0 0 1 0 0 0 0 0 0 0 0 0 0"]
    ).record()
    #expect(rows.allSatisfy { record.cells[$0.row, .total] == 0 })
    #expect(record.cells[.review, .upheld] == 1)
    #expect(record.namedByReading.isDisjoint(with: CellSet(.applications)))
  }

  @Test("A section is found where its heading stands, not where a table of contents names it")
  func contents() throws {
    var report = TinyReport(disputes: ["行政复议 行政诉讼", "1 0 0 0 1 0 0 0 0 0 0 0 0 0 0"])
    report.front = [
      "目录", "一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况",
    ]
    #expect(try report.record().cells[.review, .total] == 1)
  }

  @Test("Wrapped prose that begins with 一是 and 二是 cuts nothing off")
  func wrappedProse() throws {
    let report = TinyReport(
      overview: ["工作中", "一是主动公开政府信息情况良好，全年无事", "二是行政复议、行政诉讼情况平稳", "三是收到和处理申请及时"],
      disputes: ["行政复议 行政诉讼", "1 0 0 0 1 0 0 0 0 0 0 0 0 0 0"])
    let record = try report.record()
    #expect(record.cells[.review, .total] == 1)
    #expect(
      record.findings(.missingTable).map(\.cells) == [
        [CellPath(.proactive)], [CellPath(.applications)],
      ])
  }
}
