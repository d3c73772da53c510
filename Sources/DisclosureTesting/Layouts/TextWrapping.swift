/// Where text may be cut: never inside a number or a Latin word, never before a closing mark.
enum TextWrapping {
  /// The text in lines of at most so many columns, a Chinese character taking two; a closing mark
  /// may stand out.
  static func lines(_ text: String, columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var width = 0
    for piece in pieces(text) {
      if width + piece.width > columns, !line.isEmpty, !piece.closes {
        lines.append(line.trimmingTrailingSpace)
        line = ""
        width = 0
        if piece.text == " " { continue }
      }
      line += piece.text
      width += piece.width
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// The text in two parts, the first of about so many characters; one part where it is shorter.
  static func cut(_ text: String, near count: Int) -> [String] {
    var first = ""
    var rest = ""
    for piece in pieces(text) {
      if first.count < count || (rest.isEmpty && piece.closes) {
        first += piece.text
      } else {
        rest += piece.text
      }
    }
    return rest.isEmpty ? [first] : [first, rest]
  }

  /// How many columns a text takes.
  static func columns(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : 2) }
  }

  private struct Piece {
    var text: String
    var width: Int { TextWrapping.columns(text) }
    var closes: Bool { text.first.map { "，。、；：）”》%)".contains($0) } ?? false }
  }

  private static func pieces(_ text: String) -> [Piece] {
    var pieces: [Piece] = []
    var word = ""
    for character in text {
      if character.isASCII, character != " " {
        word.append(character)
        continue
      }
      if !word.isEmpty { pieces.append(Piece(text: word)) }
      word = ""
      pieces.append(Piece(text: String(character)))
    }
    if !word.isEmpty { pieces.append(Piece(text: word)) }
    return pieces
  }
}

extension String {
  fileprivate var trimmingTrailingSpace: String { last == " " ? String(dropLast()) : self }
}
