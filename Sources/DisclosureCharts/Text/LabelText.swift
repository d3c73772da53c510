/// Texts cut to the room there is.
enum LabelText {
  /// No label shows more; it also bounds the work that a megabyte of name makes.
  private static let longest = 240

  /// The clean text, cut with … where it is wider than the room.
  static func shortened(_ text: String, to width: Double, size: Double) -> String {
    lines(of: text, width: width, size: size, limit: 1).first ?? ""
  }

  /// The clean text in lines no wider than the room; the last ends with … where more follows.
  static func lines(of text: String, width: Double, size: Double, limit: Int) -> [String] {
    let clean = PlainText.clean(text).unicodeScalars
    var rest = Substring(clean.prefix(longest * limit))
    let isCut = rest.unicodeScalars.endIndex < clean.endIndex
    var lines: [String] = []
    while !rest.isEmpty, lines.count < max(limit, 1) {
      let end = fitting(rest, width: width, size: size)
      if end == rest.endIndex, !isCut {
        lines.append(String(rest))
        break
      }
      if lines.count == limit - 1 {
        let shown = fitting(rest, width: width - size, size: size)
        lines.append(String(rest[..<shown]) + "…")
        break
      }
      let stop = breakBefore(end, in: rest)
      lines.append(String(rest[..<stop]))
      rest = rest[stop...].drop { $0 == " " }
    }
    return lines
  }

  /// The end of the longest prefix that fits, one character at least.
  private static func fitting(_ text: Substring, width: Double, size: Double) -> String.Index {
    var used = 0.0
    for index in text.indices {
      used += TextWidth.of(String(text[index]), size: size)
      if used > width, index > text.startIndex { return index }
    }
    return text.endIndex
  }

  /// The last space before an index, so that words stay whole; Chinese breaks anywhere.
  private static func breakBefore(_ end: String.Index, in text: Substring) -> String.Index {
    guard end < text.endIndex, isWordPart(text[end]) else { return end }
    var index = end
    while index > text.startIndex {
      let before = text.index(before: index)
      if !isWordPart(text[before]) { return index }
      index = before
    }
    return end
  }

  private static func isWordPart(_ character: Character) -> Bool {
    character != " " && (character.unicodeScalars.first?.value ?? 0) < 0x1100
  }
}
