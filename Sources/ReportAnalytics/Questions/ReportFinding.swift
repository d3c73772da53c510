public import DisclosureReport

/// A finding and the report that it belongs to.
public struct ReportFinding: Hashable, Sendable {
  /// The version of the report that stands, with its key and its sources.
  public var standing: StandingReport
  /// The agency's name, the resolved one where there is one.
  public var agencyName: String?
  /// The finding.
  ///
  /// One of the record's has no message and no spans here, and the severity that its code usually
  /// has: those are in the record as received, at ``index``.
  public var finding: Finding
  /// The reports that contradict each other; empty where the finding is the record's.
  public var reports: [ReportKey]
  /// The finding's place among the record's; nil where it is a contradiction between reports.
  public var index: Int?
}
