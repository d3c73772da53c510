import DisclosureReport

/// Rows of bare numbers between pipes, in the form's order; their labels stand in runs above or
/// below, the rows 一, 二 and 四 keep theirs.
struct OrphanRowsLayout: ReportLayout {
  func proactive(_ form: inout FilledForm, using random: inout SplitMix64) -> [String] {
    PipesLayout().proactive(&form, using: &random)
  }

  func applications(_ form: inout FilledForm, using random: inout SplitMix64) -> TableText {
    var rows: [[String]] = []
    var start = 0
    while start < form.applications.count {
      let isWhole = form.applications[start].depth == 0
      let length = isWhole ? 1 : min(random.draw(2...7), form.inner(from: start))
      let run = start..<start + length
      rows +=
        isWhole
        ? [[pipes(form.applications[start].fieldsWithLabel)]]
        : orphans(
          run, of: &form, labelsFirst: random.chance(60))
      start += length
    }
    let head = GridRow.head(balanceNote: form.balanceNote)
    return TableText(head: head.map(pipes), rows: rows)
  }

  func disputes(_ form: inout FilledForm, using random: inout SplitMix64) -> [String] {
    PipesLayout().disputes(&form, using: &random)
  }

  /// The lines of a run of rows, with the run's labels before its first row or behind its last one.
  private func orphans(
    _ run: Range<Int>, of form: inout FilledForm, labelsFirst: Bool
  ) -> [[String]] {
    var labels: [String] = []
    var rows: [[String]] = []
    for place in run {
      let line = form.applications[place]
      labels += [line.section, line.group, line.label].compactMap { $0 }
      rows.append([pipes(line.values)])
      form.applications[place].standing = line.standing ?? .orphan
    }
    if labelsFirst { rows[0] = labels + rows[0] } else { rows[rows.count - 1] += labels }
    return rows
  }

  private func pipes(_ cells: [String]) -> String {
    "|" + cells.map { $0.isEmpty ? " |" : " \($0) |" }.joined()
  }
}

extension FilledForm {
  /// How many rows from one on stand below 三, before the row 四.
  fileprivate func inner(from start: Int) -> Int {
    applications[start...].prefix { $0.depth > 0 }.count
  }
}

extension FilledForm.ApplicationLine {
  fileprivate var fieldsWithLabel: [String] { [label, ""] + values + [""] }
}
