/// What a token of a table says, read without any parser.
enum PrintedCount {
  /// The count that a token prints: its first run of digits, full-width ones and thousands separators
  /// included, with its sign; nil where it has none or is not whole.
  static func value(_ token: String) -> Int64? {
    var digits = ""
    var isNegative = false
    for scalar in token.unicodeScalars {
      switch scalar {
      case "0"..."9": digits.unicodeScalars.append(scalar)
      case "０"..."９": digits += "\(scalar.value - 0xFF10)"
      case "," where !digits.isEmpty: continue
      case "." where !digits.isEmpty: return nil
      case "-", "减", "減": if digits.isEmpty { isNegative = true }
      default: if !digits.isEmpty { return signed(digits, isNegative) }
      }
    }
    return signed(digits, isNegative)
  }

  private static func signed(_ digits: String, _ isNegative: Bool) -> Int64? {
    Int64(digits).map { isNegative ? -$0 : $0 }
  }
}
