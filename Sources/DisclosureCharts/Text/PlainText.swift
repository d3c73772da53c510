/// Text of other people's documents, made safe to show on one line.
enum PlainText {
  /// No script stacks more marks on one letter; more of them would cover the lines around.
  private static let highestStack = 4

  /// The text without what hides, reorders or breaks it.
  ///
  /// Controls and line ends become one space, marks that only format — bidirectional controls,
  /// zero-width spaces, tags — and towers of accents go, and code points that XML does not allow are replaced.
  static func clean(_ text: String) -> String {
    var clean = String.UnicodeScalarView()
    var stack = 0
    for scalar in text.unicodeScalars {
      let category = scalar.properties.generalCategory
      stack = category == .nonspacingMark || category == .enclosingMark ? stack + 1 : 0
      switch category {
      case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator:
        if clean.last != " ", !clean.isEmpty { clean.append(" ") }
      case .format:
        continue
      case .nonspacingMark, .enclosingMark:
        if stack <= highestStack { clean.append(scalar) }
      default:
        clean.append(scalar.properties.isNoncharacterCodePoint ? "\u{fffd}" : scalar)
      }
    }
    if clean.last == " " { clean.removeLast() }
    return String(clean)
  }

  /// The clean text with what XML reads as markup written out.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in clean(text).unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
