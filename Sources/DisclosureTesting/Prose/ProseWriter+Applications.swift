import DisclosureReport

extension ProseWriter {
  /// （二）依申请公开: numbers that the tables print too.
  mutating func applications() -> String {
    var text = received() + handled()
    if random.chance(40) { text += channels() }
    if random.chance(75) { text += disputes() }
    return text
  }

  private mutating func received() -> String {
    let new = cells.stated(.newReceived)
    let carriedIn = cells.stated(.carriedIn)
    let text = fill(
      random.pick([
        "（二）依申请公开。#年，&共收到政府信息公开申请#件", "（二）依申请公开情况。#年新收政府信息公开申请#件",
        "（二）依申请公开。#年度受理政府信息公开申请#件",
      ]), [year, new])
    return text + (carriedIn > 0 ? fill("，上年结转#件。", [carriedIn]) : "，没有上年结转的申请。")
  }

  private mutating func handled() -> String {
    let granted = cells.stated(.granted)
    let partial = cells.stated(.partiallyGranted)
    var text = fill(random.pick(["年内办结#件", "已答复申请人#件"]), [cells.stated(.totalHandled)])
    if granted > 0 {
      text += fill("，其中予以公开#件", [granted])
      if partial > 0 { text += fill("、部分公开#件", [partial]) }
    }
    let open = cells.stated(.carriedOut)
    return text + (open > 0 ? fill("；结转下年度继续办理#件。", [open]) : "，无结转下年度办理的申请。")
  }

  /// How the applications came in: numbers that add up to those received but stand in no table.
  private mutating func channels() -> String {
    let new = cells.stated(.newReceived)
    let online = random.draw(0...new)
    let letters = random.draw(0...new - online)
    return fill(
      "从提交渠道看，网络提交#件、信函提交#件、当面提交#件。", [online, letters, new - online - letters])
  }

  private mutating func disputes() -> String {
    let reviews = cells.stated(.review)
    let lawsuits = cells.stated(.directLitigation) + cells.stated(.litigationAfterReview)
    guard reviews + lawsuits > 0 else { return "未发生因政府信息公开引起的行政复议和行政诉讼。" }
    guard reviews > 0 else { return fill("因政府信息公开引起行政诉讼#件。", [lawsuits]) }
    let corrected = cells.stated(.review, .corrected)
    let detail = corrected > 0 ? fill("（其中结果纠正#件）", [corrected]) : ""
    return fill("因政府信息公开引起行政复议#件", [reviews]) + detail
      + (lawsuits > 0 ? fill("、行政诉讼#件。", [lawsuits]) : "，没有行政诉讼。")
  }
}
