import DisclosureReport

/// HTML: tables with merged cells, a paragraph for each line of prose.
struct HTMLLayout: ReportLayout {
  /// How the source is written.
  var dialect: HTMLDialect

  var fileSuffix: String { "html" }

  func text(of document: inout ReportDocument, using random: inout SplitMix64) -> String {
    let title = document.heading.last ?? ""
    let before = document.before
    let after = document.after
    document.before = []
    document.after = []
    let lines = lines(of: &document, using: &random).filter { !$0.isEmpty }
    let body =
      before.map { "<div>\($0)</div>" } + dialect.opening + lines + dialect.closing
      + after.map { "<div>\($0)</div>" }
    let head = [
      "<!DOCTYPE html>", "<html><head><meta charset=\"utf-8\">", "<title>\(title)</title></head>",
      "<body>",
    ]
    document.before = before
    document.after = after
    return (head + body + ["</body></html>"]).joined(separator: dialect.lineEnd)
  }

  func heading(_ line: String) -> [String] { [dialect.paragraph(line, style: "text-align:center")] }

  func title(_ section: ReportDocument.Section) -> [String] { [dialect.paragraph(section.title)] }

  func prose(_ paragraph: String, using random: inout SplitMix64) -> [String] {
    [dialect.paragraph(paragraph)]
  }

  func proactive(_ form: inout FilledForm, using random: inout SplitMix64) -> [String] {
    let columns = form.proactive.map(\.head.count).max() ?? 0
    var rows: [[HTMLCell]] = []
    for block in form.proactive {
      rows.append([HTMLCell(block.title, columns: columns)])
      rows.append(reachingEnd(block.head, of: columns))
      rows += block.rows.map { reachingEnd([$0.label] + $0.values, of: columns) }
    }
    return [dialect.tableStart] + rows.map { row($0, using: &random) } + ["</table>"]
  }

  func applications(_ form: inout FilledForm, using random: inout SplitMix64) -> TableText {
    let head = head(form).map { row($0, using: &random) }
    var rows = form.applications.indices.map { place in
      [row(cells(at: place, of: form), using: &random)]
    }
    rows[rows.count - 1].append("</table>")
    return TableText(head: [dialect.tableStart] + head, rows: rows)
  }

  func disputes(_ form: inout FilledForm, using random: inout SplitMix64) -> [String] {
    let results = FormDescription.results
    let blanks = results.map { _ in HTMLCell("") }
    let rows = [
      [HTMLCell("行政复议", columns: 5), HTMLCell("行政诉讼", columns: 10)],
      results.map { HTMLCell($0) } + FormDescription.lawsuits.map { HTMLCell($0, columns: 5) },
      blanks + (results + results).map { HTMLCell($0) }, form.disputes.values.map { HTMLCell($0) },
    ]
    return [dialect.tableStart] + rows.map { row($0, using: &random) } + ["</table>"]
  }

  func pageBreak(_ page: Int, head: [String]) -> [String] {
    ["</table>", dialect.paragraph("- \(page) -")] + head
  }

  func looseLabel(_ label: String) -> [String] { ["<tr><td colspan=\"10\">\(label)</td></tr>"] }

  /// A row whose last cell reaches to the table's end.
  private func reachingEnd(_ texts: [String], of columns: Int) -> [HTMLCell] {
    texts.enumerated().map { place, text in
      HTMLCell(text, columns: place == texts.count - 1 ? max(1, columns - place) : 1)
    }
  }

  private func row(_ cells: [HTMLCell], using random: inout SplitMix64) -> String {
    var line = "<tr>"
    for cell in cells { line += dialect.cell(cell, using: &random) }
    return line + "</tr>"
  }
}
