import Testing

@testable import ReportParser

@Suite("Tables of HTML")
struct HTMLReaderTests {
  /// The lines of a page's table, cut into cells, as `cut(_:by:)` writes them.
  private func cut(_ html: String) -> [String] {
    let text = FlattenedHTML(Array(html.utf8)).text
    let region = TableRegion(text: text, range: text.lines.indices)
    var table = CutTable(for: region)
    table.beginRun(HTMLReader())
    for line in region.range {
      let end = HTMLReader().endOfRun(from: line, in: region)
      if end > line { HTMLReader().cut(line..<end, of: region, into: &table) }
    }
    return table.lines.map { line in
      let words = table.texts[line.texts].map { text.string($0.range) }
      let values = table.values[line.values].map { "\($0.column)=\(describe($0.content))" }
      return words.joined(separator: "+") + ": " + values.joined(separator: " ")
    }
  }

  @Test(
    "Values stand in the columns of the grid, blank ones too",
    arguments: [
      ("<tr><td colspan=2>规章<td>3<td>&nbsp;<td>8", ["规章: 2=3 3=_ 4=8"]),
      ("<tr><td rowspan=2>（三）<td>1.甲<td>1<tr><td>2.乙<td>2", ["（三）+1.甲: 2=1", "2.乙: 2=2"]),
      ("<tr><td>（三）<td>1.甲<td><p>—</p><td>无<td>0<td>1<br>2", ["（三）+1.甲: 2=/ 3=/ 4=0 5=?"]),
      ("<tr><td></td><td> </td>", [": 0=_ 1=_"]),
      ("<tr><td>316441万元", [": 0=316441[tenThousandYuan]"]),
      ("<caption>1</caption><tr><td>甲<td>2", ["甲: 1=2"]),
    ])
  func columns(table: String, lines: [String]) { #expect(cut("<table>\(table)</table>") == lines) }

  @Test(
    "A number cut over elements is one number, and two numbers are not",
    arguments: [
      ("<span>13</span><span>612</span>", "13612"), ("<b>1</b><!-- x -->2", "12"),
      ("1<font>0</font>", "10"),
      ("<span>1</span> <span>2</span>", "?"), ("1&nbsp;2", "?"), ("<p>1</p><p>2</p>", "?"),
      ("1<br>2", "?"), ("&#49;&#50;", "12"),
      ("<span>16</span><span>69</span><span>万元</span>", "1669[tenThousandYuan]"),
      ("<span>２</span><span>２</span>", "22"), ("<u>-</u>3", "-3"),
    ])
  func numbers(cell: String, read: String) {
    #expect(cut("<table><tr><td>甲<td>0<td>\(cell)</td></tr></table>") == ["甲: 1=0 2=\(read)"])
  }

  @Test("Only a region with rows of HTML is read as HTML")
  func recognised() {
    let text = FlattenedHTML(Array("<p>甲</p><table><tr><td>1</table><p>乙".utf8)).text
    #expect(HTMLReader().recognises(TableRegion(text: text, range: 0..<3)))
    #expect(!HTMLReader().recognises(TableRegion(text: text, range: 0..<1)))
    #expect(!HTMLReader().recognises(TableRegion(text: text, range: 2..<3)))
  }
}
