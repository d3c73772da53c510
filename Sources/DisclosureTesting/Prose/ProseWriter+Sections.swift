import DisclosureReport

extension ProseWriter {
  /// The prose of a report, section by section.
  struct Parts {
    var preamble: [String]
    var overview: [String]
    var problemsTitle: String
    var problems: [String]
    var other: [String]
  }

  /// The prose of an ordinary report.
  mutating func parts() -> Parts {
    Parts(
      preamble: preamble(), overview: overview(), problemsTitle: problemsTitle(),
      problems: problems(), other: otherMatters())
  }

  /// The prose of a report whose statements can be held against its tables.
  mutating func statedParts() -> Parts {
    let accounts = self.accounts()
    let overview = [statedDisclosure(), statedApplications(), statedDisputes()] + traps()
    return Parts(
      preamble: [period()],
      overview: overview + [accounts.overview, statedRequests()]
        + noise(oneOf: NoiseTemplate.management),
      problemsTitle: problemsTitle(), problems: problems() + plans(),
      other: [accounts.other] + otherMatters())
  }

  /// What stands before 一; nothing in some reports.
  mutating func preamble() -> [String] {
    switch random.draw(0...3) {
    case 0: []
    case 1:
      [
        fill(
          """
          本报告依据《中华人民共和国政府信息公开条例》编写，由总体情况、主动公开、依申请公开、\
          复议诉讼、问题与改进、其他事项六部分组成。数据起止时间为#年#月#日至#年#月#日。
          """,
          [year, 1, 1, year, 12, 31])
      ]
    default:
      [
        fill(
          """
          按照《中华人民共和国政府信息公开条例》第四十九条、\
          第五十条和国务院办公厅关于年度报告格式的要求，现公布@#年政府信息公开工作年度报告。\
          统计期限自#年#月#日起，到#年#月#日止。
          """,
          [year, year, 1, 1, year, 12, 31])
      ]
    }
  }

  /// The paragraphs of 一、总体情况.
  mutating func overview() -> [String] {
    let opening = fill(
      random.pick([
        "#年，@把公开作为推动工作、方便群众的日常功夫，决策、执行、管理、服务、结果各环节稳步公开。",
        "#年，@以群众看得懂、找得到、用得上为标准，完善公开制度，充实公开内容，各项任务如期完成。",
      ]), [year])
    return [opening, disclosure(), applications()] + noise(oneOf: NoiseTemplate.management)
      + noise(oneOf: NoiseTemplate.platforms) + noise(oneOf: NoiseTemplate.supervision)
      + (length == .long ? fields() : [])
  }

  /// A paragraph on each of some fields, a few in one report and all of them in another.
  private mutating func fields() -> [String] {
    let fields = noise(oneOf: NoiseTemplate.fields)
    return Array(fields.prefix(random.draw(4...fields.count)))
  }

  /// The paragraphs of 五.
  mutating func problems() -> [String] {
    noise(oneOf: NoiseTemplate.problems) + noise(oneOf: NoiseTemplate.improvements)
  }

  /// The paragraph of 六.
  mutating func otherMatters() -> [String] { [noise(random.pick(NoiseTemplate.otherMatters))] }

  /// （一）主动公开: a total with its parts, the documents of table 二, and more.
  private mutating func disclosure() -> String {
    let parts = [random.draw(60...900), random.draw(400...6_000), random.draw(90...2_400)]
    var text = fill(
      random.pick([
        "（一）主动公开。各单位通过门户网站主动公开政府信息#条，其中政策文件类#条、工作动态类#条、民生服务类#条。",
        "（一）主动公开情况。全年主动公开政府信息#条，其中财政与规划#条，政务动态#条，服务指南#条。",
      ]), [parts.reduce(0, +)] + parts)
    let made = cells[.documents(.normativeDocuments, .made)] ?? 0
    let repealed = cells[.documents(.normativeDocuments, .repealed)] ?? 0
    if made > 0, random.chance(60) {
      text += fill("制发行政规范性文件#件，废止#件，现行有效文件集中展示。", [Int(made), Int(repealed)])
    }
    let outreach = random.shuffle(NoiseTemplate.outreach)
    for template in length == .brief ? outreach.prefix(2) : outreach[...] {
      text += noise(template)
    }
    return text
  }
}
