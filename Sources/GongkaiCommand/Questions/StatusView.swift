import GongkaiProtos
import SwiftProtobuf

/// How Analytics stands, printed.
struct StatusView: PrintableAnswer {
  private let answer: Gongkai_V1_GetStatusResponse

  init(_ answer: Gongkai_V1_GetStatusResponse) { self.answer = answer }

  var message: any Message { answer }

  var rowMessages: [any Message] { answer.bases }

  var csvRows: [[String]] {
    [["tier", "kind", "year", "reports", "expected", "unknown_cells", "doubted_cells"]]
      + answer.bases.map { status in
        [
          EnumName.of(status.basis.tier), EnumName.of(status.basis.kind), String(status.year),
          String(status.completeness.reports),
          status.completeness.hasExpected ? String(status.completeness.expected) : "",
          String(status.unknownCells), String(status.doubtedCells),
        ]
      }
  }

  func tableLines() -> [String] {
    var figures = TextTable([.text("STATUS"), .number("")])
    figures.add(["revision", String(answer.revision)])
    figures.add(["reports", String(answer.reports)])
    figures.add(["reports without an agency", String(answer.unresolvedReports)])
    figures.add(["sources answered", String(answer.sources)])
    figures.add(["withdrawn", String(answer.withdrawn)])
    for (version, reports) in answer.parserVersions.sorted(by: { $0.key < $1.key }) {
      figures.add(["read by parser \(version)", String(reports)])
    }
    if answer.bases.isEmpty { return figures.takeLines() }
    var bases = TextTable([
      .text("BASIS"), .number("YEAR"), .number("REPORTS"), .number("COMPLETE"),
      .number("UNKNOWN CELLS"), .number("DOUBTED CELLS"),
    ])
    for status in answer.bases { bases.add(cells(of: status)) }
    return figures.takeLines() + [""] + bases.takeLines()
  }

  private func cells(of status: Gongkai_V1_BasisStatus) -> [String] {
    let completeness = status.completeness
    return [
      BasisOption.text(status.basis), String(status.year),
      completeness.hasExpected
        ? "\(completeness.reports)/\(completeness.expected)" : "\(completeness.reports)/?",
      completeness.hasRatio ? Figures.percentage(completeness.ratio) : "?",
      String(status.unknownCells), String(status.doubtedCells),
    ]
  }
}
