import DisclosureReport

/// A pattern with its words as bytes.
final class CompiledPattern: Sendable {
  /// A unit: its bytes, and its name behind each magnitude.
  struct Unit: Sendable {
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
  let units: [Unit]
  private let before: [[UInt8]]
  private let directlyBefore: [[UInt8]]
  private let after: [[UInt8]]

  init(_ pattern: NarrativePattern) {
    kind = pattern.kind
    cell = pattern.cell
    topic = pattern.topic
    units = pattern.units.sorted { $0.utf8.count > $1.utf8.count }.map {
      Unit(bytes: Array($0.utf8), name: $0)
    }
    before = pattern.before.map { Array($0.utf8) }
    directlyBefore = Self.longestFirst(pattern.directlyBefore)
    after = pattern.after.map { Array($0.utf8) }
  }

  /// The first characters of the units.
  var firstOfUnits: [UInt32] { units.map { $0.bytes.span.character(at: 0) } }
  /// The last characters of the words directly before the number; empty where anything may stand there.
  var lastBefore: [UInt32] { directlyBefore.map { $0.span.wideCharacter(at: $0.count - 3) } }
  /// The first characters of the words behind the unit; empty where anything may stand there.
  var firstAfter: [UInt32] { after.map { $0.span.wideCharacter(at: 0) } }

  private static func longestFirst(_ words: [String]) -> [[UInt8]] {
    words.map { Array($0.utf8) }.sorted { $0.count > $1.count }
  }

  /// The unit that stands behind a number, where the words about it are the pattern's; nil where they are not.
  ///
  /// - Parameters:
  ///   - number: the number, and where its words are.
  ///   - range: how far the words may go.
  ///   - bytes: the text.
  func unit(of number: ProseNumber, in range: Range<Int>, _ bytes: Swift.Span<UInt8>) -> String? {
    for unit in units {
      guard
        let end = bytes.endOfPhrase(unit.bytes, from: number.unitStart, before: range.upperBound)
      else { continue }
      let words = range.lowerBound..<number.wordsEnd
      return matches(bytes, behind: end..<max(end, range.upperBound))
        && matches(bytes, before: words) ? unit.name : nil
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

  /// Whether the words before the number are the pattern's: in its clause, as far as a range goes.
  private func matches(_ bytes: Swift.Span<UInt8>, before range: Range<Int>) -> Bool {
    if directlyBefore.isEmpty { return matches(bytes, earlierIn: range) }
    for word in directlyBefore {
      if bytes.hasPhrase(word, endingAt: range.upperBound, after: range.lowerBound) {
        return matches(bytes, earlierIn: range)
      }
    }
    return false
  }

  private func matches(_ bytes: Swift.Span<UInt8>, earlierIn range: Range<Int>) -> Bool {
    guard !before.isEmpty else { return true }
    var clause: [UInt8] = []
    clause.appendWithoutBlanks(bytes.startOfClause(range)..<range.upperBound, of: bytes)
    for word in before where clause.span.contains(phrase: word) { return true }
    return false
  }
}
