import Testing

@testable import ReportParser

/// The lines of an HTML document, as they are read: blanks that stand for markup squeezed, `␣` for those printed.
///
/// A row of a table is written with its cells between bars, each with its grid column: `|0:规章|1:3|`.
func flattened(_ html: String) -> [String] {
  let text = FlattenedHTML(Array(html.utf8)).text
  return text.lines.indices.map { line in
    if text.cells(of: line).isEmpty { return plain(text.lines[line].range, of: text) }
    let cells = text.cells[text.cells(of: line)].map { "\($0.column):\(plain($0.range, of: text))" }
    return "|" + cells.joined(separator: "|") + "|"
  }
}

/// The cells of the rows of an HTML document, each as `column+span`.
func spans(_ html: String) -> [String] {
  let text = FlattenedHTML(Array(html.utf8)).text
  return text.lines.indices.filter { !text.cells(of: $0).isEmpty }.map { line in
    text.cells[text.cells(of: line)].map { "\($0.column)+\($0.columnSpan)" }.joined(separator: " ")
  }
}

private func plain(_ range: Range<Int>, of text: SourceText) -> String {
  var words: [UInt8] = []
  for byte in text.bytes[range] where byte != FlatText.insideWord {
    if byte.isASCIIBlank, words.last == 0x20 { continue }
    words.append(byte.isASCIIBlank ? 0x20 : byte)
  }
  return String(decoding: words, as: UTF8.self)
}
