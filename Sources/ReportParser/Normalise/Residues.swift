/// What tools leave in a text, between its characters: the reading of a character in brackets behind it (`關(guān)`),
/// and blanks that are written out (`&nbsp;`).
///
/// Both hold small Latin letters, which a report has few of, so that they are looked for around those.
enum Residues {
  /// The residues of a text, in its order, brackets included.
  static func find(in bytes: Swift.Span<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while true {
      index = bytes.firstIndex(of: .smallLetters, in: index..<bytes.count)
      guard index < bytes.count else { return found }
      if let residue = reading(around: index, bytes) ?? writtenBlank(at: index - 1, bytes) {
        found.append(residue)
        index = residue.upperBound
      } else {
        while index < bytes.count, ByteRange.smallLetters.contains(bytes[index]) { index += 1 }
      }
    }
  }

  // MARK: Readings

  /// The brackets around a letter, where they hold the reading of the ideograph before them, and nothing else.
  private static func reading(around letter: Int, _ bytes: Swift.Span<UInt8>) -> Range<Int>? {
    var start = letter
    // Letters with a mark above may come first; no reading begins with more than two.
    while start >= 2, letter - start < 4,
      PinyinSyllable.isMarked(bytes[start - 2], bytes[start - 1])
    {
      start -= 2
    }
    let opening = bracketWidth(endingAt: start, bytes)
    guard opening > 0, isIdeograph(bytes.wideCharacter(at: start - opening - 3)) else { return nil }
    guard let end = PinyinSyllable.end(from: start, in: bytes) else { return nil }
    let closing = bracketWidth(closingAt: end, bytes)
    return closing > 0 ? start - opening..<end + closing : nil
  }

  private static func bracketWidth(endingAt end: Int, _ bytes: Swift.Span<UInt8>) -> Int {
    if end >= 1, bytes[end - 1] == 0x28 { return 1 }
    return bytes.wideCharacter(at: end - 3) == 0xFF08 ? 3 : 0
  }

  private static func bracketWidth(closingAt start: Int, _ bytes: Swift.Span<UInt8>) -> Int {
    if start < bytes.count, bytes[start] == 0x29 { return 1 }
    return bytes.wideCharacter(at: start) == 0xFF09 ? 3 : 0
  }

  private static func isIdeograph(_ character: UInt32) -> Bool {
    character >= 0x3400 && character <= 0x9FFF
  }

  // MARK: Blanks

  /// A blank written out, by the offset of its `&`.
  private static func writtenBlank(at start: Int, _ bytes: Swift.Span<UInt8>) -> Range<Int>? {
    guard start >= 0, bytes[start] == 0x26 else { return nil }
    let blank = blanks.first { bytes.hasPhrase($0, at: start) }
    return blank.map { start..<start + $0.count }
  }

  private static let blanks = ["&nbsp;", "&ensp;", "&emsp;", "&thinsp;"].map { Array($0.utf8) }
}
