import AdministrativeDivisions
import DisclosureReport
import Testing

@Suite("What stands behind the place")
struct InstitutionTests {
  private func resolve(_ title: String?, signature: String? = nil) -> Agency {
    AgencyResolver().resolve(
      AgencyEvidence(titleName: title, signature: signature, year: 2024))
  }

  @Test(
    "Governments, by whatever they call themselves",
    arguments: [
      ("互助土族自治县", "互助土族自治县人民政府"), ("化隆县", "化隆回族自治县人民政府"), ("海原县人民政府", "海原县人民政府"),
      ("湟中区政府", "湟中区人民政府"), ("青海省", "青海省人民政府"), ("内蒙古自治区人民政府", "内蒙古自治区人民政府"),
      ("阿克苏地区行署", "阿克苏地区行政公署"), ("锡林郭勒盟行政公署", "锡林郭勒盟行政公署"), ("海南州人民政府", "海南藏族自治州人民政府"),
      ("河南县", "河南蒙古族自治县人民政府"), ("海南区", "海南区人民政府"), ("吉林市", "吉林市人民政府"), ("海南", "海南省人民政府"),
      ("东营市本级", "东营市人民政府"), ("南 昌 县", "南昌县人民政府"),
    ])
  func governments(title: String, canonical: String) {
    let agency = resolve(title)
    #expect(agency.canonicalName == canonical)
    #expect(agency.kind == .government)
    #expect(agency.departmentName == nil)
    #expect(agency.resolution == .exact)
  }

  @Test("An office that signs under a title that names only the place speaks for the government")
  func officeSigns() {
    for title in ["化隆县", nil, "2024年政府信息公开工作年度报告"] {
      let agency = resolve(title, signature: "化隆县人民政府办公室")
      #expect(agency.kind == .government)
      #expect(agency.id == "gov:632127-1981")
      #expect(agency.departmentName == nil)
    }
  }

  @Test(
    "An office that the title names reports for itself",
    arguments: ["化隆县人民政府办公室", "化隆县政府办公室", "化隆回族自治县人民政府办公室"])
  func officeInTitle(title: String) {
    let agency = resolve(title, signature: "化隆县人民政府")
    #expect(agency.kind == .department)
    #expect(agency.id == "dept:632127-1981/人民政府办公室")
    #expect(agency.departmentName == "人民政府办公室")
    #expect(agency.tier == .county)
  }

  @Test("A province's office is a 办公厅")
  func provinceOffice() {
    #expect(resolve("青海省人民政府办公厅").canonicalName == "青海省人民政府办公厅")
  }

  @Test(
    "Departments stand at their government's level",
    arguments: [
      ("海淀区教育局", "教育局", 110_108, AgencyTier.county),
      ("北京市教育委员会", "教育委员会", 110_000, .province),
      ("西宁市城市管理局", "城市管理局", 630_100, .prefecture),
      ("青海省市场监督管理局", "市场监督管理局", 630_000, .province),
      ("资源县自然资源局", "自然资源局", 450_329, .county),
      ("乐山市中医院", "中医院", 511_100, .prefecture),
      ("青岛市市南区教育局", "教育局", 370_202, .county),
      ("互助县人民政府教育局", "教育局", 630_223, .county),
      ("兴安盟行署外事办公室", "外事办公室", 152_200, .prefecture),
      ("海东市国有资产监督管理委员会", "国有资产监督管理委员会", 630_200, .prefecture),
      ("耿马自治县教育局", "教育局", 530_926, .county),
    ])
  func departments(title: String, name: String, code: Int, tier: AgencyTier) {
    let agency = resolve(title)
    #expect(agency.kind == .department)
    #expect(agency.departmentName == name)
    #expect(agency.divisionCode == DivisionCode(code))
    #expect(agency.tier == tier)
    #expect(agency.id?.hasPrefix("dept:") == true)
    #expect(agency.id?.hasSuffix("/" + name) == true)
  }

  @Test("A branch of a central department belongs to the place behind its head")
  func verticalDepartment() {
    let agency = resolve("国家税务总局互助土族自治县税务局")
    #expect(agency.canonicalName == "国家税务总局互助土族自治县税务局")
    #expect(agency.id == "dept:632126-1981/税务局")
    #expect(resolve("国家税务总局互助土族自治县").resolution == .unresolved)
    #expect(resolve("国家统计局青海调查总队").id == "dept:630000-1981/调查总队")
  }

  @Test(
    "Towns and streets belong to their county",
    arguments: [
      ("互助县威远镇人民政府", "town:632126-1981/威远镇", "互助土族自治县威远镇人民政府"),
      ("互助土族自治县威远镇", "town:632126-1981/威远镇", "互助土族自治县威远镇人民政府"),
      ("北京市海淀区中关村街道办事处", "town:110108-1981/中关村街道", "海淀区中关村街道办事处"),
      ("历下区人民政府大明湖街道办事处", "town:370102-1983/大明湖街道", "历下区大明湖街道办事处"),
      ("番禺区市桥街道办事处", "town:440113-2000/市桥街道", "番禺区市桥街道办事处"),
      ("兵团第一师阿拉尔市某某镇", "town:zone:660100/某某镇", "第一师某某镇人民政府"),
      ("东莞市虎门镇人民政府", "town:441900-1988/虎门镇", "东莞市虎门镇人民政府"),
    ])
  func towns(title: String, id: String, canonical: String) {
    let agency = resolve(title)
    #expect(agency.id == id)
    #expect(agency.canonicalName == canonical)
    #expect(agency.kind == .government)
    #expect(agency.tier == .township)
  }

