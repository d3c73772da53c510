/// A section of a report, as its heading names it.
enum SectionKind: Sendable {
  /// 一、总体情况
  case overview
  /// 二、主动公开政府信息情况
  case proactive
  /// 三、收到和处理政府信息公开申请情况
  case applications
  /// 四、政府信息公开行政复议、行政诉讼情况
  case disputes
  /// 五、存在的主要问题及改进情况
  case problems
  /// 六、其他需要报告的事项
  case other
}

/// Tells headings from other lines.
///
/// A heading is a short line that begins with a Chinese numeral and names a section. The rows 一 to 四 of the table of
/// applications begin with the same numerals, but name no section.
enum Heading {
  /// The longest heading, in bytes; a paragraph that begins with a numeral is longer.
  static let maximumLength = 150
  /// The shortest heading, in bytes.
  static let minimumLength = 12

  /// The section that a line is the heading of, or nil.
  ///
  /// - Parameters:
  ///   - line: the line's bytes, blanks at its ends cut off.
  ///   - length: how many bytes of text it holds, where markup stands between them.
  ///   - bytes: the text.
  ///   - words: a buffer, used again from line to line.
  /// - Returns: the section, or nil.
  static func kind(
    of line: Range<Int>, length: Int? = nil, in bytes: Swift.Span<UInt8>, words: inout [UInt8]
  ) -> SectionKind? {
    guard line.count >= minimumLength, min(line.count, length ?? line.count) <= maximumLength,
      let numeral = endOfNumeral(line, bytes),
      let start = endOfMark(behind: numeral, line.upperBound, bytes)
    else { return nil }
    if let known = KnownHeadings.all.first(in: start..<line.upperBound, bytes) { return known.kind }
    words.removeAll(keepingCapacity: true)
    words.appendSqueezed(start..<line.upperBound, of: bytes)
    return kind(named: words.span)
  }

  /// The section that some squeezed words name; the one listed first where they name several.
  static func kind(named words: Swift.Span<UInt8>) -> SectionKind? {
    var first: Int?
    var start = 0
    while let hit = phrases.firstHit(in: words, from: start) {
      first = min(first ?? hit.meaning, hit.meaning)
      start = hit.range.lowerBound + 3
    }
    return first.map { names[$0].kind }
  }

  /// Where the numeral ends that a heading begins with, behind blanks and Markdown's marks; nil where none stands there,
  /// so that the line is no heading.
  @inline(__always)
  static func endOfNumeral(_ line: Range<Int>, _ bytes: Swift.Span<UInt8>) -> Int? {
    var start = line.lowerBound
    let end = line.upperBound
    while start < end, bytes[start] == 0x20 { start &+= 1 }
    guard end &- start > 3 else { return nil }
    let first = bytes[start]
    // Most lines, and most words behind gaps, begin otherwise: as no blank does and no mark of Markdown's.
    if first > 0x2A, first < 0xC2 { return nil }
    if first >= 0xE4, first != 0xEF {
      // All numerals begin with one of two bytes.
      if first > 0xE5 { return nil }
      return isNumeral(bytes.wideCharacter(at: start)) ? start + 3 : nil
    }
    return endOfNumeral(behindMarks: start..<end, bytes)
  }

  private static func endOfNumeral(
    behindMarks line: Range<Int>, _ bytes: Swift.Span<UInt8>
  ) -> Int? {
    var start = bytes.endOfBlanks(at: line.lowerBound, before: line.upperBound)
    while start < line.upperBound, isMarkdown(bytes[start]) { start += 1 }
    guard start + 3 < line.upperBound, isNumeral(bytes.wideCharacter(at: start)) else { return nil }
    return start + 3
  }

  /// Where the `、`, `．`, `.` or `,` ends that follows a numeral in a heading; nil where none does, as in running prose
  /// (一是 …).
  private static func endOfMark(
    behind start: Int, _ end: Int, _ bytes: Swift.Span<UInt8>
  ) -> Int? {
    let index = bytes.endOfBlanks(at: start, before: end)
    guard index < end else { return nil }
    if bytes[index] == 0x2E || bytes[index] == 0x2C { return index + 1 }
    let mark = bytes.wideCharacter(at: index)
    return mark == 0x3001 || mark == 0xFF0E ? min(index + 3, end) : nil
  }

  /// `#`, `*` and the blank behind them.
  private static func isMarkdown(_ byte: UInt8) -> Bool {
    byte == 0x23 || byte == 0x2A || byte == 0x20
  }

  /// 一 to 八.
  @inline(__always)
  private static func isNumeral(_ character: UInt32) -> Bool {
    switch character {
    case 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B: true
    default: false
    }
  }

  /// What the sections' headings say; of several that a line says, the first counts.
  private static let names: [(kind: SectionKind, phrases: [String])] = [
    (.applications, ["收到和处理政府", "收到和处理"]),
    (.proactive, ["主动公开政府", "主动公开情况"]),
    (.disputes, ["行政复议", "行政诉讼"]),
    (.problems, ["主要问题", "存在的问题", "存在问题"]),
    (.other, ["需要报告", "其他事项"]),
    (.overview, ["总体情况", "总体公开情况", "总体工作情况", "总体概述", "概述", "基本情况"]),
  ]

  private static let phrases = PhraseTable(
    names.enumerated().map { ($0.offset, $0.element.phrases) })
}
