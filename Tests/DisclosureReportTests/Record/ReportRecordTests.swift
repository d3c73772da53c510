import DisclosureReport
import Testing

@Suite("Records")
struct ReportRecordTests {
  @Test("An absent cell that a finding of the reader's names is unknown")
  func unknown() {
    var record = ReportRecord()
    record.cells[.granted, .total] = 7
    record.findings = [Finding(.valuesLost, .warning, "lost", cells: [CellPath(.granted)])]
    let applicants = ApplicantColumn.applicants.map { Cell.application(.granted, $0) }
    #expect(record.unknownCells == CellSet(applicants))
  }

  @Test("A finding about the report or across reports makes nothing unknown")
  func otherOrigins() {
    var record = ReportRecord()
    record.findings = [
      Finding(.rowSumMismatch, .warning, "sum", cells: [CellPath(.granted)]),
      Finding(.carryOverBreak, .warning, "break", cells: [CellPath(.newReceived)]),
    ]
    #expect(record.unknownCells.isEmpty)
  }

  @Test("A finding without cells makes nothing unknown")
  func spansOnly() {
    var record = ReportRecord()
    record.findings = [
      Finding(.labelVariant, .info, "label", spans: [SourceSpan(offset: 3, length: 6)])
    ]
    #expect(record.unknownCells.isEmpty)
  }

  @Test("A table's path makes all its blank cells unknown")
  func table() {
    var record = ReportRecord()
    record.findings = [Finding(.missingTable, .error, "none", cells: [CellPath(.disputes)])]
    #expect(record.unknownCells == CellSet(.disputes))
  }

  @Test("Only inferred and entered values are doubted, and only where there is a value")
  func doubted() {
    var record = ReportRecord()
    let cells = Array(CellSet(.disputes))
    for (cell, reading) in zip(cells, CellReading.allCases) {
      record.cells[cell] = 1
      record.evidence.append(CellEvidence(cell: cell, reading: reading, span: nil))
    }
    record.evidence.append(CellEvidence(cell: cells[9], reading: .inferred, span: nil))
    #expect(
      record.doubtedCells.map(\.path) == ["disputes.review.pending", "disputes.review.total"])
  }
}
