import DisclosureReport
import GongkaiProtos
import ReportMessages

/// A table for people, one row a report.
struct ReportTableWriter: ReportWriter {
  /// So many rows are aligned together; later ones keep to the widths where they can.
  private static let blockSize = 500
  private var table = TextTable([
    .text("ITEM"), .text("AGENCY"), .number("YEAR"), .number("FORM"), .number("新收"),
    .number("办理总计"), .number("UNKNOWN"), .text("NOTES"),
  ])

  mutating func write(_ reports: [Gongkai_V1_ParsedReport], to output: any DataOutput) throws {
    for report in reports { table.add(Self.cells(of: report)) }
    if table.count >= Self.blockSize { try flush(to: output) }
  }

  mutating func finish(to output: any DataOutput) throws { try flush(to: output) }

  private mutating func flush(to output: any DataOutput) throws {
    let lines = table.takeLines()
    if !lines.isEmpty { try output.write(line: lines.joined(separator: "\n")) }
  }

  private static func cells(of report: Gongkai_V1_ParsedReport) -> [String] {
    guard case .record(let message) = report.result else {
      return failed(report, "\(report.error.reason): \(report.error.message)")
    }
    let record: ReportRecord
    // A parser of a later version may tell of things that this one has no name for.
    do { record = try ReportRecord(message) } catch { return failed(report, "\(error)") }
    return [
      report.id, record.agency.canonicalName ?? record.agency.printedName ?? "?",
      record.year.map { String($0) } ?? "?", form(record.era),
      record.cells[.newReceived, .total].map { String($0) } ?? "",
      record.cells[.totalHandled, .total].map { String($0) } ?? "",
      String(record.unknownCells.count), FindingSummary.text(record.findings),
    ]
  }

  private static func failed(_ report: Gongkai_V1_ParsedReport, _ why: String) -> [String] {
    [report.id] + [String](repeating: "", count: 6) + [why]
  }

  private static func form(_ era: FormEra?) -> String {
    switch era {
    case .era2008: "2008"
    case .era2014: "2014"
    case .era2019: "2019"
    case .era2021: "2021"
    case nil: "?"
    }
  }
}

/// The findings of a record in a few words.
enum FindingSummary {
  /// Each code once, with how often it stands there.
  static func text(_ findings: [Finding]) -> String {
    var counts: [FindingCode: Int] = [:]
    for finding in findings { counts[finding.code, default: 0] += 1 }
    return FindingCode.allCases.compactMap { code in
      counts[code].map { $0 == 1 ? code.name : "\(code.name) ×\($0)" }
    }.joined(separator: ", ")
  }
}
