/// Brings a text into the form that the readers know, byte for byte in place, so that offsets stay what they are.
///
/// Traditional characters become simplified ones, words of Taiwan the form's, and what tools leave in a text (the
/// reading of a character behind it, blanks written out) becomes blanks. A text that needs none of it, as nearly all
/// do, is only searched, many bytes at a time.
enum TextNormaliser {
  /// A text in the readers' form, or nil where it is in that form already.
  ///
  /// - Parameters:
  ///   - bytes: valid UTF-8.
  ///   - mayBeTraditional: false where no traditional character can be in it.
  ///   - mayHoldResidues: false where it has none of the letters that residues have.
  /// - Returns: valid UTF-8 of the same length, or nil.
  static func normalise(
    _ bytes: [UInt8], mayBeTraditional: Bool = true, mayHoldResidues: Bool = true
  ) -> [UInt8]? {
    let isTraditional = mayBeTraditional && bytes.span.isTraditional
    let residues = mayHoldResidues ? Residues.find(in: bytes.span) : []
    guard isTraditional || !residues.isEmpty else { return nil }
    var text = bytes
    for residue in residues {
      for index in residue { text[index] = 0x20 }
      // A character has its reading behind it because it is a traditional one.
      if residue.lowerBound >= 3 { simplifyCharacter(at: residue.lowerBound - 3, of: &text) }
    }
    if isTraditional {
      simplifyCharacters(of: &text)
      replaceWords(of: &text)
    }
    return text
  }

  private static func simplifyCharacters(of text: inout [UInt8]) {
    var index = 0
    while index < text.count { index += simplifyCharacter(at: index, of: &text) }
  }

  /// Simplifies the character at an offset, where it is one of three bytes; how far to go on.
  @discardableResult
  private static func simplifyCharacter(at index: Int, of text: inout [UInt8]) -> Int {
    let character = text.span.wideCharacter(at: index)
    if character == 0 { return 1 }
    let simplified = TraditionalCharacters.simplified(character)
    if simplified != 0 {
      text[index] = 0xE0 | UInt8(truncatingIfNeeded: simplified >> 12)
      text[index + 1] = 0x80 | UInt8(truncatingIfNeeded: simplified >> 6 & 0x3F)
      text[index + 2] = 0x80 | UInt8(truncatingIfNeeded: simplified & 0x3F)
    }
    return 3
  }

  private static func replaceWords(of text: inout [UInt8]) {
    for word in TaiwanWords.all {
      var start = 0
      while let found = text.span.firstIndex(ofPhrase: word.foreign, from: start) {
        for (offset, byte) in word.own.enumerated() { text[found + offset] = byte }
        start = found + word.own.count
      }
    }
  }
}
