import GongkaiProtos
import SwiftProtobuf

/// The reports that are not in, printed.
struct MissingView: PrintableAnswer {
  private let answer: Gongkai_V1_ListMissingReportsResponse

  init(_ answer: Gongkai_V1_ListMissingReportsResponse) { self.answer = answer }

  var message: any Message { answer }

  var rowMessages: [any Message] { answer.reports }

  var csvRows: [[String]] {
    [["division_code", "name", "province_name", "agency_id", "year"]]
      + answer.reports.map {
        [
          $0.divisionCode, $0.name, $0.provinceName, $0.key.agencyID,
          $0.hasKey ? String($0.key.year) : "",
        ]
      }
  }

  func tableLines() -> [String] {
    let completeness = answer.completeness
    guard completeness.hasExpected else {
      return [
        "\(completeness.reports) are in; nobody has told who is expected: gongkai roster load",
        "revision \(answer.revision)",
      ]
    }
    var table = TextTable([
      .text("CODE"), .text("MISSING"), .text("PROVINCE"), .text("AGENCY"),
    ])
    for report in answer.reports {
      let id = report.hasKey ? report.key.agencyID : "the name stands for no agency, or for several"
      table.add([report.divisionCode, report.name, report.provinceName, id])
    }
    let left = completeness.missing - Int64(answer.reports.count)
    let ratio = completeness.hasRatio ? " (\(Figures.percentage(completeness.ratio)))" : ""
    return (answer.reports.isEmpty ? [] : table.takeLines())
      + (left > 0 ? ["… and \(left) more"] : [])
      + [
        "\(completeness.reports) of \(completeness.expected) are in\(ratio), "
          + "\(completeness.missing) are missing",
        "revision \(answer.revision)",
      ]
  }
}
