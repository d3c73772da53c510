import DisclosureReport

/// The order in which an extractor meets things on a page: runs of labels, runs of values, each value
/// a paragraph of its own, runs of rows column by column.
///
/// Values keep the form's order; a label may come after the values of its row, and the labels of a
/// run after the run.
struct ReadingOrderLayout: ReportLayout {
  var keepsBlanks: Bool { false }
  /// With blanks dropped nobody could tell the columns of a run of rows apart.
  var zeroStyles: [ZeroStyle] { [.zeros] }

  func heading(_ line: String) -> [String] { [line] }

  func title(_ section: ReportDocument.Section) -> [String] { [section.title] }

  func prose(_ paragraph: String, using random: inout SplitMix64) -> [String] {
    TextWrapping.lines(paragraph, columns: 56)
  }

  func proactive(_ form: inout FilledForm, using random: inout SplitMix64) -> [String] {
    var lines: [String] = []
    for place in form.proactive.indices {
      let block = form.proactive[place]
      lines += [block.title] + paragraphs(block.head)
      // The value of a single cell may come before its row's label.
      if block.rows.count == 1, block.rows[0].values.count == 1, random.chance(50) {
        lines.removeLast()
        lines += paragraphs(block.rows[0].values) + paragraphs([block.rows[0].label])
        form.proactive[place].rows[0].standing = .orphan
      } else {
        lines += block.rows.flatMap { paragraphs([$0.label] + $0.values) }
      }
    }
    return lines
  }

  func applications(_ form: inout FilledForm, using random: inout SplitMix64) -> TableText {
    var lines = head(form)
    var waiting: [String] = []
    var start = 0
    while start < form.applications.count {
      let left = form.applications.count - start
      let isRun = start > 3 && left > 1 && random.chance(60)
      let length = isRun ? min(left, random.draw(2...10)) : 1
      let run = start..<start + length
      if isRun || random.chance(25) {
        lines += columns(of: form.applications[run])
        for place in run {
          waiting += form.applications[place].labels
          form.applications[place].standing = form.applications[place].standing ?? .orphan
        }
        if isRun, random.chance(60) { lines += release(&waiting) }
      } else {
        let line = form.applications[start]
        lines += paragraphs(line.labels) + paragraphs(line.values)
      }
      if run.contains(13) { lines += release(&waiting) + ["-3-", ""] }
      start += length
    }
    return TableText(head: lines + release(&waiting), rows: [])
  }

  func disputes(_ form: inout FilledForm, using random: inout SplitMix64) -> [String] {
    let results = FormDescription.results.map { RawLinesLayout.words($0).joined(separator: "\n") }
    return paragraphs(["行政复议"]) + ["行政诉讼"] + paragraphs(FormDescription.lawsuits)
      + paragraphs(results + results + results) + paragraphs(form.disputes.values)
  }

  /// The head's cells in the order in which their lines are met.
  private func head(_ form: FilledForm) -> [String] {
    ["申请人情况", ""] + TextWrapping.lines(form.balanceNote, columns: 46)
      + ["", "法人或其他组织", "自然人", "", "社会 法律", "商业 科研", "公益 服务 其他", "企业 机构", "组织 机构", ""]
      + ["总计", ""]
  }

  /// The labels that wait for their place, a line each; none wait behind.
  private func release(_ labels: inout [String]) -> [String] {
    defer { labels = [] }
    return labels.isEmpty ? [] : labels + [""]
  }

  /// The values of some rows, a single row value by value, several column by column.
  private func columns(of rows: ArraySlice<FilledForm.ApplicationLine>) -> [String] {
    if rows.count == 1 { return rows.flatMap { paragraphs($0.values) } }
    let deepest = rows.map(\.values.count).max() ?? 0
    return (0..<deepest).flatMap { column in
      rows.compactMap { $0.values.indices.contains(column) ? $0.values[column] : nil } + [""]
    }
  }

  private func paragraphs(_ texts: [String]) -> [String] {
    texts.filter { !$0.isEmpty }.flatMap { [$0, ""] }
  }
}

extension FilledForm.ApplicationLine {
  /// Every label that stands before the values.
  fileprivate var labels: [String] { [section, group, label].compactMap { $0 } }
}
