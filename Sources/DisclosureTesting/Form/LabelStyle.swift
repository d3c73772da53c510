/// How a report writes the brackets and numbers of the form's labels.
struct LabelStyle: Hashable, Sendable {
  /// （一） rather than (一).
  var fullWidthBrackets: Bool
  /// A space behind a half-width bracket: (一) 予以公开.
  var spaceAfterBracket: Bool
  /// A space between the number and the name of a sub-row.
  var spaceAfterNumber: Bool

  /// A style drawn.
  init(using random: inout SplitMix64) {
    fullWidthBrackets = random.chance(50)
    spaceAfterBracket = !fullWidthBrackets && random.chance(70)
    spaceAfterNumber = random.chance(30)
  }

  /// A label of the form, written in this style.
  func write(_ label: String) -> String {
    var text = ""
    for character in label {
      switch character {
      case "（": text.append(fullWidthBrackets ? "（" : "(")
      case "）": text += fullWidthBrackets ? "）" : spaceAfterBracket && isShort(text) ? ") " : ")"
      case ".": text += spaceAfterNumber ? ". " : "."
      default: text.append(character)
      }
    }
    return text
  }

  /// Whether no more than a bracket and its number stand before: a remark in brackets takes no
  /// space behind.
  private func isShort(_ text: String) -> Bool { text.count == 2 && text.first == "(" }
}
