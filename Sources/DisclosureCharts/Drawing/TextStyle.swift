/// How a text of a drawing is set.
struct TextStyle {
  enum Anchor: String {
    case start, middle, end
  }

  var size = 12.0
  var fill = Ink.text
  var anchor = Anchor.start
  var isBold = false
  /// Whether a white edge keeps the text legible over lines.
  var hasHalo = false
  /// The class, for those who restyle the chart or look for a text in it.
  var role = "text"
}
