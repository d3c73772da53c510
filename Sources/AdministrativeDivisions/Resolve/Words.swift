/// The words that institutions' names are made of, as UTF-16 units.
enum Words {
  static let people = units("人民")
  static let town = units("镇")
  static let streetOffice = units("办事处")
  /// 驻, as in 驻京办事处.
  static let posted: UInt16 = 0x9A7B
  static let peoplesGovernment = units("人民政府")
  static let disclosure = WordList("政府信息公开 信息公开工作 政务公开工作")
  static let reportEndings = WordList("工作年度报告 年度报告 工作报告")
  static let about = units("关于")

  /// What a government calls itself after its place's name.
  static let governments = WordList("人民政府 政府 行政公署 行署 公署 本级 (本级) 人民政府本级 人民政府(本级)")
  /// Those that may stand before a department's name.
  static let governmentsBefore = WordList("人民政府 行政公署 行署")
  /// 办公室 and 办公厅 of a government; 机关 is what a government and its office do themselves.
  static let offices = WordList(
    "人民政府办公室 人民政府办公厅 人民政府办 政府办公室 政府办公厅 政府办 办公室 办公厅 人民政府机关 政府机关 "
      + "行政公署办公室 行署办公室 公署办公室 行政公署办公厅")
  /// Offices that do not say whose they are.
  static let plainOffices = WordList("办公室 办公厅")
  /// What a zone calls itself after its name.
  static let zoneCommittees = WordList("管理委员会 管委会 人民政府 政府 行政委员会")
  /// Offices of a zone.
  static let zoneOffices = WordList(
    "办公室 管委会办公室 管理委员会办公室 党政办公室 综合办公室 政务办公室")
  /// Last words of zones that the tables need not know.
  static let zoneEndings = WordList(
    "开发建设管理委员会 开发建设管委会 建设管理委员会 建设管委会 管理委员会 管委会")

  /// Last words of zones' names, the longer first.
  static let zoneNames = WordList(
    "开发区 高新区 经开区 工业园区 产业园区 园区 投资区 集中区 示范区 度假区 管理区 风景名胜区 风景区 旅游区 景区 实验区 试验区 合作区 保税区 保税港区 "
      + "自由贸易区 贸易试验区 先行区 聚集区 集聚区 经济区 生态区 港务区 新区 "
      + "新城区 工业园 产业园 科技园 创业园 农业园 物流园 科技城 工业城 生态城 新城")
  /// Those that are zones' names without 管理委员会 behind them, too.
  static let plainZoneNames = WordList("开发区 高新区 经开区 工业园区 产业园区 投资区 示范区 度假区 合作区 保税区 新区")
  /// Names of development zones that need nothing but a place before them.
  static let developmentZones = WordList(
    "高新技术产业开发区 高新技术开发区 高新区 经济技术开发区 经济开发区 经开区 国家高新技术产业开发区 国家级经济技术开发区 国家经济技术开发区")
  /// Departments that end as the committees of zones do.
  static let managingDepartments = WordList(
    "监督管理委员会 城市管理委员会 市政管理委员会 市容管理委员会 交通管理委员会 行政管理委员会 城乡管理委员会")
  /// Branches whose place may be printed without its suffix, behind the head: 国家统计局青岛调查队.
  static let branchEndings = WordList("调查队 调查总队 税务局")

  /// Last words of departments; a single 委 and 办 are the usual short forms.
  static let departmentEndings = WordList(
    "局 委员会 委 办公室 办公厅 厅 办 中心 院 馆 站 所 处 队 署 社 会 学校 大学 公司 集团 部")
  /// Last words of towns' governments, the longer first.
  static let townEndings = WordList(
    "镇人民政府 镇政府 乡人民政府 乡政府 苏木人民政府 苏木政府 街道办事处 街道办 镇 乡 苏木 街道")
  /// What each of those makes of a name: the kind of town, and what governs it.
  static let towns: [(kind: String, body: String)] = [
    ("镇", "人民政府"), ("镇", "人民政府"), ("乡", "人民政府"), ("乡", "人民政府"), ("苏木", "人民政府"),
    ("苏木", "人民政府"), ("街道", "办事处"), ("街道", "办事处"), ("镇", "人民政府"), ("乡", "人民政府"),
    ("苏木", "人民政府"), ("街道", "办事处"),
  ]

  /// 国家税务总局 and others whose branches carry the place's name behind it.
  static let verticalHeads = WordList("国家税务总局 国家统计局")

  static let republic = units("中华人民共和国")
  static let centralHeads = WordList("国家 国务院 中国")
  static let centralEndings = WordList("局 部 署 委员会 办公厅 办公室 院 银行")
  /// Departments of the State Council whose names have no 国家 before them.
  static let centralNames = WordList(
    "外交部 国防部 教育部 科学技术部 工业和信息化部 公安部 民政部 司法部 财政部 "
      + "人力资源和社会保障部 自然资源部 国土资源部 生态环境部 环境保护部 住房和城乡建设部 "
      + "交通运输部 水利部 农业农村部 农业部 商务部 文化和旅游部 文化部 退役军人事务部 "
      + "应急管理部 审计署 海关总署")

  private static func units(_ text: String) -> [UInt16] { Array(text.utf16) }
}

extension ArraySlice<UInt16> {
  /// Whether the slice begins with a word.
  func begins(with word: [UInt16]) -> Bool {
    let text = span
    guard text.count >= word.count else { return false }
    for index in word.indices where text[index] != word[index] { return false }
    return true
  }

  /// Whether the slice ends with a word.
  func ends(with word: [UInt16]) -> Bool {
    let text = span
    let before = text.count - word.count
    guard before >= 0 else { return false }
    for index in word.indices where text[before + index] != word[index] { return false }
    return true
  }
}
