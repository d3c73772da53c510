import DisclosureReport
import GongkaiProtos
import ReportAnalytics

extension Gongkai_V1_Basis {
  /// The message of a kind and tier.
  init(_ basis: Basis) {
    self.init()
    kind = Gongkai_V1_AgencyKind(core: basis.kind)
    tier = Gongkai_V1_AgencyTier(core: basis.tier)
  }
}

extension Gongkai_V1_Completeness {
  /// The message of a completeness.
  init(_ completeness: Completeness) {
    self.init()
    reports = Int64(completeness.reports)
    if let expected = completeness.expected { self.expected = Int64(expected) }
    if let missing = completeness.missing { self.missing = Int64(missing) }
    if let ratio = completeness.ratio { self.ratio = ratio }
  }
}
