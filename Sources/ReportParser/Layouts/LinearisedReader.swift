/// Plain lines: a label and its values behind it, parted by blanks, blank cells dropped (`（七）总计 8 8`).
///
/// A label may run over several lines, and head cells may stand one character a line. Page numbers between dashes
/// are no values.
struct LinearisedReader: TableLayoutReader {
  let name = "linearised"
  let keepsBlanks = false
  let joinsLines = true

  func recognises(_ region: TableRegion) -> Bool { true }

  func cut(_ region: TableRegion) -> CutTable {
    let bytes = region.text.bytes.span
    var table = CutTable(for: region)
    for line in region.lines where !table.isOverfull {
      let range = bytes.trimmed(line.range)
      guard !range.isEmpty, !isPageNumber(range, bytes) else { continue }
      cut(range, bytes, into: &table)
    }
    return table
  }

  private func cut(_ range: Range<Int>, _ bytes: Swift.Span<UInt8>, into table: inout CutTable) {
    var end = range.upperBound
    while end > range.lowerBound, !table.isOverfull {
      let token = lastToken(range.lowerBound..<end, bytes)
      let content = NumberReader.content(of: token, in: bytes)
      if case .unreadable = content { break }
      table.add(ReadValue(content: content, span: token, column: 0))
      end = bytes.trimmed(range.lowerBound..<token.lowerBound).upperBound
    }
    table.reverseValues()
    if end > range.lowerBound { table.add(TextCell(range: range.lowerBound..<end, column: 0)) }
    table.endLine(range)
  }

  private func lastToken(_ range: Range<Int>, _ bytes: Swift.Span<UInt8>) -> Range<Int> {
    var start = range.upperBound
    while start > range.lowerBound, bytes.blankWidth(endingAt: start, after: range.lowerBound) == 0
    {
      start -= 1
      while start > range.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    }
    return start..<range.upperBound
  }

  /// A number between dashes, such as `- 3 -`, `-3-` or `— 3 —`.
  private func isPageNumber(_ line: Range<Int>, _ bytes: Swift.Span<UInt8>) -> Bool {
    guard line.count <= 24 else { return false }
    var dashes = 0
    var digits = 0
    var index = line.lowerBound
    while index < line.upperBound {
      let byte = bytes[index]
      if byte == 0x2D {
        dashes += 1
        index += 1
      } else if byte == 0xE2, index + 2 < line.upperBound, bytes[index + 1] == 0x80 {
        dashes += 1
        index += 3
      } else if byte == 0x20 || byte.isDigit {
        if byte.isDigit { digits += 1 }
        index += 1
      } else {
        return false
      }
    }
    return dashes >= 2 && digits <= 4
  }
}
