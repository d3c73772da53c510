import DisclosureReport
import GongkaiProtos
import ReportAnalytics
import ReportMessages

extension Gongkai_V1_ReportRecord {
  /// Shows what people have entered in place of what was read, and that it was entered.
  ///
  /// The findings stay: they tell of the reading.
  mutating func enter(_ amendments: [AppliedAmendment]) throws(RecordMessageError) {
    var record = try ReportRecord(self)
    for amendment in amendments {
      record.cells.enter(amendment.value, in: amendment.cell)
      record.evidence.removeAll { $0.cell == amendment.cell }
      record.evidence.append(CellEvidence(cell: amendment.cell, reading: .entered, span: nil))
    }
    record.evidence.sort { $0.cell.index < $1.cell.index }
    let entered = Gongkai_V1_ReportRecord(record)
    proactive = entered.proactive
    applications = entered.applications
    disputes = entered.disputes
    evidence = entered.evidence
  }
}
