import DisclosureReport

extension ProseWriter {
  /// The title, in one of the shapes that reports print it in.
  ///
  /// A name that several places bear is printed with its parent's before it.
  mutating func heading() -> [String] {
    let name = titleName()
    let government = name + "人民政府"
    let printed = random.chance(50) ? government : name
    let time = spacesNumbers ? " \(year) 年" : "\(year)年"
    return switch random.draw(0...4) {
    case 0: ["\(printed)\(time)政府信息公开工作年度报告"]
    case 1: ["\(time.drop { $0 == " " })\(printed)政府信息公开工作年度报告"]
    case 2: [government, "\(year)年政府信息公开工作年度报告"]
    case 3: ["\(printed)\(time)度政府信息公开 工作年度报告"]
    default: [government, "\(government)\(time) 政府信息公开工作年度报告"]
    }
  }

  private mutating func titleName() -> String {
    if let short = place.shortName, random.chance(40) { return short }
    return place.hasUniqueName && random.chance(60) ? place.place.name : place.fullName
  }

  /// The signature and the date in January of the next year, or nothing.
  mutating func closing() -> [String] {
    let office = random.chance(50) ? "办公室" : ""
    let day = random.draw(5...31)
    let isEarly = contradictions.contains(.signedEarly)
    guard random.chance(50) || isEarly else { return [] }
    return [place.governmentName + office, "\(isEarly ? year : year + 1)年1月\(day)日"]
  }

  /// The title of 五.
  mutating func problemsTitle() -> String {
    random.pick(["五、存在的主要问题及改进情况", "五、政府信息公开工作存在的主要问题及改进情况", "五、存在的主要问题及改进措施"])
  }
}
