import DisclosureReport

/// Columns aligned by display width, as an extractor prints a page: every value ends where its
/// column does, and a blank leaves its place empty.
struct AlignedLayout: ReportLayout {
  /// Where things stand.
  var grid: AlignedGrid

  func heading(_ line: String) -> [String] {
    var heading = GridLine()
    heading.put(line, centredIn: 0..<grid.width)
    return [heading.text, ""]
  }

  func title(_ section: ReportDocument.Section) -> [String] {
    ["", (grid.isHalf ? "" : "   ") + section.title]
  }

  func prose(_ paragraph: String, using random: inout SplitMix64) -> [String] {
    let lines = TextWrapping.lines(paragraph, columns: grid.width - 6)
    let indented = lines.enumerated().map { place, line in
      place == 0 && !grid.isHalf ? "   " + line : line
    }
    guard lines.count > 4, random.chance(12) else { return indented }
    let number = GridLine("-\(random.draw(1...2))-", at: grid.width * 2 / 3).text
    return indented.dropLast(2) + ["", number] + indented.suffix(2)
  }

  func proactive(_ form: inout FilledForm, using random: inout SplitMix64) -> [String] {
    form.proactive.flatMap { block in
      [row(block.title), ""] + [row(block.head[0], Array(block.head.dropFirst())), ""]
        + block.rows.flatMap { [row($0.label, $0.values), ""] }
    }
  }

  func applications(_ form: inout FilledForm, using random: inout SplitMix64) -> TableText {
    let below = !grid.isHalf && random.chance(30)
    let pageEnd = random.draw(10...18)
    var rows = form.applications.map { lines(of: $0, valuesBelow: below) }
    if grid.isHalf { stack(form, beside: &rows) } else { insert(form, between: &rows) }
    let head = head(form)
    return TableText(
      head: head,
      rows: rows.enumerated().map { place, row in
        let gap = grid.isHalf ? [""] : []
        return (place == pageEnd ? pageBreak(3, head: head) : []) + row.map(\.text) + gap
      })
  }

  func disputes(_ form: inout FilledForm, using random: inout SplitMix64) -> [String] {
    let edges = grid.disputes
    let block = 5 * grid.disputeWidth
    var top = GridLine()
    top.put("行政复议", centredIn: 0..<block)
    top.put("行政诉讼", centredIn: block..<3 * block)
    var suits = GridLine()
    for (place, suit) in FormDescription.lawsuits.enumerated() {
      suits.put(suit, centredIn: block * (place + 1)..<block * (place + 2))
    }
    let words = FormDescription.results.map(RawLinesLayout.words)
    let names = [0, 1].map { line in
      words.map { $0.count == 1 ? (line == 0 ? "总 计" : "") : $0[line] }
    }
    let heads = names.map { names in
      var line = GridLine()
      line.put(names + names + names, endingAt: edges)
      return line.text
    }
    var values = GridLine()
    values.put(form.disputes.values, endingAt: edges)
    return [top.text, "", suits.text] + heads + ["", values.text, ""]
  }

  func pageBreak(_ page: Int, head: [String]) -> [String] {
    ["", GridLine("-\(page)-", at: grid.width).text] + (grid.isHalf ? [""] + head : [])
  }

  private func row(_ label: String, _ values: [String] = []) -> String {
    var line = GridLine(label, at: values.isEmpty && !grid.isHalf ? 14 : 0)
    line.put(values, endingAt: grid.proactive)
    return line.text
  }
}
