/// How wide a text is drawn, guessed without the font: rather too wide than too narrow.
enum TextWidth {
  /// The width of a text at a size.
  static func of(_ text: String, size: Double) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ems($1) } * size
  }

  private static func ems(_ scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "0"..."9", "−", "–": 0.6
    case "i", "j", "l", "t", "f", " ", ".", ",", "'", "(", ")", ":", ";", "|", "/": 0.36
    case "m", "w", "M", "W", "%", "@", "&": 0.95
    case "A"..."Z": 0.72
    default: otherEms(scalar)
    }
  }

  private static func otherEms(_ scalar: Unicode.Scalar) -> Double {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: 0
    default: scalar.value < 0x1100 ? 0.62 : 1
    }
  }
}
