import DisclosureReport

/// All patterns, their words arranged so that the patterns of a number are found in one look at what stands about it.
final class PatternIndex: Sendable {
  typealias Patterns = WordTree.Patterns

  /// The patterns that are known.
  static let known = PatternIndex(NarrativePattern.all)

  /// The most patterns that there may be: a bit is one of them.
  static let mostPatterns = Patterns.bitWidth

  /// The patterns, the more telling first.
  let patterns: [CompiledPattern]
  /// The words directly before the number, from their ends; the units; the words behind these.
  private let before: WordTree
  private let units: WordTree
  private let behind: WordTree
  /// The words earlier in the clause.
  private let earlier: WordTree
  /// The patterns of which one of those must stand there.
  private let needEarlier: Patterns
  /// The patterns before whose number, and behind whose unit, anything may stand.
  private let anyBefore: Patterns
  private let anyBehind: Patterns
  /// The first characters of all units.
  private let firstOfUnits: [UInt32]
  /// The second bytes of what may stand behind a number, a bit for each of the 64 that there are.
  private let secondBytes: UInt64

  /// An index of some patterns.
  init(_ all: [NarrativePattern]) {
    let all = Array(all.prefix(Self.mostPatterns))
    patterns = all.map(CompiledPattern.init)
    before = WordTree(all.map(\.directlyBefore), backward: true)
    units = WordTree(all.map(\.units))
    behind = WordTree(all.map(\.after))
    earlier = WordTree(all.map(\.before))
    needEarlier = Self.patterns(of: all) { !$0.before.isEmpty }
    anyBefore = Self.patterns(of: all) { $0.directlyBefore.isEmpty }
    anyBehind = Self.patterns(of: all) { $0.after.isEmpty }
    firstOfUnits = Set(all.flatMap { $0.units.compactMap { $0.unicodeScalars.first?.value } })
      .sorted()
    secondBytes = (firstOfUnits + Self.magnitudes).reduce(Self.secondBytesOfBlanks) {
      $1 < 0x80 ? $0 : $0 | 1 << UInt64($1 >> 6 & 0x3F)
    }
  }

  private static func patterns(
    of all: [NarrativePattern], where holds: (NarrativePattern) -> Bool
  ) -> Patterns {
    all.indices.reduce(0) { holds(all[$1]) ? $0 | 1 << Patterns($1) : $0 }
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

  /// The patterns whose words stand directly before a number and behind it, and the longest of whose units does.
  func candidates(
    for number: ProseNumber, in range: Range<Int>, _ bytes: Swift.Span<UInt8>
  ) -> Patterns {
    var unit = WordTree.Place(at: number.unitStart)
    guard units.goForward(&unit, before: range.upperBound, bytes) else { return 0 }
    var words = anyBefore
    var place = WordTree.Place(at: number.wordsEnd)
    while before.goBackward(&place, after: range.lowerBound, bytes) {
      words |= before.patterns(at: place)
    }
    var found: Patterns = 0
    repeat {
      let ofUnit = units.patterns(at: unit)
      found &= ~ofUnit
      let fitting = ofUnit & words
      if fitting == 0 { continue }
      found |= fitting & anyBehind
      if fitting & ~anyBehind == 0 { continue }
      var place = WordTree.Place(at: unit.index)
      while behind.goForward(&place, before: range.upperBound, bytes) {
        found |= fitting & behind.patterns(at: place)
      }
    } while units.goForward(&unit, before: range.upperBound, bytes)
    return found
  }

  /// Whether words must stand earlier in the clause for a pattern to be a number's.
  func needsEarlier(_ pattern: Int) -> Bool { needEarlier.holds(pattern) }

  /// The patterns whose words earlier in the clause stand in one.
  func patterns(earlierIn clause: [UInt8]) -> Patterns { earlier.patterns(anywhereIn: clause.span) }

  /// The unit of a pattern that stands behind a number; nil where none does.
  func unit(
    of pattern: Int, behind number: ProseNumber, before end: Int, _ bytes: Swift.Span<UInt8>
  ) -> String? {
    units.word(of: pattern, from: number.unitStart, before: end, bytes)
  }
}
