/// Plain lines: a label and its values behind it, parted by blanks, blank cells dropped (`（七）总计 8 8`).
///
/// A label may run over several lines, and head cells may stand one character a line. Page numbers between dashes
/// are no values.
struct LinearisedReader: TableLayoutReader {
  let name = "linearised"
  let keepsBlanks = false
  let joinsLines = true

  func recognises(_ region: TableRegion) -> Bool { true }

  func lines(of region: TableRegion) -> [CutLine] {
    region.lines.compactMap { line in
      let range = region.text.trimmed(line.range)
      guard !range.isEmpty, !isPageNumber(region.text.bytes[range]) else { return nil }
      return cut(range, region.text)
    }
  }

  private func cut(_ range: Range<Int>, _ text: SourceText) -> CutLine {
    var values: [ReadValue] = []
    var end = range.upperBound
    while end > range.lowerBound {
      let token = lastToken(range.lowerBound..<end, text.bytes)
      let content = NumberReader.content(of: token, in: text)
      guard content != .unreadable else { break }
      values.append(ReadValue(content: content, span: token, column: 0))
      end = text.trimmed(range.lowerBound..<token.lowerBound).upperBound
    }
    values.reverse()
    let words = range.lowerBound..<end
    return CutLine(
      texts: words.isEmpty ? [] : [CutLine.TextCell(range: words, column: 0)], values: values, range: range)
  }

  private func lastToken(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var start = range.upperBound
    while start > range.lowerBound, bytes.blankWidth(endingAt: start, after: range.lowerBound) == nil {
      start -= 1
      while start > range.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    }
    return start..<range.upperBound
  }

  /// A number between dashes, such as `- 3 -`, `-3-` or `— 3 —`.
  private func isPageNumber(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count <= 24 else { return false }
    var dashes = 0
    var digits = 0
    var index = line.startIndex
    while index < line.endIndex {
      let byte = line[index]
      if byte == 0x2D {
        dashes += 1
        index += 1
      } else if byte == 0xE2, index + 2 < line.endIndex, line[index + 1] == 0x80 {
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
