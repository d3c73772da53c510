import DisclosureReport

/// A text as UTF-8 bytes, cut into lines.
///
/// Offsets into it are offsets into the source as received.
struct SourceText {
  /// The bytes, valid UTF-8.
  let bytes: [UInt8]
  /// The lines, without their line ends, in order.
  let lines: [Line]

  /// Cuts valid UTF-8 into lines at LF, CR and form feed.
  init(validated bytes: [UInt8]) {
    self.bytes = bytes
    var lines: [Line] = []
    lines.reserveCapacity(bytes.count / 48 + 8)
    let span = bytes.span
    var start = 0
    for index in span.indices where span[index] <= 0x0D {
      let byte = span[index]
      guard byte == 0x0A || byte == 0x0D || byte == 0x0C else { continue }
      lines.append(Line(start: start, end: index))
      start = index + 1
    }
    if start < span.count { lines.append(Line(start: start, end: span.count)) }
    self.lines = lines
  }

  /// The text of a run of bytes, with the blanks at its ends cut off.
  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[trimmed(range)], as: UTF8.self)
  }

  /// A run of bytes without the blanks at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, let width = bytes.blankWidth(at: start, before: end) { start += width }
    while end > start, let width = bytes.blankWidth(endingAt: end, after: start) { end -= width }
    return start..<end
  }
}

/// A line of a text, as a run of its bytes.
struct Line: Hashable {
  /// The offset of its first byte.
  let start: Int
  /// The offset behind its last byte, its line end left out.
  let end: Int

  /// The bytes' range.
  var range: Range<Int> { start..<end }
}

extension SourceSpan {
  /// The span of a range of bytes.
  init(_ range: Range<Int>) { self.init(offset: range.lowerBound, length: range.count) }
}
