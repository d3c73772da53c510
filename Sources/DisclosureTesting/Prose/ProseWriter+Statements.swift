import DisclosureReport

/// Statements that the tables or other statements bear out, or contradict where that is asked for.
extension ProseWriter {
  /// A number, or another in its place where a contradiction is planted.
  private mutating func number(_ number: Int, unless contradiction: Contradiction) -> Int {
    guard contradictions.contains(contradiction) else { return number }
    return number + random.draw(3...40)
  }

  /// （二）依申请公开, by statements.
  mutating func statedApplications() -> String {
    let received = cells.stated(.newReceived)
    if contradictions.contains(.noneReceived) || received == 0 && contradictions.isEmpty {
      return "（二）依申请公开。" + fill(random.pick(["#年，&未收到政府信息公开申请。", "全年没有收到依申请公开事项。"]), [year])
    }
    let stated = number(received, unless: .received)
    let text = fill(
      random.pick([
        "（二）依申请公开。#年，&共收到政府信息公开申请#件", "（二）依申请公开。#年度共受理依申请公开申请#件",
        "（二）依申请公开情况。#年全年收到公民、法人和其他组织提出的政府信息公开申请共计#件", "（二）依申请公开。#年，@新收到政府信息公开申请#件",
        "（二）依申请公开。#年，&共收到#件政府信息公开申请",
      ]), [year, stated])
    return text + applicants(of: stated) + statedOutcome() + channels(of: stated)
  }

  private mutating func applicants(of received: Int) -> String {
    let natural = Int(cells[.newReceived, .naturalPerson] ?? 0)
    let isPlanted = contradictions.contains(.applicants) || contradictions.contains(.share)
    guard isPlanted || natural <= received && random.chance(40) else { return "" }
    let others = number(max(0, received - natural), unless: .applicants)
    let isShare = received > 0 && !contradictions.contains(.applicants) && random.chance(40)
    if contradictions.contains(.share) || isShare {
      return fill("，其中自然人申请#件，占", [natural]) + share(natural, of: received)
    }
    return fill("，其中自然人申请#件，法人或其他组织申请#件", [natural, others])
  }

  private mutating func share(_ part: Int, of whole: Int) -> String {
    percentage(part, of: max(whole, 1), isOff: contradictions.contains(.share))
  }

  /// A share in per cent, to a tenth, or one that is off by some per cent.
  private mutating func percentage(_ part: Int, of whole: Int, isOff: Bool) -> String {
    var tenths = (part * 2_000 + whole) / (2 * whole)
    if isOff {
      tenths = tenths > 500 ? tenths - random.draw(20...300) : tenths + random.draw(20...300)
    }
    return tenths % 10 == 0 ? "\(tenths / 10)%" : "\(tenths / 10).\(tenths % 10)%"
  }

  private mutating func statedOutcome() -> String {
    let handled = number(cells.stated(.totalHandled), unless: .handled)
    let open = number(cells.stated(.carriedOut), unless: .carriedOut)
    var text = fill(random.pick(["；年内办结#件", "。已答复申请人#件", "，共办结#件"]), [handled])
    if open > 0 || contradictions.contains(.carriedOut) {
      text += fill(random.pick(["，结转下年度继续办理#件", "；结转下一年度#件", "，#件结转至下年办理"]), [open])
    }
    return text + "。"
  }

  private mutating func channels(of received: Int) -> String {
    let isPlanted = contradictions.contains(.channels)
    guard isPlanted || random.chance(30) else { return "" }
    let online = random.draw(0...received)
    let letters =
      number(random.draw(0...received - online), unless: .channels)
      + (isPlanted ? received - online : 0)
    let rest = max(0, received - online - letters)
    return fill("&收到申请#件，从渠道看，网络提交#件、信函提交#件、当面提交#件。", [received, online, letters, rest])
  }

  /// What the reviews are said to be.
  mutating func statedDisputes() -> String {
    let reviews = number(cells.stated(.review), unless: .reviews)
    if reviews == 0 { return random.pick(["未发生因政府信息公开引起的行政复议。", "全年无因政府信息公开被申请行政复议案件。"]) }
    return fill(random.pick(["因政府信息公开引起的行政复议#件。", "&发生政府信息公开行政复议案件#件。"]), [reviews])
  }

  /// （一）主动公开: a total with its parts.
  mutating func statedDisclosure() -> String {
    var parts = [random.draw(60...900), random.draw(400...6_000), random.draw(90...2_400)]
    let whole = parts.reduce(0, +)
    if contradictions.contains(.partBeyondWhole) { parts[1] = whole + random.draw(5...900) }
    if contradictions.contains(.partsBeyondWhole) { parts[2] += random.draw(30...300) }
    return fill(
      random.pick([
        "（一）主动公开。#年，&主动公开政府信息#条，其中政策文件#条、工作动态#条、民生服务#条。",
        "（一）主动公开情况。#年累计公开各类政府信息#条。其中：财政与规划类#条，政务动态类#条，服务指南类#条。",
        "（一）主动公开。#年全年主动公开信息#条，包括规范性文件#件、工作动态#篇、办事指南#项。",
      ]), [year, whole] + parts)
  }

  /// Requests of the public, with the rate of those answered.
  mutating func statedRequests() -> String {
    let received = random.draw(200...9_000)
    let handled = received - random.draw(0...received / 20)
    let off = contradictions.contains(.rate)
    let rate =
      contradictions.contains(.rateAboveAll)
      ? "10\(random.draw(1...9)).\(random.draw(1...9))%"
      : percentage(handled, of: received, isOff: off)
    return fill(
      random.pick([
        "12345热线全年受理群众诉求#件，按时办结#件，办结率", "领导信箱共收到网民留言#件，已回复#件，回复率达", "全年办理群众诉求#件，办结#件，办结率为",
      ]), [received, handled]) + rate + "。"
  }
}
