/// Departments' names in the form that their identities have: 人社局 is 人力资源和社会保障局.
///
/// Only contractions and joining words are undone. A department that was renamed (国土资源局, 自然资源局) is another, and so
/// is one of another rank (卫生健康局, 卫生健康委员会).
enum DepartmentNames {
  /// The full name of a department, without its place: 卫健委 gives 卫生健康委员会.
  static func normalised(_ name: String) -> String {
    if let whole = wholes[name] { return whole }
    guard let ending = endings.first(where: { name.hasSuffix($0.printed) }) else { return name }
    let stem = String(name.dropLast(ending.printed.count))
    if let full = stems[stem] { return full + ending.full }
    // 建委 and 侨办 are words of their own.
    return stem.count < 2 ? name : stem + ending.full
  }

  /// How names end, the longer first, and how they end in full.
  private static let endings: [(printed: String, full: String)] = [
    ("委员会", "委员会"), ("办公室", "办公室"), ("局", "局"), ("厅", "厅"), ("委", "委员会"), ("办", "办公室"),
  ]

  /// Contracted names that do not only leave words out.
  private static let wholes = [
    "教委": "教育委员会", "科委": "科学技术委员会", "民委": "民族事务委员会", "体委": "体育运动委员会", "纪委": "纪律检查委员会",
    "编办": "机构编制委员会办公室", "编委办": "机构编制委员会办公室", "供销社": "供销合作社", "残联": "残疾人联合会",
  ]

  /// What departments are for, in full, and behind it the contractions that stand for it alone.
  private static let contractions = """
    人力资源和社会保障 人社 人力社保 人力资源社会保障 人力资源与社会保障
    卫生健康 卫健 卫生和健康
    卫生和计划生育 卫计 卫生计生 卫生计划生育 卫生与计划生育
    人口和计划生育 计生 人口计生 人口计划生育 人口与计划生育
    发展和改革 发改 发展改革 发展与改革
    住房和城乡建设 住建 住房城乡建设 住房与城乡建设
    市场监督管理 市监 市场监管
    教育和体育 教体 教育体育 教育与体育
    自然资源和规划 资规 自规 自然资源规划 自然资源与规划
    规划和自然资源 规自 规资 规划资源 规划自然资源
    国土资源 国土
    环境保护 环保
    文化和旅游 文旅 文化旅游 文化与旅游
    文化体育和旅游 文体旅 文化体育旅游
    文化广电和旅游 文广旅 文化广电旅游
    文化广电体育和旅游 文广体旅 文化广电体育旅游
    文化广电新闻出版 文广新
    退役军人事务 退役军人
    应急管理 应急
    医疗保障 医保
    城市管理 城管
    城市管理行政执法 城管执法 城市管理执法
    工业和信息化 工信 工业信息化
    经济和信息化 经信 经济信息化
    科学技术 科技
    民族宗教事务 民宗 民族宗教
    安全生产监督管理 安监 安全监管
    食品药品监督管理 食药监 食品药品监管
    质量技术监督 质监
    工商行政管理 工商
    国有资产监督管理 国资 国资监管
    地方金融监督管理 地方金融监管
    机关事务管理 机关事务
    粮食和物资储备 粮储 粮食物资储备
    林业和草原 林草 林业草原
    扶贫开发 扶贫
    外事侨务 外侨
    人民防空 人防
    国家税务 国税
    地方税务 地税
    房产管理 房管
    """

  private static let stems: [String: String] = {
    var stems: [String: String] = [:]
    for line in contractions.split(separator: "\n") {
      let names = line.split(separator: " ").map(String.init)
      for name in names { stems[name] = names[0] }
    }
    return stems
  }()
}
