import DisclosureReport

/// Pipes behind every cell, none before the first; cells that the head merges leave fillers.
struct TrailingPipesLayout: ReportLayout {
  func proactive(_ form: inout FilledForm, using random: inout SplitMix64) -> [String] {
    form.proactive.flatMap { block in
      [line([block.title]) + "||", line(block.head)]
        + block.rows.map { line([$0.label] + $0.values) }
    }
  }

  func applications(_ form: inout FilledForm, using random: inout SplitMix64) -> TableText {
    let rows = form.applications.map { row in
      line([row.section, row.group, row.label].compactMap { $0 } + row.values)
    }
    form.noteOutOfLine()
    return TableText(
      head: [
        line([form.balanceNote, "申请人情况"]) + " |||||", line(["自然人", "法人或其他组织", "总计"]) + " |||",
        line(FormDescription.organisations),
      ], rows: rows.map { [$0] })
  }

  func disputes(_ form: inout FilledForm, using random: inout SplitMix64) -> [String] {
    let results = FormDescription.results
    return [
      line(["行政复议", "行政诉讼"]) + " |||", line(FormDescription.lawsuits) + " |||",
      line(results + results + results), line(form.disputes.values),
    ]
  }

  private func line(_ cells: [String]) -> String {
    cells.map { $0.isEmpty ? "|" : "\($0) |" }.joined(separator: " ")
  }
}

extension FilledForm {
  /// Notes that no row of table 三 stands below the head's columns, whose blanks it keeps all the
  /// same.
  mutating func noteOutOfLine() {
    for place in applications.indices
    where applications[place].standing == nil && applications[place].values.count == 7 {
      applications[place].standing = .shifted
    }
  }

  /// Notes that some rows of table 三 lose their blanks.
  mutating func noteDroppedBlanks(_ places: Range<Int>) {
    for place in places
    where applications[place].standing == nil && applications[place].values.count == 7 {
      applications[place].standing = .blanksDropped
    }
  }
}
