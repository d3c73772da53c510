import DisclosureReport
import GongkaiProtos
import ReportMessages

/// One row a report, one column a cell; titles are the paths of a record.
struct ReportCSVWriter: ReportWriter {
  private var hasWrittenTitles = false

  private static let titles =
    [
      "id", "agency.id", "agency.printed_name", "agency.kind", "agency.tier",
      "agency.division_code", "agency.province_name", "year", "era",
    ] + Cell.all.map(\.path)
    + ["unknown_cells", "doubted_cells", "findings", "source.sha256", "error"]

  mutating func write(_ reports: [Gongkai_V1_ParsedReport], to output: any DataOutput) throws {
    var text = ""
    if !hasWrittenTitles { text += CSV.line(Self.titles) + "\n" }
    hasWrittenTitles = true
    for report in reports { text += CSV.line(Self.cells(of: report)) + "\n" }
    try output.write(Array(text.utf8))
  }

  mutating func finish(to output: any DataOutput) throws {
    if !hasWrittenTitles { try write([], to: output) }
  }

  private static func cells(of report: Gongkai_V1_ParsedReport) -> [String] {
    guard case .record(let message) = report.result else {
      return failed(report, "\(report.error.reason): \(report.error.message)")
    }
    let record: ReportRecord
    // A parser of a later version may tell of things that this one has no name for.
    do { record = try ReportRecord(message) } catch { return failed(report, "\(error)") }
    let agency = message.agency
    return [
      report.id, agency.id, agency.printedName, EnumName.of(agency.kind),
      EnumName.of(agency.tier), agency.divisionCode, agency.provinceName,
      message.hasYear ? String(message.year) : "", EnumName.of(message.era),
    ] + Cell.all.map { CellText.value($0, in: record.cells) } + [
      String(record.unknownCells.count), String(record.doubtedCells.count),
      record.findings.map(\.code.name).joined(separator: " "), message.source.sha256, "",
    ]
  }

  private static func failed(_ report: Gongkai_V1_ParsedReport, _ why: String) -> [String] {
    [report.id] + [String](repeating: "", count: titles.count - 2) + [why]
  }
}
