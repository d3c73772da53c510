/// What the characters next to a number tell: which patterns may be its.
///
/// For nearly all numbers of a text it is none, so that the patterns are put to few. What is told is never that a
/// pattern is not a number's where it is: a character is known by six bits.
struct NarrativeClues: Sendable {
  /// What a pattern has next to its number.
  fileprivate struct Clue: Sendable {
    var before: CharacterBits
    var behind: CharacterBits
    var pattern: Int
  }

  /// The patterns that have a unit which begins with a character, in their order.
  private struct UnitClues: Sendable {
    var first: UInt32
    var clues: [Clue]
  }

  private let units: [UnitClues]
  /// The second bytes of what may stand behind a number, a bit for each of the 64 that there are.
  private let secondBytes: UInt64

  init(_ patterns: [CompiledPattern]) {
    var units: [UnitClues] = []
    for (index, pattern) in patterns.enumerated() {
      let clue = Clue(
        before: pattern.lastBefore.isEmpty ? .all : CharacterBits(pattern.lastBefore),
        behind: pattern.firstAfter.isEmpty ? .all : CharacterBits(pattern.firstAfter),
        pattern: index)
      for first in Set(pattern.firstOfUnits) {
        if let place = units.firstIndex(where: { $0.first == first }) {
          units[place].clues.append(clue)
        } else {
          units.append(UnitClues(first: first, clues: [clue]))
        }
      }
    }
    self.units = units.sorted { $0.clues.count > $1.clues.count }
    secondBytes = (units.map(\.first) + Self.magnitudes).reduce(Self.secondBytesOfBlanks) {
      $1 < 0x80 ? $0 : $0 | 1 << UInt64($1 >> 6 & 0x3F)
    }
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

  /// Patterns that may be a number's, in their order.
  struct Candidates {
    fileprivate var clues: [Clue]
    fileprivate var before: UInt32
    fileprivate var behind: UInt32
    fileprivate var place = 0

    /// The place of the next, or nil.
    @inline(__always)
    mutating func next() -> Int? {
      while place < clues.count {
        let clue = clues[place]
        place &+= 1
        if clue.behind.mayHold(behind), clue.before.mayHold(before) { return clue.pattern }
      }
      return nil
    }
  }

  /// The patterns that may be a number's; nil where no unit that is looked for stands behind it.
  @inline(__always)
  func candidates(
    for number: ProseNumber, in range: Range<Int>, _ bytes: Swift.Span<UInt8>
  ) -> Candidates? {
    let unit = bytes.character(at: number.unitStart)
    let units = self.units.span
    for place in units.indices where units[place].first == unit {
      let end = number.unitStart &+ (unit < 0x80 ? 1 : 3)
      return Candidates(
        clues: units[place].clues, before: bytes.wideCharacter(at: number.wordsEnd &- 3),
        behind: bytes.wideCharacter(at: bytes.endOfBlanks(at: end, before: range.upperBound)))
    }
    return nil
  }
}
