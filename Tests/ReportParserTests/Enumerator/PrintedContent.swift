/// What a cell of a table turns out to print.
enum PrintedContent: Hashable, Sendable {
  /// Nothing, or a dash that stands for nothing.
  case blank
  /// A count.
  case number(Int64)
  /// Something that no sum of the form touches: money, a change with its sign in words.
  case other(String)

  /// What stands for nothing where it is printed.
  private static let placeholders: Set<String> = ["/", "-", "—", "——", "无", "無"]

  /// What a printed piece of text says.
  init(_ token: String) {
    if token.isEmpty || Self.placeholders.contains(token) {
      self = .blank
    } else {
      let isNegative = ["-", "减", "減"].contains(token.first)
      let number = Int64(Self.digits(of: token)).map { isNegative ? -$0 : $0 }
      self = number.map(PrintedContent.number) ?? .other(token)
    }
  }

  /// The digits of the first number of a piece of text, in ASCII; none where it is not whole.
  ///
  /// `1362` of １,362件.
  static func digits(of token: String) -> String {
    var digits = ""
    for scalar in token.unicodeScalars {
      switch scalar {
      case "0"..."9": digits.unicodeScalars.append(scalar)
      case "０"..."９": digits += "\(scalar.value - 0xFF10)"
      case ",", "，": continue
      case "." where !digits.isEmpty: return ""
      default: if !digits.isEmpty { return digits }
      }
    }
    return digits
  }

  /// What the cell adds to a sum: a blank counts as 0.
  var amount: Int64 {
    if case .number(let number) = self { number } else { 0 }
  }
}
