import GongkaiProtos
import SwiftProtobuf

/// Findings across reports, printed.
struct FindingsView: PrintableAnswer {
  private let answer: Gongkai_V1_ListFindingsResponse

  init(_ answer: Gongkai_V1_ListFindingsResponse) { self.answer = answer }

  var message: any Message { answer }

  var rowMessages: [any Message] { answer.findings }

  var csvRows: [[String]] {
    [
      [
        "agency_id", "year", "agency_name", "code", "origin", "severity", "cells", "expected",
        "actual", "message", "reports", "sha256", "part",
      ]
    ]
      + answer.findings.map { row in
        let finding = row.finding
        return [
          row.key.agencyID, row.hasKey ? String(row.key.year) : "", row.agencyName,
          EnumName.of(finding.code), EnumName.of(finding.origin), EnumName.of(finding.severity),
          finding.cells.joined(separator: " "), finding.expected, finding.actual, finding.message,
          finding.reports.map { "\($0.agencyID)@\($0.year)" }.joined(separator: " "),
          row.source.sha256, row.source.part > 0 ? String(row.source.part) : "",
        ]
      }
  }

  func tableLines() -> [String] {
    var table = TextTable([
      .number("YEAR"), .text("AGENCY"), .text("CODE"), .text("CELLS"), .text("MESSAGE"),
    ])
    for row in answer.findings {
      table.add([
        row.hasKey ? String(row.key.year) : "–", row.agencyName, EnumName.of(row.finding.code),
        row.finding.cells.joined(separator: " "), row.finding.message,
      ])
    }
    let left = answer.totalSize - Int64(answer.findings.count)
    return table.takeLines() + ["revision \(answer.revision)"]
      + (left > 0 ? ["… and \(left) more"] : [])
  }
}
