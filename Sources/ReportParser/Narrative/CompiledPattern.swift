import DisclosureReport

/// A pattern with its words as bytes.
final class CompiledPattern: Sendable {
  /// What the number counts.
  let kind: NarrativeKind
  /// The cell that the prose names, where it names one.
  let cell: Cell?
  /// The characters of which one stands directly behind the number.
  let units: [UInt32]
  private let before: [[UInt8]]
  private let directlyBefore: [[UInt8]]
  /// The last characters of those; empty where anything may stand there.
  let lastBefore: [UInt32]
  private let after: [[UInt8]]
  /// The first characters of those; empty where anything may stand there.
  let firstAfter: [UInt32]

  init(_ pattern: NarrativePattern) {
    kind = pattern.kind
    cell = pattern.cell
    units = pattern.units.map(\.value)
    before = pattern.before.map { Array($0.utf8) }
    directlyBefore = pattern.directlyBefore.map { Array($0.utf8) }
    lastBefore = directlyBefore.map { $0.span.wideCharacter(at: $0.count - 3) }
    after = pattern.after.map { Array($0.utf8) }
    firstAfter = after.map { $0.span.wideCharacter(at: 0) }
  }

  /// Whether a character is one of the pattern's units.
  func matches(_ unit: UInt32) -> Bool { units.contains(unit) }

  /// Whether the words behind the unit are the pattern's.
  func matches(_ bytes: Swift.Span<UInt8>, behind range: Range<Int>) -> Bool {
    after.isEmpty
      || after.contains {
        bytes.endOfPhrase($0, from: range.lowerBound, before: range.upperBound) != nil
      }
  }

  /// Whether the words before the number are the pattern's: in its clause, as far as a range goes.
  func matches(_ bytes: Swift.Span<UInt8>, before range: Range<Int>) -> Bool {
    let isClose =
      directlyBefore.isEmpty
      || directlyBefore.contains {
        bytes.hasPhrase($0, endingAt: range.upperBound, after: range.lowerBound)
      }
    guard isClose, !before.isEmpty else { return isClose }
    var clause: [UInt8] = []
    clause.appendWithoutBlanks(Self.startOfClause(range, bytes)..<range.upperBound, of: bytes)
    return before.contains { clause.span.contains(phrase: $0) }
  }

  /// Where the clause begins that a range ends in.
  private static func startOfClause(_ range: Range<Int>, _ bytes: Swift.Span<UInt8>) -> Int {
    for index in range.reversed() where bytes[index] == 0xE3 || bytes[index] == 0xEF {
      if endsClause(bytes.wideCharacter(at: index)) { return index + 3 }
    }
    return range.lowerBound
  }

  /// Whether a character is `。`, `，`, `；`, `（` or `）`.
  private static func endsClause(_ character: UInt32) -> Bool {
    switch character {
    case 0x3002, 0xFF0C, 0xFF1B, 0xFF08, 0xFF09: true
    default: false
    }
  }
}
