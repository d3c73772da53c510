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
  /// The second bytes of the units and of blanks, each of them sixteen times.
  private let secondBytes: [ByteBlock]

  init(_ patterns: [CompiledPattern]) {
    units = CharacterBits(patterns.flatMap(\.units))
    let seconds = patterns.flatMap(\.units).map { UInt8(truncatingIfNeeded: $0 >> 6 & 0x3F | 0x80) }
    secondBytes = Set(seconds + Self.secondBytesOfBlanks).map { ByteBlock(repeating: $0) }
    clues = patterns.map { pattern in
      Clue(
        units: CharacterBits(pattern.units),
        before: pattern.lastBefore.isEmpty ? .all : CharacterBits(pattern.lastBefore),
        behind: pattern.firstAfter.isEmpty ? .all : CharacterBits(pattern.firstAfter))
    }
  }

  /// NBSP's, those of the blanks at U+2000 and U+3000, and the byte order mark's.
  private static let secondBytesOfBlanks: [UInt8] = [0xA0, 0x80, 0xBB]

  /// Which of sixteen digits may be the last of a number that any pattern describes: those with a unit or a blank behind
  /// them. Two bytes tell, since most numbers are years and shares.
  ///
  /// - Parameters:
  ///   - digits: which of the bytes are digits.
  ///   - next: the bytes one behind each.
  ///   - second: the bytes two behind each.
  /// - Returns: those that may be.
  @inline(__always)
  func mayEndNumber(
    _ digits: ByteMarks, before next: ByteBlock, _ second: ByteBlock
  ) -> ByteMarks {
    var may = next.isIn(0x00, 0x20)
    for byte in secondBytes { may = may .| second .== byte }
    return may .& digits
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
