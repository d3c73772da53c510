/// Sound statements that look like contradictions.
extension ProseWriter {
  /// One or two of them, for the overview.
  mutating func traps() -> [String] {
    let traps = [
      fill("其中，政府办公室直接受理政府信息公开申请#件。", [random.draw(90...400)]),
      fill("截至6月底，收到政府信息公开申请#件，答复#件。", [random.draw(90...400), random.draw(60...90)]),
      fill("#年，&收到政府信息公开申请#件；今年的申请更为集中。", [year - 1, random.draw(90...400)]),
      fill("全年通过门户网站收到政府信息公开申请#件。", [random.draw(90...400)]),
      fill("门户网站公开政府信息#条，其中网站首发#条，微信公众号同步推送#条。", [900, 850, 640]),
      fill("领导信箱收到来信#件，办结#件，其余正在办理，办结率100%。", [random.draw(70...90), random.draw(50...69)]),
      fill("抽查政务新媒体账号#个，退回整改#个。", [random.draw(90...99), random.draw(1...9)]),
      fill(
        "司法部门全年办理行政复议案件#件、行政诉讼案件#件，负责人出庭率100%。", [random.draw(90...400), random.draw(90...400)]),
      fill(
        "民意调查满意率9#.#%，比上年提高#个百分点。", [random.draw(1...8), random.draw(1...9), random.draw(1...4)]),
      fill("县直部门报送依申请公开台账#份，乡镇办结转交申请#件。", [random.draw(90...400), random.draw(90...400)]),
    ]
    return Array(random.shuffle(traps).prefix(random.draw(0...3)))
  }

  /// What is planned for the next year, or for the one that is over.
  mutating func plans() -> [String] {
    let planned = contradictions.contains(.plannedForThePast) ? year : year + 1
    let plan = fill(
      random.pick(["#年，@将进一步充实解读力量。", "#年，我们将继续把公开做细做实。", "#年将持续完善公开清单。"]), [planned])
    let past = fill("#年，@将公开工作纳入考核，分值占比#%。", [year, random.draw(2...9)])
    return random.chance(50) ? [past, plan] : [plan]
  }

  /// The accounts in new media, for the overview and for section 六.
  mutating func accounts() -> (overview: String, other: String) {
    let accounts = random.draw(12...90)
    let again = contradictions.contains(.accounts) ? accounts + random.draw(1...9) : accounts
    return (
      fill(random.pick(["&现有政务新媒体账号#个，逐月核验更新。", "（四）平台建设。&共有政务新媒体#个。"]), [accounts]),
      fill(random.pick(["&#个政务新媒体账号实行常态监管。", "对纳入管理的#个账号落实专人值守。"]), [again])
    )
  }

  /// The period that the report says it covers.
  mutating func period() -> String {
    let year = contradictions.contains(.otherPeriod) ? self.year - 1 : self.year
    return fill(
      random.pick([
        "本报告所列数据的统计期限自#年#月#日起，至#年#月#日止。", "本报告数据统计期限为#年#月#日至#年#月#日。",
      ]), [year, 1, 1, year, 12, 31])
  }
}
