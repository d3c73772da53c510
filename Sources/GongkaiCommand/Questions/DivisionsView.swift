import DisclosureCharts
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
      .number("RANK"), .text("CODE"), .text("DIVISION"), .number("VALUE"), .text(""),
      .number("±NATIONAL"),
      .number(text.isPercentage ? "PARTS" : ""), .number("N"), .number("REPORTS"), .text("NOTES"),
    ])
    for row in answer.rows { table.add(cells(of: row)) }
    if answer.hasTotal {
      table.add(
        ["", "", "total", text.value(answer.total), "", "", text.parts(answer.total)]
          + [String(answer.total.n), text.completeness(answer.total.completeness)]
          + [text.notes(answer.total).joined(separator: ", ")])
    }
    lines += table.takeLines()
    if answer.rows.contains(where: { $0.value.smallDenominator }) {
      lines.append("* the denominator is small")
    }
    if answer.hasQuantiles { lines.append(spreadLine("spread of ranked rows", answer.quantiles)) }
    if answer.hasReportQuantiles {
      lines.append(spreadLine("spread of all reports", answer.reportQuantiles))
    }
    if answer.national.hasValue { lines.append("national: \(text.value(answer.national))") }
    let left = answer.totalSize - Int64(answer.rows.count)
    if left > 0 { lines.append("… and \(left) more") }
    return lines + answer.notes.map(PlainText.of) + alsoLines()
  }

  private func cells(of row: Gongkai_V1_DivisionRow) -> [String] {
    let notes = text.notes(row.value) + (row.incomplete ? ["under half complete"] : [])
    return [
      row.hasRank ? String(row.rank) : "–", row.divisionCode, row.divisionName,
      text.value(row.value), bar(row.value),
      row.hasFromNational ? text.change(row.fromNational) : "",
      text.parts(row.value), String(row.value.n), text.completeness(row.value.completeness),
      notes.joined(separator: ", "),
    ]
  }

  /// The value as a bar: of the whole where it is a part of one, else of the highest.
  private func bar(_ value: Gongkai_V1_MetricValue) -> String {
    TextBar.text(value.hasValue ? value.value : nil, max: highest, width: Self.barWidth)
  }

  private static let barWidth = 12

  private var highest: Double {
    answer.metric.kind == .ratio ? 1 : answer.rows.map(\.value.value).max() ?? 1
  }

  /// The other metrics and years beside each row, as a table of their own.
  private func alsoLines() -> [String] {
    guard let first = answer.rows.first, !first.also.isEmpty else { return [] }
    let metrics = [answer.metric] + answer.alsoMetrics
    let texts = Dictionary(metrics.map { ($0.id, MetricText($0)) }) { first, _ in first }
    var table = TextTable(
      [.text("DIVISION")] + first.also.map { .number("\($0.value.metricID) \($0.year)") })
    for row in answer.rows {
      table.add(
        [row.divisionName] + row.also.map { texts[$0.value.metricID]?.value($0.value) ?? "" })
    }
    return [""] + table.takeLines()
  }

  /// How values are spread, in a line.
  private func spreadLine(_ what: String, _ spread: Gongkai_V1_Quantiles) -> String {
    let values = [
      ("min", spread.min), ("10 %", spread.p10), ("25 %", spread.p25), ("median", spread.median),
      ("75 %", spread.p75), ("90 %", spread.p90), ("max", spread.max),
    ]
    let figures = values.map { "\($0.0) \(text.figure($0.1))" }.joined(separator: "  ")
    return "\(what) (\(spread.n)): \(figures)"
  }
}
