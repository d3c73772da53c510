import DisclosureReport

/// Finds where the prose says that there was none of something, as ``NarrativeZero/all`` describes it.
enum ZeroReader {
  /// Whether words that say so may begin at each of sixteen offsets: 未, 没 or 无, by the bytes at and behind these.
  @inline(__always)
  static func mayBegin(_ first: ByteBlock, _ second: ByteBlock, _ third: ByteBlock) -> ByteMarks {
    let characters =
      second.isEqual(to: 0x9C) .& third.isEqual(to: 0xAA)
      .| second.isEqual(to: 0xB2) .& third.isEqual(to: 0xA1)
      .| second.isEqual(to: 0x97) .& third.isEqual(to: 0xA0)
    return first.isEqual(to: 0xE6) .& characters
  }

  /// What the words at an offset say that there was none of, with the words' range; empty where they say no such thing.
  static func numbers(
    at index: Int, before end: Int, _ bytes: Swift.Span<UInt8>
  ) -> [NarrativeNumber] {
    var place = WordTree.Place(at: index)
    var ways: WordTree.Patterns = 0
    var longest = index
    while words.goForward(&place, before: end, bytes) {
      let ending = words.patterns(at: place)
      if ending != 0 { longest = place.index }
      ways |= ending
    }
    if ways == 0 { return [] }
    var clause: [UInt8] = []
    let last = bytes.endOfClause(longest..<min(end, longest + reach))
    clause.appendWithoutBlanks(index..<last, of: bytes)
    var numbers: [NarrativeNumber] = []
    for (way, zero) in zeros.enumerated() {
      guard ways.holds(way), zero.isSaid(in: clause.span) else { continue }
      let wordsEnd = words.end(of: way, from: index, before: end, bytes) ?? longest
      numbers.append(
        NarrativeNumber(
          kind: zero.kind, value: FixedDecimal(units: 0), unit: "", approximate: false,
          span: SourceSpan(index..<wordsEnd)))
    }
    return numbers
  }

  /// How many bytes behind the words a subject is looked for in.
  private static let reach = 150

  private static let zeros = NarrativeZero.all.map(CompiledZero.init)
  /// What begins each way to say so.
  private static let words = WordTree(NarrativeZero.all.map(\.words))
}

/// A way to say that there was none, with its words as bytes.
private struct CompiledZero: Sendable {
  let kind: NarrativeKind
  private let subjects: [[UInt8]]

  init(_ zero: NarrativeZero) {
    kind = zero.kind
    subjects = zero.subjects.map { Array($0.utf8) }.sorted { $0.count > $1.count }
  }

  /// Whether a subject stands in a clause, at its end or before another of a list.
  func isSaid(in clause: Swift.Span<UInt8>) -> Bool {
    for subject in subjects {
      var start = 0
      while let place = clause.firstIndex(ofPhrase: subject, from: start) {
        if Self.ends(clause, at: place + subject.count) { return true }
        start = place + subject.count
      }
    }
    return false
  }

  private static func ends(_ clause: Swift.Span<UInt8>, at index: Int) -> Bool {
    var index = index
    var isBehindWord = true
    while isBehindWord {
      isBehindWord = false
      for word in behind where clause.hasPhrase(word, at: index) {
        index += word.count
        isBehindWord = true
      }
    }
    guard index < clause.count else { return true }
    return joining.contains(clause.wideCharacter(at: index))
  }

  private static let behind = NarrativeZero.behindSubjects.map { Array($0.utf8) }
  /// `、`, `和`, `及`, `或`, `与` and `也`.
  private static let joining: [UInt32] = [0x3001, 0x548C, 0x53CA, 0x6216, 0x4E0E, 0x4E5F]
}
