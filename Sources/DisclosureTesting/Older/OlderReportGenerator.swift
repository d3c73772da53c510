public import DisclosureReport

/// Makes reports of the years before 2019, prose and an indicator table, of which everything is known: the same seed and
/// options give the same bytes.
///
/// Prose and figures are invented; only the forms' own labels are those of real reports.
public struct OlderReportGenerator: Sendable {
  private let seed: UInt64
  private let era: FormEra
  private let layout: IndicatorLayout
  private let defect: IndicatorDefect?

  /// A generator of reports with the table of an era, that of 2014 or a local one before it.
  public init(
    seed: UInt64, era: FormEra, layout: IndicatorLayout, defect: IndicatorDefect? = nil
  ) {
    self.seed = seed
    self.era = era == .era2014 ? .era2014 : .era2008
    self.layout = layout
    self.defect = defect
  }

  /// The report of a place's government on a year, from 2008 to 2018; another is taken for the nearest of them.
  public func report(of place: ReportingPlace, on year: Int) -> OlderReport {
    let year = min(max(year, era == .era2014 ? 2014 : 2008), 2018)
    var random = SplitMix64(seed: seed, purposes: UInt64(place.place.code.number), UInt64(year))
    var table = FilledIndicators(
      .form(of: era, year: year, using: &random), using: &random)
    defect?.apply(to: &table, using: &random)
    if !layout.keepsBlanks { table.loseRowsWithOneBlank() }
    let text = lines(place, year, table, using: &random).joined(separator: "\n")
    return OlderReport(
      bytes: Array(text.utf8), place: place, year: year, era: era, indicators: table.truth)
  }

  private func lines(
    _ place: ReportingPlace, _ year: Int, _ table: FilledIndicators,
    using random: inout SplitMix64
  ) -> [String] {
    let count = random.draw(20...900)
    let before = [
      "\(place.fullName)人民政府\(year)年政府信息公开工作年度报告", "",
      "本报告由概述、主动公开、依申请公开、收费及减免、复议诉讼、问题与改进、附表七部分组成，统计期限自\(year)年1月1日起至12月31日止。", "",
      "一、概述", "", "\(year)年，\(place.fullName)把公开作为日常功夫，各单位按时更新目录。", "",
      "二、主动公开政府信息情况", "", "全年共主动公开政府信息\(count)条，其中概况类\(count / 3)条。", "",
      "三、依申请公开政府信息情况", "", "收到的申请均已按时答复，没有收取费用。", "",
      "四、收费及减免情况", "", "没有收取检索、复制、邮寄等费用。", "",
      "五、行政复议、行政诉讼和申诉情况", "", "未发生针对政府信息公开的行政复议和行政诉讼。", "",
      "六、存在的主要问题和改进措施", "", "更新不够及时，今后将加强培训。", "", "七、附表", "",
    ]
    let after = [
      "", "单位负责人：周某  审核人：吴某  填报人：郑某", "联系电话：0000-5550\(random.draw(100...999))",
      "填报日期：\(year + 1)年1月\(random.draw(4...28))日", "",
    ]
    guard layout == .html else {
      return before + [table.title, "", "（\(year)年度）", ""] + layout.lines(of: table) + after
    }
    let paragraphs = before.filter { !$0.isEmpty }.map { "<p>\($0)</p>" }
    return ["<html><body>"] + paragraphs + ["<p>\(table.title)</p>"] + layout.lines(of: table)
      + after.filter { !$0.isEmpty }.map { "<p>\($0)</p>" } + ["</body></html>"]
  }
}

extension FilledIndicators {
  /// Where blanks are dropped nobody can know which of two columns a lone value is in.
  fileprivate mutating func loseRowsWithOneBlank() {
    for (row, filled) in rows.enumerated() where filled.values.count > 1 {
      let printed = filled.values.filter { !$0.isEmpty }.count
      guard printed > 0, printed < filled.values.count else { continue }
      for place in truth.indices where truth[place].row == row && truth[place].value != nil {
        truth[place].isLost = true
      }
    }
  }
}
