import DisclosureReport
import GongkaiProtos
import ReportAnalytics

extension Gongkai_V1_VerifyAggregatesResponse {
  /// The message of a verification.
  init(_ verification: Verification) {
    self.init()
    revision = verification.revision
    equal = verification.isEqual
    aggregates = Int64(verification.aggregates)
    liveDigest = verification.liveDigest.description
    rebuiltDigest = verification.rebuiltDigest.description
    mismatches = verification.mismatches.map(Gongkai_V1_AggregateMismatch.init)
  }
}

extension Gongkai_V1_AggregateMismatch {
  fileprivate init(_ mismatch: AggregateMismatch) {
    self.init()
    divisionCode = mismatch.division?.description ?? ""
    year = Int32(clamping: mismatch.year)
    basis = Gongkai_V1_Basis(mismatch.basis)
    cells = mismatch.cells.map(\.path)
  }
}
