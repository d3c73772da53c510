import AnalyticsEngine
import DisclosureReport
import Foundation
import GongkaiProtos
import ReportAnalytics
import SwiftProtobuf

extension Gongkai_V1_GetStatusResponse {
  /// The message of how things stand, without what the process itself knows.
  init(_ status: AnalyticsStatus) {
    self.init()
    revision = status.revision
    reports = Int64(status.reports)
    unresolvedReports = Int64(status.unresolvedReports)
    sources = Int64(status.sources)
    withdrawn = Int64(status.withdrawn)
    bases = status.bases.map(Gongkai_V1_BasisStatus.init)
    parserVersions = status.parserVersions.mapValues(Int64.init)
  }
}

extension Gongkai_V1_SnapshotStatus {
  /// The message of a state saved beside the ledger.
  init(_ saved: SavedSnapshot, now: Date) {
    self.init()
    revision = saved.revision
    savedAt = Google_Protobuf_Timestamp(
      seconds: saved.savedAt.seconds, nanos: saved.savedAt.nanos)
    // A clock may have been set back since.
    let age = max(0, now.timeIntervalSince1970 - TimeInterval(saved.savedAt.seconds))
    self.age = Google_Protobuf_Duration(seconds: Int64(age))
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
