public import DisclosureReport

/// A change with all that can be worked out before its turn: its key, its compact content and that
/// content's digest.
///
/// Preparing costs most of the work of taking a change in, and can be done by many at once.
public struct PreparedChange: Sendable {
  let body: Body
  let version: Int64?
  let publishedAt: Moment?
  let traceParent: String?
  /// The record as received.
  public let received: [UInt8]

  enum Body {
    case report(PreparedReport)
    case withdrawal(WithdrawalTarget, reason: String)
    case amendment(PreparedAmendment)
    case roster(AgencyRoster)
    /// Nothing of it can be remembered.
    case refused(RejectionReason)
  }

  /// Prepares a change that has come in, with the embedded tables of divisions.
  public init(_ change: ReportChange) { self.init(change, StandardGazetteer()) }

  /// Prepares a change that has come in; a gazetteer says who the names of a roster stand for.
  public init(_ change: ReportChange, _ gazetteer: any Gazetteer) {
    version = change.version
    publishedAt = change.publishedAt
    traceParent = change.traceParent
    switch change.body {
    case .withdrawal(let target, let reason):
      received = []
      body = Self.withdrawal(target, reason)
    case .report(let record, let bytes):
      received = bytes
      body = Self.report(record)
    case .amendment(let key, let cells, let author, let reason, let expectedRevision):
      received = []
      body = Self.amendment(
        key, cells, author: author, reason: reason, expectedRevision: expectedRevision)
    case .roster(let basis, let year, let division, let entries):
      received = []
      body = Self.roster(basis, year: year, division: division, entries, gazetteer)
    }
  }

  /// Prepares a change anew from its entry.
  public init(replaying entry: ChangeEntry) throws(CompactError) {
    version = entry.version
    publishedAt = entry.publishedAt
    traceParent = entry.traceParent
    received = []
    switch entry.subject {
    case .withdrawal(let target, let reason): body = .withdrawal(target, reason: reason)
    case .amendment(let key, let cells, let author, let reason):
      body = .amendment(
        PreparedAmendment(key, cells, author: author, reason: reason, expectedRevision: nil))
    case .roster(let roster): body = .roster(roster)
    case .report(let source, let parserVersion, let compact):
      let report = try CompactReport(counting: compact)
      body = .report(
        PreparedReport(
          source: source, parserVersion: parserVersion,
          key: ReportKey(agency: report.agency, year: report.year, source: source),
          compact: compact))
    }
  }

  private static func withdrawal(_ target: WithdrawalTarget, _ reason: String) -> Body {
    guard reason.utf8.count <= ChangeLimits.maxTextBytes else { return .refused(.valueTooLong) }
    switch target {
    case .key(.source(let source)): return .withdrawal(.source(source), reason: reason)
    case .key(.agency(let id, _)) where id.utf8.count > ChangeLimits.maxTextBytes:
      return .refused(.valueTooLong)
    default: return .withdrawal(target, reason: reason)
    }
  }

  private static func report(_ record: ReportRecord) -> Body {
    guard let source = SourceIdentity(record.source) else { return .refused(.sourceUnknown) }
    if let year = record.year, !ChangeLimits.years.contains(year) {
      return .refused(.yearOutOfRange)
    }
    for text in [record.agency.id ?? "", record.parser.version] {
      guard text.utf8.count <= ChangeLimits.maxTextBytes else { return .refused(.valueTooLong) }
    }
    return .report(
      PreparedReport(
        source: source, parserVersion: record.parser.version,
        key: ReportKey(agency: record.agency, year: record.year, source: source),
        compact: CompactReport.encode(record)))
  }
}
