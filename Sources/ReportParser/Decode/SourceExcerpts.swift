public import DisclosureReport

/// Shows people where in a source a span stands, in whatever charset the source was received.
public struct SourceExcerpts: Sendable {
  private let text: [UInt8]
  private let transcoding: Transcoding?

  /// The excerpts of a source, as it was received; nil where its bytes are no text.
  public init?(of bytes: [UInt8], charset: String) {
    guard let received = try? ReceivedText(bytes, stated: charset) else { return nil }
    text = received.bytes
    transcoding = received.transcoding
  }

  /// The lines around a span: its number in the source, and the text before, within and behind it.
  ///
  /// - Parameters:
  ///   - span: bytes of the source as received.
  ///   - width: the most characters before the span, within it and behind it.
  /// - Returns: nil where the source has no such bytes.
  public func excerpt(around span: SourceSpan, width: Int = 40) -> SourceExcerpt? {
    guard let range = range(of: span) else { return nil }
    let start = text[..<range.lowerBound].lastIndex(of: Self.newline).map { $0 + 1 } ?? 0
    let end = text[range.upperBound...].firstIndex(of: Self.newline) ?? text.count
    // Four bytes are the most that a character takes in UTF-8; a page may be one line.
    let first = max(start, range.lowerBound - 4 * width)
    let last = min(end, range.upperBound + 4 * width)
    let inner = range.lowerBound..<min(range.upperBound, range.lowerBound + 4 * width)
    return SourceExcerpt(
      line: 1 + text[..<start].count { $0 == Self.newline },
      before: String(plain(first..<range.lowerBound).suffix(width)),
      marked: String(plain(inner).prefix(width))
        + (inner.upperBound < range.upperBound ? "…" : ""),
      after: String(plain(range.upperBound..<last).prefix(width)))
  }

  private static let newline: UInt8 = 0x0a

  /// The span's bytes in the text; spans come from records, which may be another source's.
  private func range(of span: SourceSpan) -> Range<Int>? {
    let (end, overflows) = span.offset.addingReportingOverflow(span.length)
    guard span.offset >= 0, span.length >= 0, !overflows else { return nil }
    let places = transcoding?.offsetsInText([span.offset, end]) ?? [span.offset, end]
    guard places[0] <= places[1], places[1] <= text.count else { return nil }
    return places[0]..<places[1]
  }

  /// Some bytes, without the characters that the ends cut through.
  private func plain(_ range: Range<Int>) -> String {
    var range = range
    while let first = range.first, text[first] & 0xc0 == 0x80 { range.removeFirst() }
    return String(decoding: text[range], as: UTF8.self)
      .trimmingSuffix { $0 == "\u{fffd}" || $0 == "\r" }
  }
}

/// Where a span stands in a source.
public struct SourceExcerpt: Hashable, Sendable {
  /// The number of the line that it begins in, from 1.
  public var line: Int
  /// What comes before it in its line.
  public var before: String
  /// The span itself.
  public var marked: String
  /// What comes behind it in its line.
  public var after: String
}

extension String {
  fileprivate func trimmingSuffix(_ isLeft: (Character) -> Bool) -> String {
    var text = self[...]
    while let last = text.last, isLeft(last) { text.removeLast() }
    return String(text)
  }
}
