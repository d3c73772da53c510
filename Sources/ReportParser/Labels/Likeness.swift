/// How alike two texts are, by the pairs of neighbouring characters that they share.
struct Likeness: Sendable {
  /// Likeness from which on a text counts as a misprint of another.
  static let threshold = 0.6
  /// How much more alike the best must be than the next best.
  static let margin = 0.15
  /// The longest text compared, in bytes.
  static let maximumLength = 240

  private let pairs: [UInt64]

  /// The pairs of a squeezed text.
  init(_ text: [UInt8]) {
    var characters: [UInt64] = []
    var index = 0
    while index < text.count, index < Self.maximumLength {
      if text[index] >= 0xE0, index + 2 < text.count {
        characters.append(UInt64(text[index]) << 16 | UInt64(text[index + 1]) << 8 | UInt64(text[index + 2]))
        index += 3
      } else {
        // Digits number labels; they say nothing of the words.
        if !text[index].isDigit { characters.append(UInt64(text[index])) }
        index += 1
      }
    }
    pairs = zip(characters, characters.dropFirst()).map { $0 << 32 | $1 }.sorted()
  }

  /// From 0, no pair shared, to 1, all shared (Dice's coefficient).
  func likeness(to other: Likeness) -> Double {
    guard !pairs.isEmpty, !other.pairs.isEmpty else { return 0 }
    var shared = 0
    var left = 0
    var right = 0
    while left < pairs.count, right < other.pairs.count {
      if pairs[left] == other.pairs[right] {
        shared += 1
        left += 1
        right += 1
      } else if pairs[left] < other.pairs[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return Double(2 * shared) / Double(pairs.count + other.pairs.count)
  }
}
