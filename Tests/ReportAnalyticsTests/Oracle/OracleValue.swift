import DisclosureReport
import ReportAnalytics

/// A value of an answer, as it is written for another program to read: in JSON.
struct OracleValue {
  let json: String

  static func count(_ count: Int?) -> OracleValue {
    OracleValue(json: count.map { "\($0)" } ?? "null")
  }

  /// A number with up to nine digits behind the point; a text, so that no reader makes it floating.
  static func exact(_ number: ExactNumber?) -> OracleValue { text(number?.decimal) }

  static func real(_ number: Double?) -> OracleValue {
    OracleValue(json: number.map { "\($0)" } ?? "null")
  }

  static func text(_ text: String?) -> OracleValue {
    OracleValue(json: text.map { "\"\($0)\"" } ?? "null")
  }

  /// A division's code; 0 for the country.
  static func division(_ division: DivisionCode?) -> OracleValue {
    count(Int(division?.number ?? 0))
  }
}

extension ExactNumber {
  /// The number with all nine digits behind the point.
  var decimal: String {
    let digits = String(nanos.magnitude)
    let isBelowZero = units < 0 || nanos < 0
    return "\(isBelowZero ? "-" : "")\(units.magnitude)."
      + String(repeating: "0", count: 9 - digits.count) + digits
  }
}