  @Test(
    "A misread place is no part of its province's department",
    arguments: ["河北省邯郓市政府办公室", "河北省邯郓市民政局", "湖南省彬州市教育局", "北京市坊山区教育局", "高州教育局"])
  func misreadPlaces(title: String) {
    #expect(resolve(title).resolution == .unresolved)
  }

  @Test("A town without its county is nobody's", arguments: ["海东市威远镇人民政府", "威远镇人民政府", "南京市鼓楼街道"])
  func townsWithoutCounty(title: String) {
    #expect(resolve(title).resolution == .unresolved)
  }

  @Test(
    "Zones are a kind of their own",
    arguments: [
      ("石家庄高新区", 130_171, AgencyTier.county), ("石家庄高新技术产业开发区管理委员会", 130_171, .county),
      ("合肥经开区管委会", 340_177, .county), ("苏州工业园区", 320_576, .county),
      ("新疆生产建设兵团", 660_000, .province), ("兵团第一师阿拉尔市", 660_100, .prefecture),
    ])
  func zones(title: String, code: Int, tier: AgencyTier) throws {
    let agency = resolve(title)
    let division = try #require(agency.divisionCode)
    #expect(agency.kind == .zone)
    #expect(agency.tier == tier)
    #expect(agency.id == "zone:\(division)")
    let known = DivisionDirectory.standard.division(division, inForceAtEndOf: 2024)
    #expect(known?.level == .zone)
    #expect(division == DivisionCode(code))
  }

  @Test(
    "A zone that is not known is a zone of its own where it lies, without a code",
    arguments: [
      ("互助县工业园区管委会", "zone:632126-1981/工业园区", 630_000),
      ("海东市某某开发区", "zone:632100-1981/某某开发区", 630_000),
      ("重庆黔江高新技术产业开发区管理委员会", "zone:500114-2000/高新技术产业开发区", 500_000),
      ("武汉东湖风景区管委会", "zone:420100-1981/东湖风景区", 420_000),
    ])
  func unknownZones(title: String, id: String, province: Int) {
    let agency = resolve(title)
    #expect(agency.id == id)
    #expect(agency.kind == .zone)
    #expect(agency.divisionCode == nil)
    #expect(agency.province?.code == DivisionCode(province))
    #expect(agency.isUnknownZone)
  }

  @Test(
    "A zone named after a mountain or with another place in its name is not guessed",
    arguments: ["天柱山风景区管委会", "天津某某区经济开发区管委会", "桃花岛开发区管委会", "开发区管委会"])
  func zonesThatMayBeAnywhere(title: String) {
    #expect(resolve(title).isUnknownZone == false)
  }

  @Test(
    "Departments of the State Council",
    arguments: [
      ("国家税务总局", "国家税务总局"), ("中华人民共和国教育部", "教育部"), ("教育部", "教育部"),
      ("国家发展和改革委员会", "国家发展和改革委员会"), ("国务院办公厅", "国务院办公厅"), ("中国人民银行", "中国人民银行"),
    ])
  func central(title: String, name: String) {
    let agency = resolve(title)
    #expect(agency.id == "dept:central/\(name)")
    #expect(agency.tier == .central)
    #expect(agency.kind == .department)
    #expect(agency.divisionCode == nil)
  }

  @Test(
    "Branches of the State Council's departments are none",
    arguments: ["国家矿山安全监察局山西局", "中华人民共和国青岛海关"])
  func centralBranches(title: String) {
    #expect(resolve(title).resolution == .unresolved)
  }

  @Test("A signature completes a title that leaves the place out")
  func signatureCompletes() {
    #expect(resolve("教育局", signature: "化隆县教育局").id == "dept:632127-1981/教育局")
    #expect(resolve("县人民政府", signature: "化隆县人民政府").id == "gov:632127-1981")
    #expect(resolve("威远镇", signature: "互助县威远镇人民政府").id == "town:632126-1981/威远镇")
    #expect(resolve("卫生局", signature: "化隆县教育局").resolution == .unresolved)
    #expect(resolve("测试市", signature: "杭州市人民政府").resolution == .unresolved)
  }

  @Test("The title wins over the signature")
  func titleWins() {
    #expect(resolve("互助县", signature: "海东市人民政府").divisionCode == DivisionCode(630_223))
  }

  @Test("Nothing printed is unresolved, and so is any other text")
  func nothing() {
    #expect(resolve(nil) == Agency())
    #expect(resolve("", signature: " \u{3000}").resolution == .unresolved)
    let long = String(repeating: "互助县", count: 200_000)
    #expect(resolve(long).resolution == .unresolved)
    #expect(resolve("\u{0}\u{1F600}\u{FFFD}").resolution == .unresolved)
  }
}
