/// Tells by its body a report that has lost its title, and the tables of the form with it.
///
/// Other documents speak of disclosure too: guides, rules, notices, plans, reviews. A report calls itself one, tells of
/// a year, and is made up of the sections that the law asks for; some of these together are enough.
enum UntitledReport {
  /// Whether a text is such a report.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - year: the year that it tells of; nil where it tells of none.
  ///   - statesNumbers: whether its prose states numbers of what was disclosed or applied for.
  /// - Returns: whether it is one.
  static func isOne(_ text: SourceText, year: Int?, statesNumbers: Bool) -> Bool {
    let words = text.words(of: text.lines.indices, first: longest)
    guard words.holds(anyOf: subject), !words.holds(anyOf: others),
      !isTitledOtherwise(text)
    else { return false }
    let topics = ReportTopics(words)
    let namesItself = words.holds(anyOf: itself)
    let hasPeriod = words.holds(anyOf: period)
    if namesItself, topics.isListed { return true }
    guard year != nil else { return false }
    if namesItself, hasPeriod, words.span.contains(phrase: law) { return true }
    if opensAsOne(words) { return true }
    guard topics.areOfReport else { return false }
    if namesItself || hasPeriod { return topics.isListed || topics.count >= 2 }
    return topics.count >= (topics.haveBothWays ? 3 : 4) && (statesNumbers || counts(words))
  }

  /// Whether a text begins with what reports begin with: 本年度报告是根据《中华人民共和国政府信息公开条例》…编制.
  private static func opensAsOne(_ words: [UInt8]) -> Bool {
    let opening = Array(words.prefix(longestOpening))
    return opening.holds(anyOf: openings) && opening.span.contains(phrase: law)
      && opening.holds(anyOf: making)
  }

  /// Whether some count of documents or applications is printed: 62条, 5 件.
  private static func counts(_ words: [UInt8]) -> Bool {
    units.contains { unit in
      var from = 0
      while let place = words.span.firstIndex(ofPhrase: unit, from: from) {
        if place > 0, words[place - 1].isDigit { return true }
        from = place + unit.count
      }
      return false
    }
  }

  /// Whether a short line before the text begins is the title of another kind of document: 关于…的通知, …工作要点.
  private static func isTitledOtherwise(_ text: SourceText) -> Bool {
    let bytes = text.bytes.span
    var left = mostLines
    for index in text.lines.indices {
      let line = bytes.trimmed(text.lines[index].range)
      if line.isEmpty { continue }
      if left == 0 { return false }
      left -= 1
      var words: [UInt8] = []
      words.appendWithoutBlanks(line, of: bytes, atMost: longestTitle + 1)
      // Chapters are headed with anything.
      if isNumbered(words) || Heading.endOfNumeral(line, bytes) != nil { continue }
      // Menus have shorter entries of these names (政府信息公开指南).
      guard words.count > shortestTitle, words.count <= longestTitle else { continue }
      while let mark = marks.first(where: { words.span.ends(with: $0) }) {
        words.removeLast(mark.count)
      }
      if titles.contains(where: { words.span.ends(with: $0) }) { return true }
    }
    return false
  }

  /// Whether a line begins with a number: （一）, 1、.
  private static func isNumbered(_ words: [UInt8]) -> Bool {
    if words.first == 0x28 || words.span.hasPhrase(bracket, at: 0) { return true }
    let digits = words.prefix { $0.isDigit }.count
    return digits > 0 && numberings.contains { words.span.hasPhrase($0, at: digits) }
  }

  /// How much of a text is looked at, in bytes without blanks.
  private static let longest = 16_384
  /// How many lines with text may hold a title, and how many bytes it has.
  private static let mostLines = 12
  private static let shortestTitle = 30
  private static let longestTitle = 150

  private static let subject = phrases("政府信息公开 公开政府信息")
  private static let law = Array("政府信息公开条例".utf8)
  private static let openings = phrases("本年度报告 本年报 本报告")
  private static let making = phrases("编制 编写 编撰")
  private static let longestOpening = 500
  private static let units = phrases("条 件")
  /// What a report says of itself.
  private static let itself = phrases(
    "本报告 本年报 本年度报告 特编制 特向社会公布 特向社会公开 现向社会公布 现公布 现公开 现发布 报告如下 情况如下 总结如下 报告公开如下 "
      + "编制完成 编制而成")
  /// How the period is given that the figures are of.
  private static let period = phrases("统计期限 统计时限 统计期间 统计时间 数据期限 1月1日起 1月1日至 1月1日到 1月1日—")
  /// Words of documents that are no reports, or report on something else.
  private static let others = phrases(
    "通知如下 通报如下 予以通报 第一条为 第一条根据 本指南 本办法所称 制定本办法 制定本规定 制定本制度 制定本方案 制定本要点 制定本细则 "
      + "本报讯 本报记者 记者从 记者获悉 高等学校信息公开办法 课题组 征求意见稿")
  /// Last words of the titles of such documents.
  private static let titles = phrases(
    "通知 通报 指南 目录 办法 规定 制度 条例 细则 方案 要点 计划 意见 总结 汇报 解读 讲话 公告 函 规范 标准 清单")
  private static let numberings = phrases(". 、 ．")
  private static let bracket = Array("（".utf8)
  private static let marks = phrases("》 ” ） ) * #")

  private static func phrases(_ words: String) -> [[UInt8]] {
    words.split(separator: " ").map { Array($0.utf8) }
  }
}
