import DisclosureCharts
import GongkaiProtos
import SwiftProtobuf

/// A comparison of years, printed.
struct YearsView: PrintableAnswer {
  private let answer: Gongkai_V1_CompareYearsResponse
  private let text: MetricText

  init(_ answer: Gongkai_V1_CompareYearsResponse) {
    self.answer = answer
    text = MetricText(answer.metric)
  }

  var message: any Message { answer }

  var rowMessages: [any Message] { answer.series }

  var csvRows: [[String]] {
    let titles = ["series_code", "series_name", "year", "division_code", "division_name"]
    let more = ["change", "relative_change", "breaks"]
    return [titles + MetricText.csvTitles + more]
      + answer.series.flatMap { series in
        series.points.map { point in
          [
            series.divisionCode, series.divisionName, String(point.year), point.divisionCode,
            point.divisionName,
          ] + MetricText.csvCells(point.value) + [
            point.hasChange ? "\(point.change)" : "",
            point.hasRelativeChange ? "\(point.relativeChange)" : "",
            point.breaks.map(EnumName.of).joined(separator: " "),
          ]
        }
      }
  }

  func tableLines() -> [String] {
    var table = TextTable([
      .text("CODE"), .text("DIVISION"), .number("YEAR"), .number("VALUE"), .number("CHANGE"),
      .number(text.isPercentage ? "PARTS" : ""), .number("N"), .number("REPORTS"),
      .text("NOTES"),
    ])
    for series in answer.series {
      for point in series.points { table.add(cells(of: point, in: series)) }
    }
    let heading = [
      PlainText.of(text.heading),
      "\(BasisOption.text(answer.basis))  revision \(answer.revision)", "",
    ]
    let shapes = answer.series.compactMap(line)
    return heading + table.takeLines() + (shapes.isEmpty ? [] : [""] + shapes)
      + answer.notes.map(PlainText.of)
  }

  /// A series in a line: its shape, and how it grew.
  private func line(of series: Gongkai_V1_YearSeries) -> String? {
    guard let first = series.points.first, let last = series.points.last, first.year < last.year
    else { return nil }
    let values = Dictionary(series.points.map { ($0.year, $0.value) }) { first, _ in first }
    let shape = Sparkline.text(
      (first.year...last.year).map { year in
        values[year].flatMap { $0.hasValue ? $0.value : nil }
      })
    let name = series.divisionName.isEmpty ? "全国" : PlainText.of(series.divisionName)
    guard series.hasGrowth else { return "\(name)  \(first.year) \(shape) \(last.year)" }
    let growth = series.growth
    let rate = growth.hasAnnualRate ? ", \(Figures.percentage(growth.annualRate)) a year" : ""
    return "\(name)  \(first.year) \(shape) \(last.year)  "
      + "\(growth.fromYear) to \(growth.toYear): \(text.change(growth.change))\(rate)"
  }

  private func cells(
    of point: Gongkai_V1_YearPoint, in series: Gongkai_V1_YearSeries
  ) -> [String] {
    let name = point.divisionName.isEmpty ? series.divisionName : point.divisionName
    let notes = text.notes(point.value) + point.breaks.map(EnumName.of)
    return [
      point.divisionCode, name.isEmpty ? "全国" : name, String(point.year),
      text.value(point.value), point.hasChange ? text.change(point.change) : "",
      text.parts(point.value), String(point.value.n),
      text.completeness(point.value.completeness), notes.joined(separator: ", "),
    ]
  }
}
