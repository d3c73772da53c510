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
      switch amendment.value {
      case .count(let count): record.cells[amendment.cell] = count
      case .amount(let money) where amendment.cell == .feesAmount: record.cells.fees = money
      case .amount(let money): record.cells.procurement = money
      case .blank, .revoke: record.cells[amendment.cell] = nil
      }
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
