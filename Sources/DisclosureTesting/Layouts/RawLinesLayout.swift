import DisclosureReport

/// A line for each row as extractors leave it in drawing order: blanks dropped, vertical heads one
/// word a line, the values behind the last line of a label or on a line below it.
struct RawLinesLayout: ReportLayout {
  var keepsBlanks: Bool { false }

  func heading(_ line: String) -> [String] { [line] }

  func title(_ section: ReportDocument.Section) -> [String] { [section.title] }

  func prose(_ paragraph: String, using random: inout SplitMix64) -> [String] {
    TextWrapping.lines(paragraph, columns: 58)
  }

  func proactive(_ form: inout FilledForm, using random: inout SplitMix64) -> [String] {
    form.proactive.flatMap { block in
      [block.title, block.head.joined(separator: " ")]
        + block.rows.map { row($0.label, $0.values) }
    }
  }

  func applications(_ form: inout FilledForm, using random: inout SplitMix64) -> TableText {
    let valuesBelow = random.chance(50)
    let pageEnd = random.draw(10...20)
    let head =
      TextWrapping.lines(form.balanceNote, columns: 46) + ["申请人情况", "自然人", "法人或其他组织", "总计"]
      + FormDescription.organisations.flatMap(Self.words)
    let rows = form.applications.enumerated().map { place, line in
      let number = place == pageEnd ? ["- \(place % 3 + 2) -"] : []
      return number + applicationRow(line, valuesBelow: valuesBelow)
    }
    return TableText(head: head, rows: rows)
  }

  func disputes(_ form: inout FilledForm, using random: inout SplitMix64) -> [String] {
    let results = FormDescription.results.flatMap(Self.words)
    return ["行政复议 行政诉讼"] + results + [FormDescription.lawsuits.joined(separator: " ")] + results
      + results + [row("", form.disputes.values)].filter { !$0.isEmpty }
  }

  func pageBreak(_ page: Int, head: [String]) -> [String] { ["- \(page) -"] + head }

  /// The lines of a row of table 三.
  func applicationRow(
    _ line: FilledForm.ApplicationLine, valuesBelow: Bool
  ) -> [String] {
    var label = TextWrapping.lines(line.label, columns: [44, 40, 30][line.depth])
    let last = label.popLast() ?? ""
    let values =
      valuesBelow && !label.isEmpty
      ? [last, row("", line.values)] : [row(last, line.values)]
    let section = line.section.map { $0.map(String.init) } ?? []
    return section + [line.group].compactMap { $0 } + label + values.filter { !$0.isEmpty }
  }

  private func row(_ label: String, _ values: [String]) -> String {
    ([label] + values).filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// A cell of the head in words of two characters, one a line: 商业, 企业.
  static func words(_ name: String) -> [String] {
    let characters = Array(name)
    return stride(from: 0, to: characters.count, by: 2).map { start in
      String(characters[start..<min(start + 2, characters.count)])
    }
  }
}
