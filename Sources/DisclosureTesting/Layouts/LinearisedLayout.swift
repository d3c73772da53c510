import DisclosureReport

/// Lines of text as some extractors leave a table: blanks dropped, the head one character a line, a
/// blank line behind every line, prose wrapped at 28 characters.
struct LinearisedLayout: ReportLayout {
  var keepsBlanks: Bool { false }

  /// The title of 四 touches the table's first line.
  func title(_ section: ReportDocument.Section) -> [String] {
    if case .disputes = section.content { [section.title] } else { [section.title, ""] }
  }

  func prose(_ paragraph: String, using random: inout SplitMix64) -> [String] {
    var lines = TextWrapping.lines(paragraph, columns: 56).flatMap { [$0, ""] }
    // A page ends after some of the lines: two more blank ones.
    if random.chance(20) {
      lines.insert(contentsOf: ["", ""], at: random.draw(1...lines.count / 2) * 2)
    }
    return lines
  }

  func proactive(_ form: inout FilledForm, using random: inout SplitMix64) -> [String] {
    form.proactive.flatMap { block in
      [block.title, block.head.joined(separator: " ")]
        + block.rows.map { row($0.label, $0.values) }
    }.flatMap { [$0, ""] }
  }

  func applications(_ form: inout FilledForm, using random: inout SplitMix64) -> TableText {
    var lines = TextWrapping.lines(form.balanceNote, columns: 40) + ["申请人情况"]
    lines += column("自然人", using: &random) + ["法人或其他组织", "总计"]
    for organisation in FormDescription.organisations {
      lines += column(organisation, using: &random)
    }
    let rows = form.applications.map { line in
      var lines: [String] = []
      if let section = line.section {
        lines += [String(section.prefix(2))] + section.dropFirst(2).map(String.init)
      }
      if let group = line.group { lines += stacked(group) }
      var label = TextWrapping.lines(line.label, columns: [40, 36, 28][line.depth])
      let last = label.popLast() ?? ""
      return lines + label + [row(last, line.values)].filter { !$0.isEmpty }
    }
    return TableText(
      head: lines.flatMap { [$0, ""] }, rows: rows.map { $0.flatMap { [$0, ""] } })
  }

  func looseLabel(_ label: String) -> [String] { [label, ""] }

  func disputes(_ form: inout FilledForm, using random: inout SplitMix64) -> [String] {
    let results = FormDescription.results.flatMap { column($0, using: &random) }
    let lines =
      ["行政复议 行政诉讼"] + results + [FormDescription.lawsuits.joined(separator: " ")]
      + results + results + [row("", form.disputes.values)].filter { !$0.isEmpty }
    return lines.flatMap { [$0, ""] }
  }

  private func row(_ label: String, _ values: [String]) -> String {
    ([label] + values).filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// A cell of the head: one character a line, or two.
  private func column(_ name: String, using random: inout SplitMix64) -> [String] {
    let characters = Array(name)
    let size = characters.count == 4 && random.chance(25) ? 2 : 1
    return stride(from: 0, to: characters.count, by: size).map { start in
      String(characters[start..<min(start + size, characters.count)])
    }
  }

  /// （三）不予公开 in a narrow cell: the number, then two characters a line.
  private func stacked(_ group: String) -> [String] {
    let name = group.suffix(4)
    let number = group.dropLast(4).filter { $0 != " " }
    return [String(number), String(name.prefix(2)), String(name.suffix(2))]
  }
}
