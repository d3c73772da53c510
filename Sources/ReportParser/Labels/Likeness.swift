/// How alike two texts are, by the pairs of neighbouring characters that they share.
struct Likeness: Sendable {
  /// Likeness from which on a text counts as a misprint of another.
  static let threshold = 0.6
  /// How much more alike the best must be than the next best.
  static let margin = 0.15
  /// The longest text compared, in bytes.
  static let maximumLength = 240

  private let pairs: [UInt64]
  /// What tells most unlike texts apart without a look at their pairs.
  let sketch: Sketch

  /// How many pairs the text has.
  var count: Int { pairs.count }

  /// The pairs of a squeezed text.
  init(_ text: Swift.Span<UInt8>) {
    var pairs: [UInt64] = []
    pairs.reserveCapacity(min(text.count, Self.maximumLength) / 3 + 1)
    var sketch = Sketch()
    var last: UInt64 = 0
    var index = 0
    while index < text.count, index < Self.maximumLength {
      var character = UInt64(text.wideCharacter(at: index))
      if character != 0 {
        index += 3
      } else {
        // Digits number labels; they say nothing of the words.
        character = text[index].isDigit ? 0 : UInt64(text[index])
        index += 1
      }
      if character != 0 {
        if last != 0 {
          let pair = last << 32 | character
          pairs.append(pair)
          sketch.add(pair)
        }
        last = character
      }
    }
    pairs.sort()
    self.pairs = pairs
    self.sketch = sketch
  }

  /// From 0, no pair shared, to 1, all shared (Dice's coefficient).
  func likeness(to other: Likeness) -> Double {
    let pairs = pairs.span
    let others = other.pairs.span
    guard !pairs.isEmpty, !others.isEmpty else { return 0 }
    var shared = 0
    var left = 0
    var right = 0
    while left < pairs.count, right < others.count {
      if pairs[left] == others[right] {
        shared += 1
        left += 1
        right += 1
      } else if pairs[left] < others[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return Double(2 * shared) / Double(pairs.count + others.count)
  }
}

extension Likeness {
  /// How many pairs a text has, and one of 64 bits for each.
  struct Sketch: Sendable {
    private var bits: UInt64 = 0
    private var count = 0

    /// Adds a pair.
    mutating func add(_ pair: UInt64) {
      count += 1
      bits |= 1 &<< ((pair &* 0x9E37_79B9_7F4A_7C15) >> 58)
    }

    /// Whether the likeness of two texts may be enough to matter: a pair whose bit the other text lacks is not shared.
    func mayBeLike(_ other: Sketch) -> Bool {
      let least = (threshold - margin) * Double(count + other.count) / 2
      if Double(min(count, other.count)) < least { return false }
      return Double(count - (bits & ~other.bits).nonzeroBitCount) >= least
    }
  }
}
