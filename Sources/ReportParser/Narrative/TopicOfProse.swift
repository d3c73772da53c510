import DisclosureReport

/// What the numbers read last were about, for those that do not say so themselves.
struct TopicOfProse {
  private var topic: NarrativeTopic?
  private var end = 0

  /// How many bytes it holds for, markup left out.
  private static let reach = 300
  /// How many it holds for with markup.
  private static let reachOfMarkup = 8192

  /// Notes what the number that ends at an offset counts; nil where it is nothing that is looked for.
  ///
  /// A share is one of what the prose is about, whatever that is.
  mutating func go(on kind: NarrativeKind?, at end: Int) {
    if kind != .share, kind != .handlingRate { topic = kind?.topic }
    self.end = end
  }

  /// Whether the prose up to an offset is still about a topic, where one is wanted.
  ///
  /// It is no longer where a new point begins (`（三）`).
  func isOrNeedNotBe(
    _ wanted: NarrativeTopic?, at start: Int, _ bytes: Swift.Span<UInt8>
  ) -> Bool {
    guard let wanted else { return true }
    guard topic == wanted, end <= start, start - end <= Self.reachOfMarkup else { return false }
    var length = 0
    for index in end..<start where bytes[index] != FlatText.insideWord {
      length += 1
      if length > Self.reach { return false }
      if bytes[index] == 0xEF || bytes[index] == 0x28, Self.isPoint(at: index, bytes) {
        return false
      }
    }
    return true
  }

  /// Whether a point's numeral stands in brackets at an offset.
  private static func isPoint(at index: Int, _ bytes: Swift.Span<UInt8>) -> Bool {
    let isASCII = bytes[index] == 0x28
    guard isASCII || bytes.wideCharacter(at: index) == 0xFF08 else { return false }
    let numeral = index + (isASCII ? 1 : 3)
    let end = bytes.character(at: numeral + 3)
    return numerals.contains(bytes.wideCharacter(at: numeral)) && (end == 0x29 || end == 0xFF09)
  }

  private static let numerals = "一二三四五六七八九十".unicodeScalars.map(\.value)
}
