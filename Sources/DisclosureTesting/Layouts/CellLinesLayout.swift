import DisclosureReport

/// One cell a line, each kept apart from the next by a blank line or a pipe.
struct CellLinesLayout: ReportLayout {
  /// What keeps the cells apart.
  var mark: Mark

  /// What keeps cells apart.
  enum Mark: Sendable {
    /// A blank line; blank cells are dropped.
    case none
    /// A pipe behind the cell.
    case behind
    /// A pipe behind the cell, and one on a line of its own before the row.
    case behindOpened
    /// A pipe on the line below the cell.
    case below
  }

  var keepsBlanks: Bool { mark != .none }

  func proactive(_ form: inout FilledForm, using random: inout SplitMix64) -> [String] {
    form.proactive.flatMap { block in
      row([block.title]) + row(block.head) + block.rows.flatMap { row([$0.label] + $0.values) }
    }
  }

  func applications(_ form: inout FilledForm, using random: inout SplitMix64) -> TableText {
    if keepsBlanks { form.noteOutOfLine() }
    return TableText(
      head: row([form.balanceNote, "申请人情况"]) + row(["自然人", "法人或其他组织", "总计"])
        + row(FormDescription.organisations),
      rows: form.applications.map(applicationRow))
  }

  func disputes(_ form: inout FilledForm, using random: inout SplitMix64) -> [String] {
    let results = FormDescription.results
    return row(["行政复议", "行政诉讼"]) + row(results + FormDescription.lawsuits)
      + row(results + results) + row(form.disputes.values)
  }

  func looseLabel(_ label: String) -> [String] { row([label]) }

  /// The lines of a row of table 三.
  func applicationRow(_ line: FilledForm.ApplicationLine) -> [String] {
    row([line.section, line.group, line.label].compactMap { $0 } + line.values)
  }

  private func row(_ cells: [String]) -> [String] {
    switch mark {
    case .none: cells.filter { !$0.isEmpty }.flatMap { [$0, ""] }
    case .behind: cells.map { $0.isEmpty ? "|" : "\($0) |" }
    case .behindOpened: ["|"] + cells.map { $0.isEmpty ? "|" : "\($0) |" }
    case .below: cells.flatMap { $0.isEmpty ? ["|"] : [$0, "|"] }
    }
  }
}
