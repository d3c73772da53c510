import DisclosureReport
import DisclosureTesting
import ReportParser
import Testing

@Suite("Eras before 2019")
struct OlderFormTests {
  @Test("A report of the forms of 2019 and 2021 has no indicators", arguments: ReportShape.oneStyle)
  func laterFormHasNone(_ shape: ReportShape) throws {
    for report in try shape.reports(2, seed: 3) {
      let record = try Reading.record(of: report.bytes)
      #expect(record.indicators == [])
      #expect(record.era == shape.era)
    }
  }

  @Test(
    "A later report whose title names an early year keeps its tables", arguments: ["2012", "2018"])
  func laterFormWithEarlyYear(_ year: String) throws {
    let shape = ReportShape(layout: .pipes, style: .zeros)
    let report = try #require(try shape.reports(1, seed: 4).first)
    let text = String(decoding: report.bytes, as: UTF8.self)
      .replacing("\(report.truth.year)", with: year)
    let record = try Reading.record(of: text)
    #expect(record.era == .era2021)
    #expect(record.indicators == [])
    #expect(record.cells == report.truth.cells)
  }

  @Test(
    "A report of prose alone is one, and misses no table of a form that came later",
    arguments: [
      "甲县2011年政府信息公开工作年度报告\n\n一、概述\n\n各单位按时公开。\n\n二、主动公开情况\n\n主动公开政府信息138条。",
      "甲县2016年政府信息公开工作年度报告\n\n2016年，各单位按时公开。",
      "甲县政府信息公开年报\n\n一、概述\n\n各单位按时公开。\n\n三、依申请公开情况\n\n未收到。\n\n四、收费及减免情况\n\n无。",
    ])
  func proseAlone(_ text: String) throws {
    let record = try Reading.record(of: text)
    #expect(record.era == .era2008)
    #expect(record.indicators == [])
    #expect(record.findings(.missingTable) == [])
  }

  @Test("A later report without tables misses them")
  func laterWithoutTables() throws {
    let record = try Reading.record(
      of: "甲县2022年政府信息公开工作年度报告\n\n一、总体情况\n\n各单位按时公开。\n\n五、存在的主要问题及改进情况\n\n不够及时。")
    #expect(record.era == nil)
    #expect(record.findings(.missingTable).count == 3)
  }

  @Test("The era is that of the rows, not of the year", arguments: [2009, 2014, 2018])
  func rowsTellEra(_ year: Int) throws {
    let table = "| 统计指标 | 单位 | 统计数 |\n|---|---|---|\n"
    let title = "甲县\(year)年政府信息公开工作年度报告\n\n"
    let of2014 = try Reading.record(
      of: title + table + "| 制发规范性文件总数 | 件 | 3 |\n| 1.按时办结数 | 件 | 2 |\n| 2.延期办结数 | 件 | 0 |\n")
    #expect(of2014.era == .era2014)
    let of2008 = try Reading.record(
      of: title + table + "| 主动公开信息数 | 条 | 3 |\n| 申请总数 | 件 | 2 |\n| 行政复议数 | 件 | 0 |\n")
    #expect(of2008.era == .era2008)
    #expect(of2008.indicators.map(\.value?.units) == [3, 2, 0])
  }

  @Test("A report without a title is one where its table is on disclosure")
  func withoutTitle() throws {
    let table = "| 指标名称 | 单位 | 数量 |\n|---|---|---|\n| 主动公开信息数 | 条 | 3 |\n| 申请总数 | 件 | 2 |\n"
    #expect(try Reading.record(of: table).era == .era2008)
    let other = "| 指标名称 | 单位 | 数量 |\n|---|---|---|\n| 粮食产量 | 万吨 | 3 |\n| 油料 | 万吨 | 2 |\n"
    #expect(throws: ParseError.self) { try Reading.record(of: other) }
    let blank = "| 指标名称 | 单位 | 数量 |\n|---|---|---|\n| 主动公开信息数 | 条 | |\n| 申请总数 | 件 | |\n"
    #expect(throws: ParseError.self) { try Reading.record(of: blank) }
  }

  @Test("A table about a page is no indicator table")
  func metadata() throws {
    let record = try Reading.record(
      of: """
        | 索引号 | 014416330/2012-04736 | 分类 | 年报 |
        | 发布机构 | 县政府办 | 发文日期 | 2013-02-28 |
        | 文号 | 无 | 内容 | 公开 |

        甲县2012年政府信息公开工作年度报告

        | 单位 | 主动公开数 | 申请数 |
        |---|---|---|
        | 县公安局 | 120 | 3 |
        | 县财政局 | 98 | 1 |
        """)
    #expect(record.indicators == [])
    #expect(record.era == .era2008)
  }
}
