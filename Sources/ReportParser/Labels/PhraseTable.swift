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

  private var phrases: [(bytes: [UInt8], meaning: Meaning)] = []
  /// For each bucket one more than the index of its last phrase, or 0.
  private var buckets = [UInt8](repeating: 0, count: 1024)
  /// For each phrase one more than the index of the next of its bucket, or 0.
  private var next: [UInt8] = []

  /// A table of at most 254 phrases of at least three bytes each; shorter ones and those beyond are left out.
  init(_ entries: [(Meaning, [String])]) {
    for (meaning, texts) in entries {
      for text in texts {
        let bytes = Array(text.utf8)
        guard bytes.count >= 3, phrases.count < 254 else { continue }
        let bucket = Self.bucket(bytes[0], bytes[1], bytes[2])
        next.append(buckets[bucket])
        phrases.append((bytes, meaning))
        buckets[bucket] = UInt8(phrases.count)
      }
    }
  }

  private static func bucket(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    (Int(first & 0x0F) << 6 ^ Int(second & 0x3F) << 4 ^ Int(third & 0x3F)) & 1023
  }

  /// The first phrase in a text at or behind an offset, or nil.
  func firstHit(in text: [UInt8], from start: Int = 0) -> Hit? {
    var index = start
    while index + 3 <= text.count {
      var entry = buckets[Self.bucket(text[index], text[index + 1], text[index + 2])]
      while entry != 0 {
        let phrase = phrases[Int(entry) - 1]
        if text.hasPhrase(phrase.bytes, at: index) {
          return Hit(meaning: phrase.meaning, range: index..<index + phrase.bytes.count)
        }
        entry = next[Int(entry) - 1]
      }
      index += text[index] < 0x80 ? 1 : 3
    }
    return nil
  }
}
