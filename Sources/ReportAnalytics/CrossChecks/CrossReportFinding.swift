public import DisclosureReport

/// A contradiction between reports.
///
/// It belongs to the first of the reports: the later year's, or the parent's.
public struct CrossReportFinding: Hashable, Sendable {
  /// What is the matter; the cells are those of the report that it belongs to.
  public var finding: Finding
  /// The reports that contradict each other: the one that it belongs to, then the year before, or
  /// every child that adds to the sum.
  public var reports: [ReportKey]
}
