import DisclosureReport
import GongkaiProtos
import ReportAnalytics
import ReportMessages

extension Gongkai_V1_ReportFinding {
  /// The message of a finding.
  ///
  /// One of a record is given as that record has it, with its message and spans.
  init(_ finding: ReportFinding, inRecord record: Gongkai_V1_ReportRecord?) {
    self.init()
    let standing = finding.standing
    if let key = Gongkai_V1_ReportKey(standing.key) { self.key = key }
    if let source = standing.sources.first { self.source = Gongkai_V1_SourceKey(source) }
    agencyName = finding.agencyName ?? ""
    if let index = finding.index, let record, record.findings.indices.contains(index) {
      self.finding = record.findings[index]
    } else {
      self.finding = Gongkai_V1_Finding(finding.finding)
    }
    self.finding.reports = finding.reports.compactMap(Gongkai_V1_ReportKey.init)
  }
}
