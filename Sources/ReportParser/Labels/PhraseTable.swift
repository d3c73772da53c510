/// Phrases that are looked for all at once in squeezed text.
///
/// A position is looked at once: its first three bytes name a bucket, and only that bucket's phrases are compared.
struct PhraseTable<Meaning: Sendable>: Sendable {
  /// A phrase found.
  struct Hit {
    var meaning: Meaning
    /// Where the phrase stands in the text searched.
    var range: Range<Int>
  }

  /// A phrase: what it means, where its bytes stand in ``bytes``, and one more than the index of the next phrase of
  /// its bucket, or 0.
  private struct Phrase {
    var meaning: Meaning
    var bytes: Range<Int>
    var next: UInt8
  }

  private var phrases: [Phrase] = []
  /// The bytes of all phrases, one behind the other.
  private var bytes: [UInt8] = []
  /// For each bucket one more than the index of its last phrase, or 0.
  private var buckets = [UInt8](repeating: 0, count: 1024)
  /// The length of the longest phrase, in bytes.
  private(set) var longest = 0

  /// A table of at most 254 phrases of at least three bytes each; shorter ones and those beyond are left out.
  init(_ entries: [(Meaning, [String])]) {
    for (meaning, texts) in entries {
      for text in texts { add(Array(text.utf8), meaning) }
    }
  }

  private mutating func add(_ phrase: [UInt8], _ meaning: Meaning) {
    guard phrase.count >= 3, phrases.count < 254 else { return }
    let bucket = Self.bucket(phrase[0], phrase[1], phrase[2])
    let start = bytes.count
    bytes += phrase
    phrases.append(
      Phrase(meaning: meaning, bytes: start..<bytes.count, next: buckets[bucket]))
    buckets[bucket] = UInt8(phrases.count)
    longest = max(longest, phrase.count)
  }

  private static func bucket(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    (Int(first & 0x0F) << 6 ^ Int(second & 0x3F) << 4 ^ Int(third & 0x3F)) & 1023
  }

  /// The first phrase in a text at or behind an offset, or nil.
  func firstHit(in text: Swift.Span<UInt8>, from start: Int = 0) -> Hit? {
    let buckets = buckets.span
    var index = start
    let last = text.count - 3
    while index <= last {
      let first = text[index]
      var entry = buckets[Self.bucket(first, text[index &+ 1], text[index &+ 2])]
      while entry != 0 {
        let phrase = phrases[Int(entry) - 1]
        if stands(phrase.bytes, in: text, at: index) {
          return Hit(meaning: phrase.meaning, range: index..<index + phrase.bytes.count)
        }
        entry = phrase.next
      }
      index &+= first < 0x80 ? 1 : 3
    }
    return nil
  }

  private func stands(_ phrase: Range<Int>, in text: Swift.Span<UInt8>, at index: Int) -> Bool {
    phrase.count <= text.count - index
      && text.agrees(from: index, with: bytes.span, from: phrase.lowerBound, count: phrase.count)
  }
}
