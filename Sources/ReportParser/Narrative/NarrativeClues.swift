/// What the characters next to a number tell: whether it may be one that a pattern is looked for.
///
/// Nearly no number of a text is, so that the patterns are put to few. What is told is never that a number is none
/// where it is one: a character is known by six bits.
struct NarrativeClues: Sendable {
  /// What a pattern has next to its number.
  private struct Clue: Sendable {
    var units: CharacterBits
    var before: CharacterBits
    var behind: CharacterBits
  }

  private let units: CharacterBits
  private let clues: [Clue]
  /// The second bytes of the units' characters and of blanks, a bit for each of the 64 that there are.
  private let secondBytes: UInt64

  init(_ patterns: [CompiledPattern]) {
    units = CharacterBits(patterns.flatMap(\.units))
    secondBytes = patterns.flatMap(\.units).reduce(Self.secondBytesOfBlanks) {
      $0 | 1 << UInt64($1 >> 6 & 0x3F)
    }
    clues = patterns.map { pattern in
      Clue(
        units: CharacterBits(pattern.units),
        before: pattern.lastBefore.isEmpty ? .all : CharacterBits(pattern.lastBefore),
        behind: pattern.firstAfter.isEmpty ? .all : CharacterBits(pattern.firstAfter))
    }
  }

  /// NBSP's (A0), those of the blanks at U+2000 and U+3000 (80), and the byte order mark's (BB).
  private static let secondBytesOfBlanks: UInt64 = 1 << 0x20 | 1 << 0x00 | 1 << 0x3B

  /// Whether a unit may stand at an offset, or behind a space there, by the second byte of its character.
  ///
  /// Most numbers are years and shares, which this tells at once.
  @inline(__always)
  func mayBeUnit(at index: Int, _ bytes: Swift.Span<UInt8>) -> Bool {
    let start = index < bytes.count && bytes[index] == 0x20 ? index &+ 1 : index
    guard start &+ 1 < bytes.count else { return false }
    // More blanks, or markup.
    if bytes[start] <= 0x20 { return true }
    return bytes[start] >= 0x80 && secondBytes &>> UInt64(bytes[start &+ 1] & 0x3F) & 1 != 0
  }

  /// Whether a number in a range may be what any pattern describes.
  @inline(__always)
  func mayMatch(
    _ number: Range<Int>, in range: Range<Int>, _ bytes: Swift.Span<UInt8>
  ) -> Bool {
    guard number.upperBound < range.upperBound else { return false }
    let next = bytes[number.upperBound]
    // Blanks and markup may stand between; no blank begins as an ideograph does.
    if next > 0x20, next < 0x80 { return false }
    let start =
      next >= 0xE4
      ? number.upperBound : bytes.endOfBlanks(at: number.upperBound, before: range.upperBound)
    let unit = bytes.wideCharacter(at: start)
    return units.mayHold(unit) && mayMatch(number, unit, at: start, in: range, bytes)
  }

  /// Whether a number in a range that is followed by some unit may be what any pattern describes.
  private func mayMatch(
    _ number: Range<Int>, _ unit: UInt32, at start: Int, in range: Range<Int>,
    _ bytes: Swift.Span<UInt8>
  ) -> Bool {
    let behind = bytes.wideCharacter(
      at: bytes.endOfBlanks(at: start + 3, before: range.upperBound))
    let end = bytes.startOfBlanks(endingAt: number.lowerBound, after: range.lowerBound)
    let before = bytes.wideCharacter(at: end - 3)
    for clue in clues where clue.units.mayHold(unit) && clue.behind.mayHold(behind) {
      if clue.before.mayHold(before) { return true }
    }
    return false
  }
}

/// Some characters, by six bits of each.
private struct CharacterBits: Sendable {
  private var bits: UInt64

  private init(bits: UInt64) { self.bits = bits }

  init(_ characters: [UInt32]) {
    bits = characters.reduce(0) { $0 | 1 << Self.place(of: $1) }
  }

  /// Every character.
  static let all = CharacterBits(bits: .max)

  /// False where a character is none of these.
  @inline(__always)
  func mayHold(_ character: UInt32) -> Bool { bits &>> Self.place(of: character) & 1 != 0 }

  /// Where a character's bit is; no common punctuation mark shares it with a character that is looked for.
  @inline(__always)
  private static func place(of character: UInt32) -> UInt64 {
    UInt64((character ^ character >> 6) & 63)
  }
}
