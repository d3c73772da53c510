import ReportParser

/// Two ways to go through the same texts, of which one is the yardstick.
struct Contest {
  /// What the yardstick does, for a column's head: `validate`.
  var yardstick: String
  /// How many times as long as the yardstick parsing may take.
  var limit: Double
  /// Does it to a text, and says whether it could.
  var measure: ([UInt8]) -> Bool

  /// Validating the bytes as UTF-8: about the least that any reader does.
  static func validation(limit: Double) -> Contest {
    Contest(yardstick: "validate", limit: limit, measure: Self.validate)
  }

  // Kept out of line, so that neither is optimised for being called in a loop with nothing done.

  @inline(never)
  private static func validate(_ bytes: [UInt8]) -> Bool {
    (try? UTF8Span(validating: bytes.span)) != nil
  }

  /// Parses a text, without evidence or digest, and says whether it could.
  @inline(never)
  static func parse(_ bytes: [UInt8], _ parser: ReportParser) -> Bool {
    (try? parser.parse(ParserInput(bytes: bytes))) != nil
  }
}
