import DisclosureReport

/// A text that was received in another charset than UTF-8.
struct Transcoding {
  /// The charset.
  let charset: Charset
  /// The text in UTF-8.
  let text: [UInt8]
  /// The offset at which the bytes break off in the middle of a character; nil where they do not.
  let stoppedAt: Int?

  private let received: [UInt8]

  /// The bytes that are no text in the charset.
  struct Invalid: Error {
    /// Where they stand.
    var offset: Int
  }

  /// Turns bytes into UTF-8.
  ///
  /// - Throws: ``Invalid`` where some of them are no text in the charset; a character that breaks off at the end is left
  ///   out.
  init(_ received: [UInt8], from charset: Charset) throws(Invalid) {
    // Two bytes are three at most in UTF-8, and none is more than one and a half.
    let outcome = Iconv.convert(
      received, from: charset.name, to: Charset.utf8.name, capacity: received.count * 3 / 2 + 4)
    switch outcome.end {
    case nil: stoppedAt = nil
    case .truncated: stoppedAt = outcome.taken
    case .invalid, .unknownCharset: throw Invalid(offset: outcome.taken)
    }
    self.charset = charset
    self.received = received
    text = outcome.bytes
  }

  /// Where places in the text stand in the bytes as received.
  ///
  /// - Parameter offsets: offsets into ``text``, ascending.
  /// - Returns: for each the offset of the same character in the bytes received.
  func offsetsAsReceived(_ offsets: [Int]) -> [Int] {
    let text = text.span
    let received = received.span
    var place = 0
    var source = 0
    return offsets.map { offset in
      while place < min(offset, text.count) {
        place += Charset.utf8.width(at: place, in: text)
        source += charset.width(at: source, in: received)
      }
      return source
    }
  }

  /// Where places in the bytes as received stand in the text: ``offsetsAsReceived(_:)`` turned round.
  ///
  /// - Parameter offsets: offsets into the bytes received, ascending.
  /// - Returns: for each the offset of the same character in ``text``.
  func offsetsInText(_ offsets: [Int]) -> [Int] {
    let text = text.span
    let received = received.span
    var place = 0
    var source = 0
    return offsets.map { offset in
      while source < offset, place < text.count {
        place += Charset.utf8.width(at: place, in: text)
        source += charset.width(at: source, in: received)
      }
      return place
    }
  }
}

extension [ReportRecord] {
  /// Makes the spans those of the bytes as received, going through the text once for all records.
  mutating func refer(to transcoding: Transcoding) {
    var offsets: [Int] = []
    for record in indices {
      self[record].forEachSpan { offsets += [$0.offset, $0.offset + $0.length] }
    }
    offsets.sort()
    let received = transcoding.offsetsAsReceived(offsets)
    func offset(_ place: Int) -> Int {
      let index = offsets.partitioned { $0 >= place }
      return index < received.count ? received[index] : place
    }
    for record in indices {
      self[record].forEachSpan { span in
        let start = offset(span.offset)
        span = SourceSpan(offset: start, length: offset(span.offset + span.length) - start)
      }
    }
  }
}

extension ReportRecord {
  /// Does something to every span of the record.
  fileprivate mutating func forEachSpan(_ body: (inout SourceSpan) -> Void) {
    for finding in findings.indices {
      for span in findings[finding].spans.indices { body(&findings[finding].spans[span]) }
    }
    for cell in evidence.indices { Self.change(&evidence[cell].span, body) }
    for number in narrative.indices { body(&narrative[number].span) }
    for indicator in indicators.indices { Self.change(&indicators[indicator].span, body) }
  }

  private static func change(_ span: inout SourceSpan?, _ body: (inout SourceSpan) -> Void) {
    guard var changed = span else { return }
    body(&changed)
    span = changed
  }
}

extension Array where Element == Int {
  /// The first index whose element is in the second part, as all behind it are.
  fileprivate func partitioned(_ isSecond: (Int) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if isSecond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
