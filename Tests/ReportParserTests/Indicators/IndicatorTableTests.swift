import DisclosureReport
import ReportParser
import Testing

@Suite("Indicator tables")
struct IndicatorTableTests {
  /// The indicators of a table in a report of 2012, as `depth name|code|unit|value`.
  private func read(_ table: String) throws -> [String] {
    let record = try Reading.record(of: "甲县2012年政府信息公开工作年度报告\n\n附表\n\n" + table)
    return record.indicators.map { indicator in
      let value = indicator.value.map { value in
        value.nanos == 0 ? "\(value.units)" : "\(value.units)+\(value.nanos)"
      }
      return [
        "\(indicator.depth) \(indicator.name)", indicator.code ?? "", indicator.unit,
        value ?? "nil",
      ].joined(separator: "|")
    }
  }

  @Test(
    "A value is read exactly, and what is none is not",
    arguments: [
      ("138", "条|138"), ("1,362", "条|1362"), ("１２", "条|12"), ("3.05", "条|3+50000000"), ("0", "条|0"),
      ("", "条|nil"), ("/", "条|nil"), ("——", "条|nil"), ("无", "条|nil"), ("3.5万", "万条|3+500000000"),
      ("22（其中修订16件）", "条|22"), ("5件", "件|5"), ("-3", "条|-3"), ("约20", "条|nil"), ("1 2", "条|nil"),
      ("20余", "条|nil"), ("1234567890123456789", "条|nil"),
    ])
  func values(_ printed: String, _ expected: String) throws {
    let rows = try read(
      "| 指标 | 单位 | 数量 |\n|---|---|---|\n| 主动公开信息数 | 条 | \(printed) |\n| 申请总数 | 件 | 7 |\n")
    #expect(rows == ["0 主动公开信息数||" + expected, "0 申请总数||件|7"])
  }

  @Test(
    "A word in place of a value is doubted, a blank is not",
    arguments: [("若干", 1), ("", 0), ("/", 0)])
  func doubts(_ printed: String, _ count: Int) throws {
    let record = try Reading.record(
      of:
        "甲县2012年政府信息公开年报\n\n| 指标 | 单位 | 数量 |\n|---|---|---|\n| 公开信息数 | 条 | \(printed) |\n| 申请数 | 件 | 7 |\n"
    )
    #expect(record.findings(.unreadableCell).count == count)
    #expect(record.findings.allSatisfy { $0.cells.isEmpty })
  }

  @Test("Where blanks are dropped a lone value of two columns is nobody's")
  func loneValue() throws {
    let rows = try read("指标名称 单位 代码 本年度 历年累计\n主动公开信息数 条 01 5 9\n申请总数 件 02 7\n行政复议数 件 03\n")
    #expect(
      rows == [
        "0 主动公开信息数|01|条|5", "0 主动公开信息数（历年累计）|01|条|9", "0 申请总数||件|nil", "0 行政复议数|03|件|nil",
      ])
  }

  @Test("On a page the heads above tell whose a lone value is")
  func loneValueBelowHead() throws {
    let rows = try read(
      """
      指标名称              单位      本年度      历年累计
      主动公开信息数        条        5           19
      申请总数              件                    7
      行政复议数            件        1           1
      行政诉讼数            件        2
      """)
    #expect(
      rows == [
        "0 主动公开信息数||条|5", "0 主动公开信息数（历年累计）||条|19", "0 申请总数||件|nil", "0 申请总数（历年累计）||件|7",
        "0 行政复议数||件|1", "0 行政复议数（历年累计）||件|1", "0 行政诉讼数||件|2",
      ])
  }

  @Test("The year's column is the indicator's own, or a sum of several columns")
  func mainColumn() throws {
    let head = "|---|---|---|---|---|\n| 主动公开信息数 | 条 | 5 | 9 | 14 |\n| 申请总数 | 件 | 1 | 2 | 3 |\n"
    #expect(
      try read("| 统计指标 | 单位 | 区直单位 | 乡镇数 | 合计 |\n" + head) == []
    )
    #expect(
      try read("| 统计指标 | 单位 | 区直单位数 | 乡镇数 | 合计 |\n" + head).first
        == "0 主动公开信息数||条|14")
    #expect(
      try read("| 统计指标 | 单位 | 区政府数 | 区直单位数 | 乡镇数 |\n" + head).prefix(3) == [
        "0 主动公开信息数（区政府数）||条|5", "0 主动公开信息数（区直单位数）||条|9", "0 主动公开信息数（乡镇数）||条|14",
      ])
  }

  @Test("Cells of HTML that share a unit have it")
  func sharedUnit() throws {
    let rows = try read(
      """
      <table><tr><td rowspan=2>指标名称</td><td rowspan=2>单位</td><td colspan=2>数量</td></tr>
      <tr><td>本年度</td><td>历年累计</td></tr>
      <tr><td>主动公开信息数</td><td rowspan=2>条</td><td>5</td><td></td></tr>
      <tr><td>其中：电子化信息</td><td></td><td>4</td></tr></table>
      """)
    #expect(
      rows == ["0 主动公开信息数||条|5", "1 其中：电子化信息||条|nil", "1 其中：电子化信息（历年累计）||条|4"])
  }

  @Test("A head that was lost is not needed where rows show name, unit and number")
  func withoutHead() throws {
    let rows = try read(
      "1.主动公开信息数 条 5\n2.申请总数 件 7\n3.行政复议数 件 0\n4.行政诉讼数 件 1\n\n单位负责人：张某 电话 5550100\n")
    #expect(rows == ["0 1.主动公开信息数||条|5", "0 2.申请总数||件|7", "0 3.行政复议数||件|0", "0 4.行政诉讼数||件|1"])
  }

  @Test("What stands below a table is none of it")
  func belowTable() throws {
    let rows = try read(
      "指标名称 单位 数量\n主动公开信息数 条 5\n申请总数 件 7\n填报人：张某 电话 5550100\n全年共举办培训 次 3\n")
    #expect(rows == ["0 主动公开信息数||条|5", "0 申请总数||件|7"])
  }

  @Test("A unit above the table, or in brackets behind a name, is the row's")
  func units() throws {
    #expect(
      try read("单位：件\n\n| 指标 | 本年度 |\n|---|---|\n| 申请总数 | 7 |\n| 公开信息数（单位：条） | 9 |\n") == [
        "0 申请总数||件|7", "0 公开信息数||条|9",
      ])
  }

  @Test("Parts of a report's text never crash the reader, however they are cut")
  func hostile() throws {
    let text =
      "甲县2012年政府信息公开年报\n指标名称 单位 代码 本年度\n其中：（1）公开 条 01 5\n| 指标 | 单位 |\n| 一、 | 条 |\t3\n（（）9。\n"
    let bytes = Array(text.utf8)
    for start in bytes.indices where bytes[start] & 0xC0 != 0x80 {
      for end in stride(from: start + 1, to: bytes.count, by: 5) {
        _ = try? Reading.parser.parse(ParserInput(bytes: Array(bytes[start..<end])))
      }
    }
    let many = "甲县2012年政府信息公开年报\n指标 单位 数量\n" + String(repeating: "公开数 条 1\n", count: 3_000)
    let record = try Reading.record(of: many)
    #expect(record.indicators.count == 2_000)
    #expect(record.findings(.truncated).count == 1)
  }
}
