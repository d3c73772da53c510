/// Tells page numbers from values.
enum PageNumber {
  /// Whether a line is a page number: digits between dashes (`- 3 -`, `—3—`), or alone at the edge of a page.
  ///
  /// - Parameters:
  ///   - line: the line, without the blanks at its ends.
  ///   - bytes: the text.
  ///   - mayEndPage: whether a page may end anywhere near.
  /// - Returns: whether it is one.
  static func isOne(
    _ line: Range<Int>, _ bytes: Swift.Span<UInt8>, mayEndPage: Bool = true
  ) -> Bool {
    guard !line.isEmpty, line.count <= 24 else { return false }
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
    if dashes == 0, digits == line.count, digits <= 3 { return mayEndPage && isAtEdge(line, bytes) }
    return dashes >= 2 && digits <= 4
  }

  /// Whether a page may end in a run of lines, or near them.
  static func mayEndPages(_ lines: Range<Int>, _ bytes: Swift.Span<UInt8>) -> Bool {
    let near = max(0, lines.lowerBound - reach)..<min(bytes.count, lines.upperBound + reach)
    return bytes.firstIndex(of: .formFeed, in: near) < near.upperBound
  }

  /// How far from a page's edge its number stands at most.
  private static let reach = 256

  /// Whether nothing but blanks parts a line from a form feed before or behind it.
  private static func isAtEdge(_ line: Range<Int>, _ bytes: Swift.Span<UInt8>) -> Bool {
    var index = line.upperBound
    while index < bytes.count, bytes[index].isASCIIBlank, index < line.upperBound + reach {
      if bytes[index] == 0x0C { return true }
      index += 1
    }
    index = line.lowerBound - 1
    while index >= 0, bytes[index].isASCIIBlank, index > line.lowerBound - reach {
      if bytes[index] == 0x0C { return true }
      index -= 1
    }
    return false
  }
}
