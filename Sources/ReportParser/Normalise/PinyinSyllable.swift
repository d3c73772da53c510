/// Tells syllables of the Latin transcription of Chinese (pinyin), with and without marks of tone.
enum PinyinSyllable {
  /// Where a syllable ends that begins at an offset and is followed by no other letter; nil where none stands there.
  ///
  /// A single letter without a mark numbers something (`（a）`) and is none.
  static func end(from start: Int, in bytes: Swift.Span<UInt8>) -> Int? {
    var letters: [UInt8] = []
    var index = start
    while index < bytes.count, letters.count <= longest {
      if ByteRange.smallLetters.contains(bytes[index]) {
        letters.append(bytes[index])
        index += 1
      } else if index + 1 < bytes.count, let letter = unmarked(bytes[index], bytes[index + 1]) {
        letters.append(letter)
        index += 2
      } else {
        break
      }
    }
    return index - start > 1 && isSyllable(letters) ? index : nil
  }

  /// Whether two bytes are a letter with a mark above.
  static func isMarked(_ first: UInt8, _ second: UInt8) -> Bool { unmarked(first, second) != nil }

  /// The letter of two bytes without its mark, `v` for `ü`; nil for any other character.
  private static func unmarked(_ first: UInt8, _ second: UInt8) -> UInt8? {
    guard first >= 0xC3, first <= 0xC9, second & 0xC0 == 0x80 else { return nil }
    let character = UInt32(first & 0x1F) << 6 | UInt32(second & 0x3F)
    return marked.first { $0.characters.contains(character) }?.letter
  }

  private static func isSyllable(_ letters: [UInt8]) -> Bool {
    guard !letters.isEmpty, letters.count <= longest else { return false }
    return initials.contains { letters.starts(with: $0) && finals.contains(letters[$0.count...]) }
  }

  /// The longest syllable: zhuang.
  private static let longest = 6

  private static let marked: [(characters: [UInt32], letter: UInt8)] = [
    ("āáǎăà", "a"), ("ēéěĕè", "e"), ("īíǐĭì", "i"), ("ōóǒŏò", "o"), ("ūúǔŭù", "u"), ("üǖǘǚǜ", "v"),
    ("ńňǹ", "n"), ("ɡ", "g"),
  ]
  .map { (Array($0.0.unicodeScalars.map(\.value)), Array($0.1.utf8)[0]) }

  /// What a syllable may begin with, nothing included.
  private static let initials: [[UInt8]] = [
    "zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r",
    "z", "c", "s", "y", "w", "",
  ]
  .map { Array($0.utf8) }

  /// What a syllable may end with.
  private static let finals = Set<ArraySlice<UInt8>>(
    [
      "a", "o", "e", "ai", "ei", "ao", "ou", "an", "en", "ang", "eng", "ong", "er", "i", "ia", "ie",
      "iao", "iu", "ian", "in", "iang", "ing", "iong", "u", "ua", "uo", "uai", "ui", "uan", "un",
      "uang", "v", "ve", "ue",
    ]
    .map { Array($0.utf8)[...] })
}
