import DisclosureReport
import GongkaiProtos

/// Numbers as people and files read them.
enum Figures {
  /// A whole number and its fraction, exact: `1234.5`.
  static func exact(units: Int64, nanos: Int32) -> String {
    FixedDecimal(units: units, nanos: nanos).description
  }

  /// A decimal, or nothing.
  static func exact(_ decimal: Gongkai_V1_Decimal) -> String {
    exact(units: decimal.units, nanos: decimal.nanos)
  }

  /// A number with so many places.
  static func rounded(_ number: Double, places: Int) -> String {
    guard number.isFinite else { return "" }
    let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
    let scaled = (number.magnitude * scale).rounded()
    guard scaled < 9e15 else { return "\(number)" }
    let (whole, rest) = Int64(scaled).quotientAndRemainder(dividingBy: Int64(scale))
    let sign = number < 0 && scaled > 0 ? "-" : ""
    guard places > 0 else { return "\(sign)\(whole)" }
    let digits = String(rest)
    return "\(sign)\(whole).\(String(repeating: "0", count: places - digits.count))\(digits)"
  }

  /// A part of a whole as a percentage with so many places: `45.3 %`.
  static func percentage(_ part: Double, places: Int = 1) -> String {
    "\(rounded(part * 100, places: places)) %"
  }
}
