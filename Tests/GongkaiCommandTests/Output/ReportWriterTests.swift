import DisclosureReport
import GongkaiProtos
import ReportMessages
import Testing

@testable import GongkaiCommand

@Suite("Parsed reports printed")
struct ReportWriterTests {
  @Test("A line is one report in proto3 JSON, counts as numbers")
  func lines() throws {
    let lines = try print(ReportLineWriter())
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix(#"{"id":"a.txt","record":{"#))
    #expect(lines[0].contains(#""newReceived":{"total":12}"#))
    let details = #"[{"reason":"NOT_A_REPORT","domain":"gongkai"}]"#
    let error = #"{"code":3,"message":"no title","details":\#(details)}"#
    #expect(lines[1] == #"{"id":"b,\n.txt","error":\#(error)}"#)
  }

  @Test("A row of values has a column for every cell, and says why there is none")
  func values() throws {
    let lines = try print(ReportCSVWriter())
    let titles = lines[0].split(separator: ",", omittingEmptySubsequences: false)
    let cells = lines[1].split(separator: ",", omittingEmptySubsequences: false)
    #expect(titles.count == cells.count)
    #expect(titles.count == 9 + Cell.count + 5)
    let row = Dictionary(uniqueKeysWithValues: zip(titles, cells))
    #expect(row["applications.new_received.total"] == "12")
    #expect(row["applications.new_received.business"] == "")
    #expect(row["proactive.fees.amount"] == "1.5")
    #expect(row["agency.printed_name"] == "互助县" && row["era"] == "ERA_2021")
    #expect(lines[2...].joined(separator: "\n").hasSuffix("NOT_A_REPORT: no title"))
  }

  @Test("A file of values without a report has its titles")
  func noValues() throws {
    let output = MemoryOutput()
    var writer = ReportCSVWriter()
    try writer.finish(to: output)
    #expect(output.lines.count == 1 && output.lines[0].hasPrefix("id,agency.id,"))
  }

  @Test("A table tells agency, year, form, figures and findings; a failure tells its reason")
  func table() throws {
    let lines = try print(ReportTableWriter())
    #expect(lines.count == 3)
    #expect(lines[1].hasPrefix("a.txt    互助县  2024  2021    12"))
    #expect(lines[1].hasSuffix("VALUES_LOST ×2, ROW_SUM_MISMATCH"))
    #expect(lines[2].hasPrefix("b, .txt"))
    #expect(lines[2].hasSuffix("NOT_A_REPORT: no title"))
  }

  @Test("A table without a report is its titles")
  func emptyTable() throws {
    let output = MemoryOutput()
    var writer = ReportTableWriter()
    try writer.write([], to: output)
    try writer.finish(to: output)
    #expect(output.lines.count == 1 && output.lines[0].hasPrefix("ITEM"))
  }

  @Test("A record that this version cannot read is told in its row, and ends nothing")
  func unknownToThisVersion() throws {
    var later = parsed
    later.record.findings[0].code = .UNRECOGNIZED(999)
    for writer: any ReportWriter in [ReportTableWriter(), ReportCSVWriter()] {
      let output = MemoryOutput()
      var writer = writer
      try writer.write([later, parsed], to: output)
      try writer.finish(to: output)
      #expect(output.lines.count == 3)
      #expect(output.lines[1].contains("999 is no value that this version knows"))
    }
  }

  private func print(_ writer: some ReportWriter) throws -> [String] {
    let output = MemoryOutput()
    var writer = writer
    try writer.write([parsed, failed], to: output)
    try writer.finish(to: output)
    return output.lines
  }

  private var parsed: Gongkai_V1_ParsedReport {
    var record = ReportRecord()
    record.agency.printedName = "互助县"
    record.year = 2024
    record.era = .era2021
    record.cells[.newReceived, .total] = 12
    record.cells.fees = Money(units: 1, nanos: 500_000_000)
    record.findings = [
      Finding(.rowSumMismatch, .warning, ""), Finding(.valuesLost, .error, ""),
      Finding(.valuesLost, .error, "", cells: [CellPath(.review)]),
    ]
    var report = Gongkai_V1_ParsedReport()
    report.id = "a.txt"
    report.record = Gongkai_V1_ReportRecord(record)
    return report
  }

  private var failed: Gongkai_V1_ParsedReport {
    var report = Gongkai_V1_ParsedReport()
    report.id = "b,\n.txt"
    report.error = Gongkai_V1_ItemError(
      ItemFailure(code: 3, reason: "NOT_A_REPORT", message: "no title"))
    return report
  }
}
