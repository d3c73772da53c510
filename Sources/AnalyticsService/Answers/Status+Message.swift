import GongkaiProtos
import ReportAnalytics

extension Gongkai_V1_GetStatusResponse {
  /// The message of how things stand, without what the process itself knows.
  init(_ status: AnalyticsStatus) {
    self.init()
    revision = status.revision
    oldestRevision = status.revision
    reports = Int64(status.reports)
    unresolvedReports = Int64(status.unresolvedReports)
    sources = Int64(status.sources)
    withdrawn = Int64(status.withdrawn)
    bases = status.bases.map(Gongkai_V1_BasisStatus.init)
    parserVersions = status.parserVersions.mapValues(Int64.init)
  }
}

extension Gongkai_V1_BasisStatus {
  fileprivate init(_ status: BasisStatus) {
    self.init()
    basis = Gongkai_V1_Basis(status.basis)
    year = Int32(clamping: status.year)
    completeness = Gongkai_V1_Completeness(status.completeness)
    unknownCells = Int64(status.unknownCells)
    doubtedCells = Int64(status.doubtedCells)
  }
}
