import DisclosureReport
import GongkaiProtos
import ReportMessages
import ReportParser

/// A report with what a person should look at.
struct ReviewedReport {
  /// So many places of a cell are shown; a finding about a table may name any number.
  private static let maxExcerpts = 3

  let stored: Gongkai_V1_StoredReport
  /// The SHA-256 of the text.
  let sha256: String
  /// The file with the text, where it is at hand.
  let file: String?
  /// What is to be looked at, cell by cell.
  let cells: [ReviewedCell]
  /// The same, row by row.
  let groups: [ReviewedGroup]

  /// A stored report, which has its record with it; texts at hand show where its cells stand.
  init(_ stored: Gongkai_V1_StoredReport, texts: inout LocalTexts?) throws {
    self.stored = stored
    sha256 = stored.record.source.sha256
    let record = try ReportRecord(stored.record)
    let digest = Digest256(hex: sha256)
    file = digest.flatMap { texts?.path(of: $0) }
    let excerpts = try digest.flatMap {
      try texts?.excerpts(of: $0, charset: record.source.charset)
    }
    let entered = Dictionary(stored.amendments.map { ($0.cell, $0) }) { $1 }
    cells = ReviewedCell.all(of: record).map { cell in
      var cell = cell
      if let amendment = entered[cell.path] { cell.message = Self.text(amendment) }
      cell.excerpts = cell.spans.prefix(Self.maxExcerpts).compactMap {
        excerpts?.excerpt(around: $0)
      }
      return cell
    }
    groups = ReviewedGroup.groups(of: cells, in: excerpts)
  }

  /// The agency's name.
  var name: String {
    let agency = stored.agency
    return agency.canonicalName.isEmpty ? agency.printedName : agency.canonicalName
  }

  private static func text(_ amendment: Gongkai_V1_Amendment) -> String {
    let reason = amendment.reason.isEmpty ? "" : ": \(amendment.reason)"
    return "\(amendment.author)\(reason)"
  }
}
