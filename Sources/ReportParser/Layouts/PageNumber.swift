/// Tells page numbers from values.
enum PageNumber {
  /// Whether a line is a page number: digits between dashes (`- 3 -`, `—3—`), or alone at the edge of a page.
  ///
  /// A rule (`-----`) is passed over like one; dashes that blanks part stand for so many cells without a value.
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
    if bytes[line.lowerBound].isDigit {
      guard line.count <= 3, line.allSatisfy({ bytes[$0].isDigit }) else { return false }
      return mayEndPage && isAtEdge(line, bytes)
    }
    let opening = endOfDashes(line, bytes)
    guard opening > line.lowerBound else { return false }
    if opening == line.upperBound { return isRule(line, bytes) }
    let number = endOfBlanks(opening..<line.upperBound, bytes)
    var end = number
    while end < line.upperBound, bytes[end].isDigit { end += 1 }
    guard 1...4 ~= end - number else { return false }
    let closing = endOfBlanks(end..<line.upperBound, bytes)
    return closing < line.upperBound
      && endOfDashes(closing..<line.upperBound, bytes) == line.upperBound
  }

  /// Where the dashes at a range's start end.
  private static func endOfDashes(_ range: Range<Int>, _ bytes: Swift.Span<UInt8>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == 0x2D {
        index += 1
      } else if index + 3 <= range.upperBound, isWideDash(bytes.wideCharacter(at: index)) {
        index += 3
      } else {
        break
      }
    }
    return index
  }

  /// Whether dashes, nothing between them, are too many for one cell's sign.
  private static func isRule(_ dashes: Range<Int>, _ bytes: Swift.Span<UInt8>) -> Bool {
    dashes.count(where: { bytes[$0] & 0xC0 != 0x80 }) > 2
  }

  /// The hyphens and dashes U+2010 to U+2015.
  private static func isWideDash(_ character: UInt32) -> Bool { 0x2010...0x2015 ~= character }

  private static func endOfBlanks(_ range: Range<Int>, _ bytes: Swift.Span<UInt8>) -> Int {
    range.first { bytes[$0] != 0x20 } ?? range.upperBound
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
