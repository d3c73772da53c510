import DisclosureReport
import ReportParser
import Testing

@Suite("Reports that have lost their title")
struct UntitledReportTests {
  private func refusal(_ lines: [String]) -> ParseError.Reason? {
    do throws(ParseError) {
      _ = try Reading.parser.parse(
        ParserInput(bytes: Array(lines.joined(separator: "\n").utf8)))
      return nil
    } catch {
      return error.reason
    }
  }

  @Test(
    "A text that calls itself a report, gives its period and lists its parts is one",
    arguments: [
      [
        "本报告根据《中华人民共和国政府信息公开条例》编制。数据的统计期限自2015年1月1日起至2015年12月31日止。", "一、概述", "2015年，全县工作有序。",
      ],
      ["本年报由概述、主动公开政府信息情况、依申请公开政府信息情况、收费及减免情况组成。", "2014年，我乡运行正常。"],
      ["根据《条例》要求，特向社会公布2013年政府信息公开年度报告。", "一、概述", "二、主动公开政府信息情况", "三、依申请公开政府信息情况"],
      ["现将我局2014年政府信息公开情况报告如下。", "一、主动公开政府信息情况", "公开62条。", "二、依申请公开情况", "三、收费及减免情况"],
      [
        "2012年，我镇认真贯彻《中华人民共和国政府信息公开条例》，现将工作情况报告如下: 一、主动公开情况 公开123件。 二、依申请公开情况 未收到申请。 三、收费情况 无。"
      ],
    ])
  func reports(lines: [String]) throws {
    #expect(refusal(lines) == nil)
  }

  @Test("Without a sentence about itself the chapters and counts of a year tell it")
  func chapters() throws {
    let text = [
      "一、概述", "2010年，我局政府信息公开工作运行正常。", "二、政府信息主动公开情况", "主动公开175条。", "三、政府信息依申请公开情况",
      "2010年未收到申请。", "四、人员和收支情况", "五、行政复议和行政诉讼情况",
    ].joined(separator: "\n")
    let record = try Reading.record(of: text)
    #expect(record.year == 2010)
    #expect(record.era == .era2008)
  }

  @Test(
    "Other documents on disclosure are none",
    arguments: [
      [
        "现就2017年政府信息公开工作年度报告编制有关事项通知如下。", "统计期限自2017年1月1日至12月31日，报告内容包括主动公开、依申请公开、收费、复议。",
        "本报告应于3月31日前公布。",
      ],
      [
        "白桦县教育局政府信息公开指南（2015年版）", "根据《中华人民共和国政府信息公开条例》，编制本指南。", "一、主动公开", "二、依申请公开", "三、收费",
        "四、行政复议和行政诉讼",
      ],
      [
        "白桦县2023年政务公开工作要点", "为落实《中华人民共和国政府信息公开条例》，提出如下要点。", "一、做好主动公开", "二、规范依申请公开",
        "三、加强平台建设", "四、加强监督保障", "2023年每月发布不少于2条。",
      ],
      [
        "第一条为了规范政府信息公开，制定本办法。", "第二条年度报告包括下列内容：", "（一）主动公开情况；", "（二）依申请公开情况；", "（三）收费及减免情况；",
        "（四）行政复议、行政诉讼情况。", "本办法自2009年1月1日起施行。",
      ],
      [
        "本报讯 记者从县政府获悉，白桦县2013年政府信息公开工作年度报告已公布。", "全年主动公开政府信息8万条，依申请公开1200件，行政复议30件。",
      ],
      [
        "现将2021年度法治政府建设情况报告如下：", "一、总体情况", "推进政务公开，主动公开政府信息1200条。", "二、行政复议和行政应诉",
        "三、存在的问题",
      ],
      [
        "根据《高等学校信息公开办法》和《政府信息公开条例》编制本报告，统计期限自2014年9月1日至2015年8月31日。", "一、概述",
        "二、主动公开情况", "三、依申请公开情况",
      ],
    ])
  func others(lines: [String]) {
    #expect(refusal(lines) == .notAReport)
  }

  @Test(
    "A title of something else than a report makes none, though it names reports",
    arguments: [
      ["白桦县人民政府办公室关于做好2017年政府信息公开工作年度报告编制工作的通知", "各乡镇："],
      ["关于做好2017年政府信息公开工作年度报告", "编制和公布工作的通知", "各乡镇："], ["白桦县政府信息公开工作年度报告制度", "第一条"],
      ["青松市公布2013年政府信息公开年报", "全年公开8万条。"],
      ["青松市政府信息公开指南", "5.市政府工作报告、政府信息公开年度报告；"], ["政府信息公开指南", "政府信息公开年报", "依申请公开"],
    ])
  func titlesOfOthers(lines: [String]) {
    #expect(refusal(lines) == .notAReport)
  }

  @Test("A report that a notice hands on has its own title")
  func handedOn() throws {
    let text = "关于印发2024年政府信息公开工作年度报告的通知\n各科室：\n海原县教育局2024年政府信息公开工作年度报告\n一、总体情况\n全局无事。"
    let record = try Reading.record(of: text)
    #expect(record.agency.printedName == "海原县教育局")
  }

  @Test(
    "A text of prose alone tells its year by whom it speaks of, or what it begins with",
    arguments: [
      "本报告由概述、主动公开政府信息情况、依申请公开情况、收费情况组成。\n工业区成立于2012年。本单位2017年度没有受理申请。",
      "本报告由概述、主动公开政府信息情况、依申请公开情况、收费情况组成。\n一、概述\n2017年，工作有序。",
    ])
  func year(text: String) throws {
    #expect(try Reading.record(of: text).year == 2017)
  }
}
