import DisclosureReport
import ReportParser
import Testing

/// The parser under test; places are loaded once.
enum Reading {
  static let parser = ReportParser()

  /// The one record of some bytes.
  static func record(
    of bytes: [UInt8], uri: String? = nil, hints: ReportHints = ReportHints(),
    wantsEvidence: Bool = false
  ) throws -> ReportRecord {
    let records = try parser.parse(
      ParserInput(bytes: bytes, uri: uri, hints: hints, wantsEvidence: wantsEvidence))
    try #require(records.count == 1)
    return records[0]
  }

  /// The one record of a text.
  static func record(
    of text: String, uri: String? = nil, hints: ReportHints = ReportHints(),
    wantsEvidence: Bool = false
  ) throws -> ReportRecord {
    try record(of: Array(text.utf8), uri: uri, hints: hints, wantsEvidence: wantsEvidence)
  }
}

extension ReportRecord {
  /// Every cell, with a value or without, that a finding of the reader's names.
  var namedByReading: CellSet {
    var named = CellSet()
    for finding in findings where finding.code.origin == .reading {
      for path in finding.cells { named.formUnion(path.cells) }
    }
    return named
  }

  /// The findings without their places in the text and their messages, sorted.
  var whatFindingsSay: [String] {
    findings.map { finding in
      let figures = [finding.expected, finding.actual].map { $0 ?? "-" }
      return ([finding.code.name] + finding.cells.map(\.path) + figures).joined(separator: " ")
    }.sorted()
  }

  /// The findings of a code.
  func findings(_ code: FindingCode) -> [Finding] { findings.filter { $0.code == code } }

  /// The findings that accuse a sum of the form.
  var accusedSums: [Finding] {
    let codes: [FindingCode] = [
      .rowSumMismatch, .outcomeSumMismatch, .balanceMismatch, .disputeSumMismatch,
    ]
    return findings.filter { codes.contains($0.code) }
  }

  /// What a cell holds, money in full.
  func content(of cell: Cell) -> Money? { cells.amount(of: cell) }
}
