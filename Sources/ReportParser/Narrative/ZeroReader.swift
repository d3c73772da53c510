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
    // The characters 未, 没 and 无.
    let first = bytes.wideCharacter(at: index)
    guard first == 0x672A || first == 0x6CA1 || first == 0x65E0 else { return [] }
    let second = bytes.wideCharacter(at: bytes.endOfBlanks(at: index + 3, before: end))
    guard secondCharacters.mayHold(second), second != 0 else { return [] }
    var matching: [(zero: CompiledZero, end: Int)] = []
    for zero in zeros {
      guard let end = zero.endOfWords(at: index, first, before: end, bytes) else { continue }
      matching.append((zero, end))
    }
    guard let longest = matching.map(\.end).max() else { return [] }
    var clause: [UInt8] = []
    let last = bytes.endOfClause(longest..<min(end, longest + reach))
    clause.appendWithoutBlanks(index..<last, of: bytes)
    let said = matching.filter { $0.zero.isSaid(in: clause.span) }
    return said.map {
      NarrativeNumber(
        kind: $0.zero.kind, value: FixedDecimal(units: 0), unit: "", approximate: false,
        span: SourceSpan(index..<$0.end))
    }
  }

  /// How many bytes behind the words a subject is looked for in.
  private static let reach = 150

  private static let zeros = NarrativeZero.all.map(CompiledZero.init)
  /// The second characters of all words: most 未, 没 and 无 go on otherwise.
  private static let secondCharacters = CharacterBits(
    NarrativeZero.all.flatMap { $0.words.compactMap { $0.unicodeScalars.dropFirst().first?.value } }
  )
}

/// A way to say that there was none, with its words as bytes.
private final class CompiledZero: Sendable {
  let kind: NarrativeKind
  private let words: [(first: UInt32, bytes: [UInt8])]
  private let subjects: [[UInt8]]

  init(_ zero: NarrativeZero) {
    kind = zero.kind
    words = zero.words.map { Array($0.utf8) }.sorted { $0.count > $1.count }
      .map { ($0.span.wideCharacter(at: 0), $0) }
    subjects = zero.subjects.map { Array($0.utf8) }.sorted { $0.count > $1.count }
  }

  /// Where words end that begin at an offset, with a character, and say that there was none; nil where none of them stand there.
  func endOfWords(
    at index: Int, _ first: UInt32, before end: Int, _ bytes: Swift.Span<UInt8>
  ) -> Int? {
    for word in words where word.first == first {
      if let end = bytes.endOfPhrase(word.bytes, from: index, before: end) { return end }
    }
    return nil
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
