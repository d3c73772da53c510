import GongkaiProtos
import SwiftProtobuf

/// What people have entered for a report, printed after an amendment.
struct AmendedView: PrintableAnswer {
  private let answer: Gongkai_V1_AmendReportResponse

  init(_ answer: Gongkai_V1_AmendReportResponse) { self.answer = answer }

  var message: any Message { answer }

  var rowMessages: [any Message] { answer.report.amendments }

  var csvRows: [[String]] {
    [["cell", "value", "author", "reason", "revision"]]
      + answer.report.amendments.map {
        [$0.cell, AmendmentText.value($0), $0.author, $0.reason, String($0.revision)]
      }
  }

  func tableLines() -> [String] {
    let report = answer.report
    let name = "\(report.agency.canonicalName)  \(report.key.year) 年  [\(report.key.agencyID)]"
    let entered =
      report.amendments.isEmpty
      ? ["nothing entered applies; the reading counts"] : AmendmentText.lines(report.amendments)
    return [PlainText.of(name), ""] + entered
      + [
        "",
        "\(report.unknownCells) unknown, \(report.doubtedCells) inferred or entered",
        "revision \(answer.revision)",
      ]
  }
}

/// What people have entered, for people.
enum AmendmentText {
  /// The value that was entered; empty where the cell shows nothing.
  static func value(_ amendment: Gongkai_V1_Amendment) -> String {
    amendment.hasValue ? Figures.exact(amendment.value) : ""
  }

  /// A table of what was entered: where, what, by whom, since when and why.
  static func lines(_ amendments: [Gongkai_V1_Amendment]) -> [String] {
    var table = TextTable([
      .text("ENTERED"), .number("VALUE"), .text("BY"), .number("REVISION"), .text("WHY"),
    ])
    for amendment in amendments {
      table.add([
        amendment.cell, amendment.hasValue ? value(amendment) : "blank", amendment.author,
        String(amendment.revision), amendment.reason,
      ])
    }
    return table.takeLines()
  }
}
