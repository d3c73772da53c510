import DisclosureReport
import GongkaiProtos
import ReportMessages
import SwiftProtobuf

/// One stored report, printed as the form.
struct ReportView: PrintableAnswer {
  private let answer: Gongkai_V1_GetReportResponse
  private let record: ReportRecord

  /// The view of an answer, whose record must be one.
  init(_ answer: Gongkai_V1_GetReportResponse) throws(RecordMessageError) {
    self.answer = answer
    record = try ReportRecord(answer.report.record)
  }

  var message: any Message { answer }

  var rowMessages: [any Message] { [answer.report] }

  /// A row a cell: printed, unknown, doubted, or entered by a person.
  var csvRows: [[String]] {
    let unknown = record.unknownCells
    let doubted = record.doubtedCells
    let entered = Set(answer.report.amendments.map(\.cell))
    return [["cell", "value", "state"]]
      + Cell.all.compactMap { cell in
        let value = CellText.value(cell, in: record.cells)
        let isEntered = entered.contains(cell.path)
        if value.isEmpty, !isEntered, !unknown.contains(cell) { return nil }
        let state =
          isEntered
          ? "ENTERED"
          : unknown.contains(cell) ? "UNKNOWN" : doubted.contains(cell) ? "DOUBTED" : "PRINTED"
        return [cell.path, value, state]
      }
  }

  func tableLines() -> [String] {
    var lines = FormView(record).lines()
    let stored = answer.report
    if !stored.amendments.isEmpty { lines += [""] + AmendmentText.lines(stored.amendments) }
    lines.append("")
    lines.append("revision \(answer.revision), stored at \(stored.storedRevision)")
    for source in stored.sources {
      let part = source.part > 0 ? "#\(source.part)" : ""
      lines.append("source \(PlainText.of(source.sha256))\(part)")
    }
    return lines
  }
}
