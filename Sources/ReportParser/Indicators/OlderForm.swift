import DisclosureReport

/// A report from before the form of 2019: sections of prose, and indicator tables where it has any.
struct OlderForm {
  /// Its generation: that of 2014 where the rows of that form's table are printed, else that of 2008.
  let era: FormEra
  /// What its tables say.
  let found: IndicatorReader.Found

  /// Whether indicator tables on disclosure are in it.
  var hasTables: Bool { found.indicators.contains { $0.value != nil } }

  /// Whether a report on a year may be one, for all that the year tells.
  static func mayBe(of year: Int?) -> Bool { year.map { $0 < firstYearOfForm } ?? true }

  /// The first year reported on with the three tables (国办公开办函〔2019〕60号).
  private static let firstYearOfForm = 2019

  /// Reads a report's indicator tables; nil where it is none of these reports.
  ///
  /// It is none where words of the later form's tables stand in it. It is one where it is of a year before that form, has
  /// the older sections, or has indicators on disclosure.
  static func read(_ part: ReportPart, year: Int?) -> OlderForm? {
    let text = part.text
    guard !holdsLaterForm(text) else { return nil }
    var found = IndicatorReader.read(text)
    let names = found.indicators.map { Array($0.name.utf8) }
    let count = names.count { $0.holds(anyOf: subjects) }
    // Statistics of anything else.
    if count < fewestOnDisclosure { found = IndicatorReader.Found() }
    if Form2014.isPrinted(names) { return OlderForm(era: .era2014, found: found) }
    let isEarly = year.map { $0 < firstYearOfForm } ?? false
    guard isEarly || !found.indicators.isEmpty || OlderSections.arePrinted(text) else { return nil }
    return OlderForm(era: .era2008, found: found)
  }

  /// How many indicators name disclosure or applications at least.
  private static let fewestOnDisclosure = 2
  private static let subjects = ["公开", "申请", "信息"].map { Array($0.utf8) }

  /// Whether words stand in a text that only the tables of 2019 and 2021 have.
  static func holdsLaterForm(_ text: SourceText) -> Bool {
    let bytes = text.bytes.span
    guard let first = text.lines.first, let last = text.lines.last else { return false }
    return laterForm.contains {
      bytes.firstIndex(ofPhrase: $0, from: first.start, before: last.end) != nil
    }
  }

  private static let laterForm = [
    "本年制发件数", "本年废止件数", "本年新制作数量", "本年新公开数量", "对外公开总数量", "现行有效件数", "上一年项目数量", "勾稽关系",
    "本年新收政府信息公开申请", "上年结转政府信息公开申请", "未经复议直接起诉", "复议后起诉",
  ].map { Array($0.utf8) }
}

/// The statistical table of 2014 (国办发〔2014〕32号, 政府信息公开情况统计表).
enum Form2014 {
  /// Whether some rows' names are that table's: three that no earlier form has.
  static func isPrinted(_ names: [[UInt8]]) -> Bool {
    var left = rows
    var found = 0
    for name in names {
      var words: [UInt8] = []
      words.appendSqueezed(name.indices, of: name.span)
      guard let row = left.firstIndex(where: { words.span.contains(phrase: $0) }) else { continue }
      left.remove(at: row)
      found += 1
      if found == 3 { return true }
    }
    return false
  }

  private static let rows = [
    "主动公开规范性文件数", "制发规范性文件总数", "政务微博公开政府信息数", "政务微信公开政府信息数", "回应公众关注热点或重大舆情数",
    "参加或举办新闻发布会总次数", "政府网站在线访谈次数", "政策解读稿件发布数", "微博微信回应事件数", "按时办结数", "延期办结数",
    "属于已主动公开范围数", "不属于本行政机关公开数", "告知作出更改补充数", "告知通过其他途径办理数", "维持具体行政行为数", "被依法纠错数",
    "政府信息公开工作专门机构数", "设置政府信息公开查阅点数", "从事政府信息公开工作人员数", "政府信息公开专项经费",
  ].map { Array($0.utf8) }
}

/// The sections of reports before 2019, as their titles name them.
enum OlderSections {
  /// Whether two titles stand in a text that name sections which the later form does not have.
  static func arePrinted(_ text: SourceText) -> Bool {
    let bytes = text.bytes.span
    var left = titles
    for index in text.lines.indices {
      let line = text.lines[index]
      guard line.end - line.start >= 12, text.length(of: index) <= longestTitle,
        Heading.endOfNumeral(line.range, bytes) != nil
      else { continue }
      var words: [UInt8] = []
      words.appendWithoutBlanks(line.range, of: bytes, atMost: longestTitle)
      guard IndicatorNumbering(words).style == .chapter, !words.span.contains(phrase: later),
        let title = left.firstIndex(where: { words.holds(anyOf: $0) })
      else { continue }
      left.remove(at: title)
      if titles.count - left.count == 2 { return true }
    }
    return false
  }

  private static let longestTitle = 120
  /// 三、收到和处理政府信息公开申请情况 is the later form's.
  private static let later = Array("收到和处理".utf8)
  private static let titles = [
    ["依申请公开"], ["收费", "减免"], ["申诉"], ["咨询"], ["附表", "附件"], ["回应解读"], ["机构建设", "保障经费"], ["人员和"],
  ].map { $0.map { Array($0.utf8) } }
}
