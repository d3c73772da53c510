import DisclosureReport

/// A pattern with its words as bytes.
final class CompiledPattern: Sendable {
  /// A unit: its first character, its bytes, and its name.
  private struct Unit: Sendable {
    let first: UInt32
    let bytes: [UInt8]
    let name: String
  }

  /// What the number counts; nil where it counts nothing that is looked for.
  let kind: NarrativeKind?
  /// The cell that the prose names, where it names one.
  let cell: Cell?
  /// What the numbers before it must be about; nil where they may be about anything.
  let topic: NarrativeTopic?
  /// The units of which one stands directly behind the number, the longer first.
  private let units: [Unit]
  private let before: [[UInt8]]
  private let directlyBefore: [Word]
  private let after: [[UInt8]]

  /// A word, and its last character, by which most are told from others.
  private struct Word: Sendable {
    let last: UInt32
    let bytes: [UInt8]
  }

  init(_ pattern: NarrativePattern) {
    kind = pattern.kind
    cell = pattern.cell
    topic = pattern.topic
    units = pattern.units.sorted { $0.utf8.count > $1.utf8.count }.map {
      let bytes = Array($0.utf8)
      return Unit(first: bytes.span.character(at: 0), bytes: bytes, name: $0)
    }
    before = pattern.before.map { Array($0.utf8) }
    directlyBefore = pattern.directlyBefore.map {
      let bytes = Array($0.utf8)
      return Word(last: bytes.span.wideCharacter(at: bytes.count - 3), bytes: bytes)
    }
    after = pattern.after.map { Array($0.utf8) }
  }

  /// The first characters of the units.
  var firstOfUnits: [UInt32] { units.map(\.first) }
  /// The last characters of the words directly before the number; empty where anything may stand there.
  var lastBefore: [UInt32] { directlyBefore.map(\.last) }
  /// The first characters of the words behind the unit; empty where anything may stand there.
  var firstAfter: [UInt32] { after.map { $0.span.wideCharacter(at: 0) } }

  /// The unit that stands behind a number, where the words about it are the pattern's; nil where they are not.
  ///
  /// - Parameters:
  ///   - number: the number, and where its words are.
  ///   - range: how far the words may go.
  ///   - bytes: the text.
  /// - Returns: the unit's name, or nil.
  func unit(of number: ProseNumber, in range: Range<Int>, _ bytes: Swift.Span<UInt8>) -> String? {
    guard matches(bytes, directlyBefore: number, after: range.lowerBound) else { return nil }
    for unit in units where unit.first == number.unit {
      guard
        let end = bytes.endOfPhrase(unit.bytes, from: number.unitStart, before: range.upperBound)
      else { continue }
      return matches(bytes, behind: end..<max(end, range.upperBound))
        && matches(bytes, earlierIn: range.lowerBound..<number.wordsEnd) ? unit.name : nil
    }
    return nil
  }

  /// Whether the words behind the unit are the pattern's.
  private func matches(_ bytes: Swift.Span<UInt8>, behind range: Range<Int>) -> Bool {
    if after.isEmpty { return true }
    for word in after {
      if bytes.endOfPhrase(word, from: range.lowerBound, before: range.upperBound) != nil {
        return true
      }
    }
    return false
  }

  /// Whether the words directly before the number are the pattern's.
  private func matches(
    _ bytes: Swift.Span<UInt8>, directlyBefore number: ProseNumber, after start: Int
  ) -> Bool {
    if directlyBefore.isEmpty { return true }
    for word in directlyBefore where word.last == number.lastOfWords {
      if bytes.hasPhrase(word.bytes, endingAt: number.wordsEnd, after: start) { return true }
    }
    return false
  }

  /// Whether one of the words earlier in the clause that a range ends in is the pattern's.
  private func matches(_ bytes: Swift.Span<UInt8>, earlierIn range: Range<Int>) -> Bool {
    guard !before.isEmpty else { return true }
    var clause: [UInt8] = []
    clause.appendWithoutBlanks(bytes.startOfClause(range)..<range.upperBound, of: bytes)
    for word in before where clause.span.contains(phrase: word) { return true }
    return false
  }
}
