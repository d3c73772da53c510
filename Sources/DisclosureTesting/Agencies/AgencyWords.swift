/// Words that generated agencies' names are made of; those of real institutions.
enum AgencyWords {
  /// Departments of counties and prefectures, of every age of their names; of contracted ones the full name behind =.
  static let bureaus = words(
    """
    教育局 教育体育局=教育和体育局 教育和科学技术局 财政局 审计局 统计局 公安局 司法局 民政局 水利局 水务局 商务局 信访局 交通运输局 \
    发展和改革委员会 发展和改革局 发展改革委=发展和改革委员会 发展改革和科技局 卫生健康委员会 卫生健康局 卫生健康委=卫生健康委员会 卫健委=卫生健康委员会 卫生和计划生育局 人口和计划生育局 \
    人力资源和社会保障局 人社局=人力资源和社会保障局 住房和城乡建设局 住建局=住房和城乡建设局 城市管理局 城市管理和综合行政执法局 城管委=城市管理委员会 自然资源局 自然资源和规划局 国土资源局 生态环境局 \
    环境保护局 农业农村局 农牧和科技局 林业和草原局 园林绿化局 乡村振兴局 扶贫开发办公室 市场监督管理局 市场监管局=市场监督管理局 工商行政管理局 \
    食品药品监督管理局 质量技术监督局 应急管理局 安全生产监督管理局 退役军人事务局 医疗保障局 数据局 政务服务和数据管理局 \
    行政审批服务局 机关事务管理局 地方金融监督管理局 工业和信息化局 文化体育和旅游局 文化广电和旅游局 民族宗教事务局 \
    人民防空办公室 公共资源交易中心 住房公积金管理中心 红十字会 残疾人联合会 供销合作社 档案馆 人民医院 国有资产监督管理委员会 \
    民族宗教事务委员会 应急管理委=应急管理委员会 城乡规划局 粮食和物资储备局 投资促进局 街道工作办公室 社区建设局 市政园林局 市容环境卫生管理局
    """)
  /// Departments of provinces.
  static let provinceBureaus = words(
    """
    教育厅 科学技术厅 公安厅 民政厅 司法厅 财政厅 自然资源厅 生态环境厅 住房和城乡建设厅 交通运输厅 水利厅 农业农村厅 \
    商务厅 文化和旅游厅 审计厅 退役军人事务厅 应急管理厅 发展和改革委员会 卫生健康委员会 市场监督管理局 统计局 体育局 \
    医疗保障局 药品监督管理局 信访局 国有资产监督管理委员会 粮食和物资储备局 人民防空办公室 地震局 乡村振兴局 林业和草原局
    """)
  /// Branches of the State Council's departments: what stands before the place, and behind it.
  static let branches = [
    ("国家税务总局", "税务局"), ("国家税务总局", "税务局"), ("", "气象局"), ("", "烟草专卖局"), ("", "消防救援支队"),
    ("", "消防救援大队"), ("", "国家税务局"), ("", "地方税务局"), ("", "邮政管理局"), ("国家统计局", "调查队"),
  ]
  /// Stems of towns' names, some of which look like other places.
  static let townStems = words(
    "城关 威远 和平 红旗 新华 东风 河东 西湖 中山 长安 朝阳 南山 白云 胜利 桥头 石桥 龙泉 青山 市桥 县底 镇前 大河 虎门 三江 五里 马家")
  /// What towns are, and the bodies that govern them.
  static let towns = [
    ("镇", "人民政府"), ("镇", "人民政府"), ("乡", "人民政府"), ("街道", "办事处"), ("街道", "办事处"),
  ]
  /// Departments of the State Council.
  static let central = words(
    """
    教育部 财政部 公安部 民政部 司法部 水利部 商务部 自然资源部 生态环境部 农业农村部 交通运输部 文化和旅游部 应急管理部 \
    退役军人事务部 住房和城乡建设部 工业和信息化部 人力资源和社会保障部 国家发展和改革委员会 国家卫生健康委员会 国家税务总局 \
    国家统计局 国家能源局 国家林业和草原局 国家铁路局 中国民用航空局 中国气象局 海关总署 审计署 国家邮政局 国家文物局 \
    国家知识产权局 国务院国有资产监督管理委员会 中国人民银行 国家金融监督管理总局 国家市场监督管理总局 国家广播电视总局 \
    国家体育总局 国家医疗保障局 中国证券监督管理委员会 国家外汇管理局 国家粮食和物资储备局 国家药品监督管理局
    """)
  /// What zones call themselves behind their names.
  static let committees = ["", "管理委员会", "管委会", "管理委员会"]

  /// Characters of places' names, each with one that recognisers put for it.
  static let misread: [Character: Character] = {
    var pairs: [Character: Character] = [:]
    let letters = Array(
      """
      沭沐睢雎鄄甄颍颖亳毫荥荣郏郊渑绳淅浙柘拓杞祀郓邰莒营莘幸崂劳洮挑郧陨秭姊浠希蕲靳醴礼攸悠浏测芷芝珲浑磐盘讷纳\
      绥缓垣恒涿琢涞来栾峦藁篙谯焦旌族埇涌濉睢枞纵泾径莆蒲黟黔歙翕婺鹜筠均盂孟渌绿漯骡宕岩岢苛珙拱郫裨邗刊邳邱峄译滕藤\
      郸郓磴蹬阆闾隰湿郴彬溆叙邛印犍健勐猛鄯善眙胎盱肝郯剡耒来茌荏弋戈汨泪
      """)
    for index in stride(from: 0, to: letters.count - 1, by: 2) {
      pairs[letters[index]] = letters[index + 1]
    }
    return pairs
  }()

  /// Provinces whose document symbols nobody else uses, by the first two digits of their codes.
  static let symbols: [UInt32: String] = [
    11: "京政办发", 12: "津政办发", 13: "冀政办字", 14: "晋政办发", 15: "内政办发", 21: "辽政办发", 31: "沪府办发", 32: "苏政办发",
    33: "浙政办发", 34: "皖政办秘", 35: "闽政办", 36: "赣府厅字", 37: "鲁政办字", 41: "豫政办", 43: "湘政办发", 44: "粤府办",
    45: "桂政办发", 46: "琼府办函", 50: "渝府办发", 51: "川办发", 52: "黔府办函", 53: "云政办函", 54: "藏政办发", 61: "陕政办发",
    62: "甘政办发",
  ]
  /// Hosts of the municipalities.
  static let municipalities: [UInt32: String] = [
    11: "beijing", 12: "tj", 31: "sh", 50: "cq",
  ]

  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }
}
