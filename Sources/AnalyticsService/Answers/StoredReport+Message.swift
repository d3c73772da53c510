import DisclosureReport
import GongkaiProtos
import ReportAnalytics
import ReportMessages
import SwiftProtobuf

extension Gongkai_V1_StoredReport {
  /// The message of a report as it stands, without its record.
  init(_ summary: ReportSummary) {
    self.init()
    let standing = summary.standing
    if let key = Gongkai_V1_ReportKey(standing.key) { self.key = key }
    if let version = standing.version { self.version = version }
    if let publishedAt = standing.publishedAt {
      self.publishedAt = Google_Protobuf_Timestamp(publishedAt)
    }
    storedRevision = standing.revision
    sources = standing.sources.map(Gongkai_V1_SourceKey.init)
    agency = Gongkai_V1_Agency(summary.agency)
    if let era = summary.era { self.era = Gongkai_V1_Era(core: era) }
    unknownCells = Int32(clamping: summary.unknownCells)
    doubtedCells = Int32(clamping: summary.doubtedCells)
    findings = Int32(clamping: summary.findings.count)
    amendments = summary.amendments.map(Gongkai_V1_Amendment.init)
  }
}

extension Gongkai_V1_Amendment {
  fileprivate init(_ amendment: AppliedAmendment) {
    self.init()
    cell = amendment.cell.path
    switch amendment.value {
    case .count(let count): value.units = count
    case .amount(let money):
      value.units = money.units
      value.nanos = money.nanos
    case .blank, .revoke: break
    }
    author = amendment.author
    reason = amendment.reason
    revision = amendment.revision
  }
}
