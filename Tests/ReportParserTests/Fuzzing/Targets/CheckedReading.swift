import DisclosureReport
import DisclosureTesting

@testable import ReportParser

/// Reads an input, and holds the records against what every record keeps; reads it once more without evidence, which must
/// give the same.
struct CheckedReading {
  private let parser: ReportParser

  /// Of how many lengths of inputs those of one are read twice: fuzzing has so many that it goes without for most.
  private let turns: Int

  init(_ parser: ReportParser = ReportParser(), oneOf turns: Int = 1) {
    self.parser = parser
    self.turns = turns
  }

  /// What is broken where a text is read.
  func broken(by input: ParserInput) -> [String] {
    var input = input
    input.wantsEvidence = true
    let first = read(input)
    guard input.bytes.count % turns == 0 else {
      guard case .success(let records) = first else { return [] }
      return records.flatMap { $0.brokenRules(hasEvidence: true) }
    }
    input.wantsEvidence = false
    let second = read(input)
    switch (first, second) {
    case (.failure(let first), .failure(let second)):
      return first == second ? [] : ["the same text fails with \(first) and with \(second)"]
    case (.success(let first), .success(let second)):
      return first.flatMap { $0.brokenRules(hasEvidence: true) }
        + second.flatMap { $0.brokenRules(hasEvidence: false) }
        + (first.map(\.withoutEvidence) == second.map(\.withoutEvidence)
          ? [] : ["the same text gives two records"])
    default: return ["the same text fails and gives a record"]
    }
  }

  /// The records of a text, or why there are none.
  func read(_ input: ParserInput) -> Result<[ReportRecord], ParseError> {
    Result { () throws(ParseError) in try parser.parse(input) }
  }
}

extension ReportRecord {
  /// The record with the evidence that is never left out.
  fileprivate var withoutEvidence: ReportRecord {
    var record = self
    record.evidence.removeAll { $0.reading != .inferred && $0.reading != .entered }
    return record
  }
}
