import GongkaiProtos
import SwiftProtobuf

/// A comparison of divisions, printed.
struct DivisionsView: PrintableAnswer {
  private let answer: Gongkai_V1_CompareDivisionsResponse
  private let text: MetricText

  init(_ answer: Gongkai_V1_CompareDivisionsResponse) {
    self.answer = answer
    text = MetricText(answer.metric)
  }

  var message: any Message { answer }

  var rowMessages: [any Message] { answer.rows }

  var csvRows: [[String]] {
    let titles = ["rank", "division_code", "division_name", "year", "incomplete"]
    return [titles + MetricText.csvTitles]
      + answer.rows.map { row in
        [
          row.hasRank ? String(row.rank) : "", row.divisionCode, row.divisionName,
          String(answer.year), String(row.incomplete),
        ] + MetricText.csvCells(row.value)
      }
  }

  func tableLines() -> [String] {
    var lines = [
      PlainText.of(text.heading),
      "\(answer.year)  \(BasisOption.text(answer.basis))  revision \(answer.revision)", "",
    ]
    var table = TextTable([
      .number("RANK"), .text("CODE"), .text("DIVISION"), .number("VALUE"),
      .number(text.isPercentage ? "PARTS" : ""), .number("N"), .number("REPORTS"), .text("NOTES"),
    ])
    for row in answer.rows { table.add(cells(of: row)) }
    if answer.hasTotal {
      table.add(
        ["", "", "total", text.value(answer.total), text.parts(answer.total)]
          + [String(answer.total.n), text.completeness(answer.total.completeness)]
          + [text.notes(answer.total).joined(separator: ", ")])
    }
    lines += table.takeLines()
    if answer.rows.contains(where: { $0.value.smallDenominator }) {
      lines.append("* the denominator is small")
    }
    let left = answer.totalSize - Int64(answer.rows.count)
    if left > 0 { lines.append("… and \(left) more") }
    return lines + answer.notes.map(PlainText.of)
  }

  private func cells(of row: Gongkai_V1_DivisionRow) -> [String] {
    let notes = text.notes(row.value) + (row.incomplete ? ["under half complete"] : [])
    return [
      row.hasRank ? String(row.rank) : "–", row.divisionCode, row.divisionName,
      text.value(row.value), text.parts(row.value), String(row.value.n),
      text.completeness(row.value.completeness), notes.joined(separator: ", "),
    ]
  }
}
