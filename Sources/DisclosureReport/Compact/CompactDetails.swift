/// The content of a record that no aggregate needs: its findings in full, its prose numbers and its
/// indicators.
///
/// Messages and spans are no content: the findings and numbers read here have none.
public struct CompactDetails: Hashable, Sendable {
  /// The findings, without messages and spans, and all of one severity.
  public var findings: [Finding]
  /// The rivals of an ambiguous agency.
  public var candidates: [AgencyCandidate]
  /// The numbers stated in prose.
  public var narrative: [NarrativeNumber]
  /// The indicators of the 2008 and 2014 eras.
  public var indicators: [Indicator]

  /// Reads them from bytes that ``CompactReport/encode(_:)`` wrote.
  public init(decoding bytes: [UInt8]) throws(CompactError) {
    var reader = CompactReader(bytes)
    let report = try reader.report()
    self = try reader.details(report.findings)
    guard reader.isAtEnd else { throw .malformed("end") }
  }

  init(
    findings: [Finding], candidates: [AgencyCandidate], narrative: [NarrativeNumber],
    indicators: [Indicator]
  ) {
    self.findings = findings
    self.candidates = candidates
    self.narrative = narrative
    self.indicators = indicators
  }
}
