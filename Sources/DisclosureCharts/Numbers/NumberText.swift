/// Numbers as people read them, without a locale: 12,345.6 and −3.
enum NumberText {
  private static let powers: [Double] = [1, 10, 100, 1e3, 1e4, 1e5, 1e6]

  /// A number with so many decimals, up to six; very large ones and very fine ones as 1.2e20.
  static func text(_ number: Double, decimals: Int) -> String {
    guard number.isFinite else { return "—" }
    guard decimals < powers.count, number.magnitude < 1e15 else { return scientific(number) }
    var decimals = max(decimals, 0)
    // Beyond 2^53 a double has no decimals to show, and beyond 2^63 no integer to hold them.
    while decimals > 0, number.magnitude * powers[decimals] > 9e15 { decimals -= 1 }
    let scaled = (number.magnitude * powers[decimals]).rounded()
    let digits = String(Int64(scaled))
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let fraction = decimals > 0 ? "." + padded.suffix(decimals) : ""
    let sign = number < 0 && scaled > 0 ? "−" : ""
    return sign + grouped(padded.dropLast(decimals)) + fraction
  }

  /// A whole number.
  static func text(_ number: Int) -> String {
    (number < 0 ? "−" : "") + grouped(Substring(String(number.magnitude)))
  }

  private static func grouped(_ digits: Substring) -> String {
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return text
  }

  private static func scientific(_ number: Double) -> String {
    guard number != 0 else { return "0" }
    var mantissa = number.magnitude
    var exponent = 0
    while mantissa >= 10 {
      mantissa /= 10
      exponent += 1
    }
    while mantissa < 1 {
      mantissa *= 10
      exponent -= 1
    }
    if mantissa >= 9.995 {
      mantissa = 1
      exponent += 1
    }
    return (number < 0 ? "−" : "") + text(mantissa, decimals: 2) + "e\(exponent)"
  }
}
