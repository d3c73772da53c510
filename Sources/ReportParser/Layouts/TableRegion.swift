/// The lines of a text among which a table stands.
struct TableRegion {
  /// The whole text.
  let text: SourceText
  /// The table's lines, as indices into the text's lines.
  var range: Range<Int>
  /// How many lines and cells a table may have.
  var limits = ParserLimits()

  /// The table's lines.
  var lines: ArraySlice<Line> { text.lines[range] }

  /// The span of the region's bytes.
  var bytes: Range<Int> {
    guard let first = lines.first, let last = lines.last else { return 0..<0 }
    return first.start..<last.end
  }

  /// Whether a byte stands anywhere in the region.
  func holds(_ wanted: ByteRange) -> Bool {
    let range = bytes
    return text.bytes.span.firstIndex(of: wanted, in: range) < range.upperBound
  }

  /// Whether a line has neither words nor tabs nor cells: a line of tabs is a row of blank cells.
  func isBlank(_ line: Int, _ bytes: Swift.Span<UInt8>) -> Bool {
    if !text.cells(of: line).isEmpty { return false }
    let line = text.lines[line]
    if line.start == line.end { return true }
    return bytes.endOfBlanks(at: line.start, before: line.end) == line.end
      && bytes.firstIndex(of: .tab, in: line.range) == line.end
  }
}
