import DisclosureReport
import ReportParser
import Testing

@Suite("Agencies whose place stands elsewhere in the text")
struct AgencyPlacesTests {
  private func agency(
    _ title: String, _ front: String..., uri: String? = nil
  ) throws -> Agency {
    try TinyReport(title: [title], front: front).record(uri: uri).agency
  }

  /// The agency of a report without a title.
  private func agency(untitled lines: String..., uri: String? = nil) throws -> Agency {
    let opening = "本报告根据《中华人民共和国政府信息公开条例》编制，统计期限自2015年1月1日起至2015年12月31日止。"
    return try Reading.record(of: ([opening] + lines).joined(separator: "\n"), uri: uri).agency
  }

  @Test(
    "A town without its county is that of the site that it is published on, the seat, or the office that it obeys",
    arguments: [
      "本报告全文在海原县政府网公布。", "电子版可在海原县人民政府信息公开网下载。", "可在“中国海原”门户网站下载。", "地址：海原县海城街1号。",
      "根据《海原县人民政府办公室关于做好年度报告的通知》。",
    ])
  func towns(sentence: String) throws {
    let agency = try agency("红旗镇2024年政府信息公开工作年度报告", sentence)
    #expect(agency.tier == .township)
    #expect(agency.divisionCode == DivisionCode("640522"))
    #expect(agency.resolution == .byContext)
    #expect(agency.printedName == "红旗镇")
  }

  @Test(
    "A host that is one county's by its pinyin tells a town's county, one of several counties' none"
  )
  func hosts() throws {
    let title = "红旗镇2024年政府信息公开工作年度报告"
    let known = try agency(title, uri: "http://www.haiyuan.gov.cn/1.html")
    #expect(known.divisionCode == DivisionCode("640522"))
    let shared = try agency(title, uri: "http://gk.ziyang.gov.cn/1.html")
    #expect(shared.resolution == .unresolved)
    let mirror = try agency(title, uri: "http://www.haiyuan.com/1.html")
    #expect(mirror.resolution == .unresolved)
  }

  @Test("Signs of several counties tell none")
  func several() throws {
    let agency = try agency(
      "红旗镇2024年政府信息公开工作年度报告", "本报告在海原县政府网和同心县政府网公布。")
    #expect(agency.resolution == .unresolved)
  }

  @Test(
    "县人社局 is that of the county that the text shows",
    arguments: ["可在海原县人民政府门户网站查阅。", "请与我局联系（地址：海原县政府街1号）。"])
  func generic(sentence: String) throws {
    let agency = try agency("县人社局2024年政府信息公开工作年度报告", sentence)
    #expect(agency.canonicalName == "海原县人力资源和社会保障局")
    #expect(agency.printedName == "县人社局")
  }

  @Test("市教育局 is nobody's where the sites of a prefecture and of its county-level city are named")
  func cityBelowCity() throws {
    let agency = try agency(
      "市教育局2024年政府信息公开工作年度报告", "可在瑞安市政府网和温州市政府网查阅。")
    #expect(agency.resolution == .unresolved)
  }

  @Test("A bureau without any place is nobody's where only rules of the province are quoted")
  func provincialRules() throws {
    let agency = try agency(
      "高投中心2018年政府信息公开工作年度报告", "根据《山东省政府信息公开办法》，现公布报告。")
    #expect(agency.resolution == .unresolved)
  }

  @Test("A contracted name is completed by the contact's in full, and the other way round")
  func contracted() throws {
    let agency = try agency(
      "卫生健康委员会2020年政府信息公开工作年度报告", "如有疑问，请与绵阳市卫生健康委办公室联系。")
    #expect(agency.canonicalName == "绵阳市卫生健康委员会")
  }

  @Test("A zone that begins with its county's stem lies in that county")
  func stem() throws {
    let agency = try agency(
      "五华科技产业园管理委员会2022年政府信息公开工作年度报告", "报告通过昆明市五华区政府门户网站公布。")
    #expect(agency.kind == .zone)
    #expect(agency.id == "zone:530102-1983/科技产业园" || agency.county?.name == "五华区")
  }

  @Test("A part of the title in brackets is left out where no name is known with it")
  func brackets() throws {
    let agency = try agency("温州高新区（经开区）管委会2022年政府信息公开工作年度报告")
    #expect(agency.kind == .zone)
    #expect(agency.printedName == "温州高新区（经开区）管委会")
  }

  @Test(
    "Without a title who wrote it, answers for it or is quoted as its author tells",
    arguments: [
      ("本报告由海原县教育局编制。", "海原县教育局"), ("海原县教育局编制了2015年年度报告。", "海原县教育局"),
      ("海原县教育局特向社会公布2015年年度报告。", "海原县教育局"), ("如有疑问，请联系：海原县教育局，电话1。", "海原县教育局"),
      ("我局修订了《海原县教育局政府信息公开指南》。", "海原县教育局"), ("如有疑问,可与海原县教育局办公室306联系。", "海原县教育局"),
      ("请与海原县城关镇人民政府党政办公室联系。", "海原县城关镇人民政府"), ("由海原县人民政府办公室编制。", "海原县人民政府"),
      ("一、概述\n海原县教育局认真贯彻条例。", "海原县教育局"),
    ])
  func untitled(sentence: String, name: String) throws {
    #expect(try agency(untitled: sentence).canonicalName == name)
  }

  @Test(
    "A county's office that a bureau names as its contact does not make the report the county's")
  func speaker() throws {
    let agency = try agency(untitled: "请与海原县政府信息公开办公室联系。", "2015年，我局公开62条，我局未收到申请。")
    #expect(agency.kind != .government)
  }

  @Test(
    "A zone is found in a contact's line, or where it alone is spoken of",
    arguments: [
      "请联系泰州医药高新区管委会（地址：泰州市药城大道1号）。", "由泰州医药高新区管委会办公室编制。",
      "我区信息主要在泰州医药高新区网站公开。",
    ])
  func zones(sentence: String) throws {
    let agency = try agency(untitled: sentence)
    #expect(agency.kind == .zone)
    #expect(agency.prefecture?.name == "泰州市")
  }

  @Test("A street's office without 街道 in its name is a street's")
  func streetOffice() throws {
    let agency = try agency("海原县东郊办事处2019年政府信息公开工作年度报告")
    #expect(agency.tier == .township)
    #expect(agency.canonicalName == "海原县东郊街道办事处")
  }

  @Test(
    "What a site prints before its menus and fields is no name",
    arguments: ["当前位置：政府信息公开年度报告", "您当前位置:首页 » 政务公开 » 信息公开年报", "名称：2024年度政府信息公开年度报告"])
  func fields(line: String) throws {
    #expect(
      try TinyReport(title: [line], front: ["2024年政府信息公开工作年度报告"]).record().agency.printedName == nil
    )
  }
}
