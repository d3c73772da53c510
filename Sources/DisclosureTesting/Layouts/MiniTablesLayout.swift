import DisclosureReport

/// Markdown as a recogniser makes it: every row or group of table 三 a table of its own below a
/// heading, with the columns 数据1 to 数据6, and an invented head behind a page break.
struct MiniTablesLayout: ReportLayout {
  func heading(_ line: String) -> [String] { ["# " + line, ""] }

  func title(_ section: ReportDocument.Section) -> [String] { ["## " + section.title, ""] }

  func proactive(_ form: inout FilledForm, using random: inout SplitMix64) -> [String] {
    form.proactive.flatMap { block in
      ["### " + block.title]
        + table(block.head, block.rows.map { [$0.label] + $0.values })
    }
  }

  func applications(_ form: inout FilledForm, using random: inout SplitMix64) -> TableText {
    let pageEnd = random.draw(18...form.applications.count - 1)
    for place in pageEnd..<form.applications.count
    where form.applications[place].standing == nil
      && form.applications[place].values.count == 7
    {
      form.applications[place].standing = .shifted
    }
    let rows = form.applications.enumerated().map { place, line -> [String] in
      let row = self.rows([[line.label] + line.values])
      if place == pageEnd { return [""] + head(Self.inventedHead) + row }
      if place > pageEnd { return row }
      return headings(line, continues: place > 0) + row
    }
    return TableText(head: [form.balanceNote, ""] + emptyHeads(), rows: rows)
  }

  func disputes(_ form: inout FilledForm, using random: inout SplitMix64) -> [String] {
    let titles = ["行政复议"] + FormDescription.lawsuits.map { "行政诉讼（\($0)）" }
    return titles.enumerated().flatMap { place, title in
      let values = form.disputes.values.dropFirst(place * 5).prefix(5)
      return ["### " + title] + table(FormDescription.results, [Array(values)])
    }
  }

  func pageBreak(_ page: Int, head: [String]) -> [String] { ["", "\(page)", ""] }

  private static let dataHead = ["类别"] + (1...6).map { "数据\($0)" } + ["总计"]
  private static let inventedHead = [
    "项目", "本年新收件数", "上年结转件数", "予以公开", "部分公开", "不予公开", "结转下年度", "总计",
  ]

  /// The headings of a row that begins a table; a sub-row continues that of its group.
  private func headings(_ line: FilledForm.ApplicationLine, continues: Bool) -> [String] {
    let section = line.section.map { ["", "### " + $0] } ?? []
    if line.depth == 2 {
      return line.group.map { section + ["", "### " + $0] + head(Self.dataHead) } ?? []
    }
    return section + ["", "### " + line.label] + head(Self.dataHead)
  }

  /// The columns of the original's head, each taken for a table.
  private func emptyHeads() -> [String] {
    ["### 申请人情况（自然人）"] + table(["（数据项目）", "数量"], [["-", "-"]])
      + ["### 申请人情况（法人或其他组织）"]
      + table(FormDescription.organisations, [FormDescription.organisations.map { _ in "-" }])
  }

  private func table(_ head: [String], _ rows: [[String]]) -> [String] {
    self.head(head) + self.rows(rows) + [""]
  }

  private func head(_ cells: [String]) -> [String] {
    rows([cells]) + ["|" + cells.map { _ in "---|" }.joined()]
  }

  private func rows(_ rows: [[String]]) -> [String] {
    rows.map { "|" + $0.map { $0.isEmpty ? " |" : " \($0) |" }.joined() }
  }
}
