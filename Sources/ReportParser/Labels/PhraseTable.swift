/// Phrases that are looked for all at once in squeezed text.
///
/// A position is looked at once: its first six bytes, two characters mostly, name a bucket, and only that bucket's
/// phrases are compared.
struct PhraseTable<Meaning: Sendable>: Sendable {
  /// A phrase found.
  struct Hit {
    var meaning: Meaning
    /// Where the phrase stands in the text searched.
    var range: Range<Int>
  }

  /// A phrase: what it means, its first six bytes, where it stands in ``bytes``, and one more than the index of the
  /// next phrase of its bucket, or 0.
  private struct Phrase {
    var meaning: Meaning
    var head: UInt64
    var bytes: ShortRange
    var next: UInt8
  }

  private var phrases: [Phrase] = []
  /// The bytes of all phrases, one behind the other.
  private var bytes: [UInt8] = []
  /// For each bucket one more than the index of its last phrase, or 0.
  private var buckets = [UInt8](repeating: 0, count: 4096)
  /// The length of the longest phrase, in bytes.
  private(set) var longest = 0

  /// How many bytes name a bucket.
  private static var headLength: Int { 6 }

  /// A table of at most 254 phrases of at least six bytes each; shorter ones and those beyond are left out.
  init(_ entries: [(Meaning, [String])]) {
    for (meaning, texts) in entries {
      for text in texts { add(Array(text.utf8), meaning) }
    }
  }

  private mutating func add(_ phrase: [UInt8], _ meaning: Meaning) {
    guard phrase.count >= Self.headLength, phrases.count < 254 else { return }
    let head = phrase.span.sixBytes(at: 0)
    let bucket = Self.bucket(head)
    let start = bytes.count
    bytes += phrase
    phrases.append(
      Phrase(
        meaning: meaning, head: head, bytes: ShortRange(start..<bytes.count), next: buckets[bucket])
    )
    buckets[bucket] = UInt8(phrases.count)
    longest = max(longest, phrase.count)
  }

  /// The bucket of phrases that begin with six bytes, the first in the lowest place.
  @inline(__always)
  private static func bucket(_ head: UInt64) -> Int {
    Int(truncatingIfNeeded: (head &* 0x9E37_79B9_7F4A_7C15) >> 52)
  }

  /// The first phrase in a text at or behind an offset, or nil.
  func firstHit(in text: Swift.Span<UInt8>, from start: Int = 0) -> Hit? {
    let buckets = buckets.span
    var index = start
    let last = text.count &- Self.headLength
    while index <= last {
      let head = text.sixBytes(at: index)
      let entry = buckets[Self.bucket(head)]
      if entry != 0, let hit = hit(from: entry, head, in: text, at: index) { return hit }
      index &+= head & 0x80 == 0 ? 1 : 3
    }
    return nil
  }

  /// The first phrase of a bucket, from one of its entries on, that stands at an offset; nil where none does.
  private func hit(
    from entry: UInt8, _ head: UInt64, in text: Swift.Span<UInt8>, at index: Int
  ) -> Hit? {
    let phrases = phrases.span
    var entry = entry
    while entry != 0 {
      let phrase = phrases[Int(entry) &- 1]
      if phrase.head == head {
        let range = phrase.bytes.range
        if range.count <= text.count &- index,
          text.agrees(from: index, with: bytes.span, from: range.lowerBound, count: range.count)
        {
          return Hit(meaning: phrase.meaning, range: index..<index + range.count)
        }
      }
      entry = phrase.next
    }
    return nil
  }
}

extension Swift.Span<UInt8> {
  /// The six bytes at an offset, the first in the lowest place.
  @inline(__always)
  fileprivate func sixBytes(at index: Int) -> UInt64 {
    if index &+ 8 <= count {
      // Checked against the span's bounds; any eight bytes are a number.
      let eight = bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      return UInt64(littleEndian: eight) & 0xFFFF_FFFF_FFFF
    }
    return UInt64(threeBytes(at: index)) | UInt64(threeBytes(at: index + 3)) << 24
  }
}
