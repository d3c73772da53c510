import Testing

@testable import ReportParser

/// Lines of a table as a layout cuts them, written down for comparing: `规章: 3 _ / ?`.
///
/// Words before the colon are joined by `+`; a blank is `_`, a placeholder `/`, anything else `?`.
func cut(_ lines: [String], by reader: any TableLayoutReader) -> [String] {
  let (table, text) = table(of: lines, by: reader)
  return describe(table, text)
}

/// Where the words and the values of each line stand, as columns: `0 6: 20 26`.
func columns(_ lines: [String], by reader: any TableLayoutReader) -> [String] {
  let (table, _) = table(of: lines, by: reader)
  return table.lines.map { line in
    let words = table.texts[line.texts].map { "\($0.column)" }
    let values = table.values[line.values].map { "\($0.column)" }
    return words.joined(separator: " ") + ": " + values.joined(separator: " ")
  }
}

/// The values of a single line, as a layout cuts them.
func values(_ line: String, by reader: any TableLayoutReader) -> [ReadValue] {
  table(of: [line], by: reader).0.values
}

/// Whether a layout may be found among some lines.
func recognises(_ lines: [String], _ reader: any TableLayoutReader) -> Bool {
  reader.recognises(region(of: lines).1)
}

private func table(
  of lines: [String], by reader: any TableLayoutReader
) -> (CutTable, SourceText) {
  let (text, region) = region(of: lines)
  var table = CutTable(for: region)
  table.beginRun(reader)
  var line = region.range.lowerBound
  while line < region.range.upperBound {
    let isBlank = region.isBlank(line, text.bytes.span)
    let end = isBlank ? line : reader.endOfRun(from: line, in: region)
    if end > line { reader.cut(line..<end, of: region, into: &table) }
    line = max(end, line + 1)
  }
  return (table, text)
}

/// The same with all layouts, and the layout that most lines with numbers are in.
func cut(_ lines: [String]) -> (lines: [String], layout: String) {
  let (text, region) = region(of: lines)
  let table = TableLayouts.cut(region, by: TableLayouts.all)
  return (describe(table, text), table.layoutName)
}

/// A text of some lines, and the region that is all of it.
func region(of lines: [String]) -> (SourceText, TableRegion) {
  let text = SourceText(validated: Array(lines.joined(separator: "\n").utf8))
  return (text, TableRegion(text: text, range: text.lines.indices))
}

private func describe(_ table: CutTable, _ text: SourceText) -> [String] {
  table.lines.map { line in
    let words = table.texts[line.texts].map { text.string($0.range) }.filter { !$0.isEmpty }
    let values = table.values[line.values].map { describe($0.content) }
    return words.joined(separator: "+") + ": " + values.joined(separator: " ")
  }
}

/// What a cell holds, in one word.
func describe(_ content: ReadValue.Content) -> String {
  switch content {
  case .number(let number):
    "\(number.digits)" + (number.scale == 0 ? "" : "e-\(number.scale)")
      + (number.unit == .none ? "" : "[\(number.unit)]")
      + (number.isSignedByWord ? " by word" : "")
  case .blank: "_"
  case .placeholder: "/"
  case .unreadable: "?"
  }
}

/// What a single cell holds.
func readCell(_ cell: String) -> String {
  let text = SourceText(validated: Array(cell.utf8))
  let range = text.trimmed(0..<text.bytes.count)
  return describe(NumberReader.content(of: range, in: text.bytes.span))
}

extension SourceText {
  /// A text of valid UTF-8, as it is.
  init(validated bytes: [UInt8]) {
    self.init(bytes: bytes, lines: TextSurvey(bytes.span)?.lines ?? [], cells: [])
  }

  /// The text of a run of bytes, with the blanks at its ends cut off.
  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[trimmed(range)], as: UTF8.self)
  }
}
