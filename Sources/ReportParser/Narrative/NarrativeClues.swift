/// What the characters next to a number tell: which patterns may be its.
///
/// For nearly all numbers of a text it is none, so that the patterns are put to few. What is told is never that a
/// pattern is not a number's where it is: a character is known by six bits.
struct NarrativeClues: Sendable {
  /// The most patterns that there may be: a bit is one of them.
  static let mostPatterns = UInt128.bitWidth

  /// The patterns that go with each unit, with each last character of the words before a number, and with each first one
  /// of those behind the unit, by the characters' six bits.
  private var units = [UInt128](repeating: 0, count: CharacterBits.count)
  private var before = [UInt128](repeating: 0, count: CharacterBits.count)
  private var behind = [UInt128](repeating: 0, count: CharacterBits.count)
  /// The first characters of all units.
  private let firstOfUnits: [UInt32]
  /// The second bytes of what may stand behind a number, a bit for each of the 64 that there are.
  private let secondBytes: UInt64

  init(_ patterns: [CompiledPattern]) {
    firstOfUnits = Set(patterns.flatMap(\.firstOfUnits)).sorted()
    secondBytes = (firstOfUnits + Self.magnitudes).reduce(Self.secondBytesOfBlanks) {
      $1 < 0x80 ? $0 : $0 | 1 << UInt64($1 >> 6 & 0x3F)
    }
    for (index, pattern) in patterns.prefix(Self.mostPatterns).enumerated() {
      let bit = UInt128(1) << UInt128(index)
      Self.add(bit, to: &units, pattern.firstOfUnits)
      Self.add(bit, to: &before, pattern.lastBefore)
      Self.add(bit, to: &behind, pattern.firstAfter)
    }
  }

  /// Adds a pattern to some characters, or to all where there are none.
  private static func add(_ bit: UInt128, to patterns: inout [UInt128], _ characters: [UInt32]) {
    let places =
      characters.isEmpty ? Array(patterns.indices) : characters.map { CharacterBits.place(of: $0) }
    for place in places { patterns[place] |= bit }
  }

  /// `余`, `多`, `万` and `亿`.
  private static let magnitudes: [UInt32] = [0x4F59, 0x591A, 0x4E07, 0x4EBF]
  /// NBSP's (A0), those of the blanks at U+2000 and U+3000 (80), and the byte order mark's (BB).
  private static let secondBytesOfBlanks: UInt64 = 1 << 0x20 | 1 << 0x00 | 1 << 0x3B

  /// Whether a unit may stand at an offset, or behind a space there, by the second byte of its character.
  ///
  /// Most numbers are years, which this tells at once.
  @inline(__always)
  func mayBeUnit(at index: Int, _ bytes: Swift.Span<UInt8>) -> Bool {
    let start = index < bytes.count && bytes[index] == 0x20 ? index &+ 1 : index
    guard start &+ 1 < bytes.count else { return false }
    // More blanks, markup, or a per cent sign.
    if bytes[start] <= 0x20 || bytes[start] == 0x25 { return true }
    return bytes[start] >= 0x80 && secondBytes &>> UInt64(bytes[start &+ 1] & 0x3F) & 1 != 0
  }

  /// Whether a unit that is looked for begins with a character.
  func isUnit(_ character: UInt32) -> Bool { firstOfUnits.contains(character) }

  /// Patterns that may be a number's, in their order.
  struct Candidates {
    fileprivate var bits: UInt128

    /// The place of the next, or nil.
    @inline(__always)
    mutating func next() -> Int? {
      guard bits != 0 else { return nil }
      let place = bits.trailingZeroBitCount
      bits &= bits &- 1
      return place
    }
  }

  /// The patterns that may be a number's.
  @inline(__always)
  func candidates(
    for number: ProseNumber, in range: Range<Int>, _ bytes: Swift.Span<UInt8>
  ) -> Candidates {
    let bits =
      units[CharacterBits.place(of: number.unit)]
      & before[CharacterBits.place(of: number.lastOfWords)]
    guard bits != 0 else { return Candidates(bits: 0) }
    let end = number.unitStart &+ (number.unit < 0x80 ? 1 : 3)
    let next = bytes.wideCharacter(at: bytes.endOfBlanks(at: end, before: range.upperBound))
    return Candidates(bits: bits & behind[CharacterBits.place(of: next)])
  }
}
