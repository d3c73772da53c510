/// A change that a caller asks for: a report comes in or is taken back, a person enters what a cell
/// shows, or somebody tells who is expected to report.
public struct ReportChange: Sendable {
  /// What is to change.
  public var body: Body
  /// The caller's version; higher is newer.
  public var version: Int64?
  /// When the report or the withdrawal was published, as the caller says.
  public var publishedAt: Moment?
  /// The W3C `traceparent` of what produced the change, kept with it.
  public var traceParent: String?

  /// What a change does.
  public enum Body: Sendable {
    /// A report comes in, beside the bytes of the record as received, which are kept unread.
    case report(ReportRecord, received: [UInt8])
    /// A report is taken back, for a reason that is kept.
    case withdrawal(WithdrawalTarget, reason: String)
    /// A person enters what cells of a standing report show, having looked at a revision; later
    /// ones of a cell win.
    case amendment(
      ReportKey, [CellAmendment], author: String, reason: String, expectedRevision: Int64? = nil)
    /// These agencies are expected to report on a year, in place of those told before of the
    /// division and below; without a division, of the whole country.
    case roster(Basis, year: Int, division: DivisionCode?, entries: [RosterEntry])
  }

  /// A change.
  public init(
    _ body: Body, version: Int64? = nil, publishedAt: Moment? = nil, traceParent: String? = nil
  ) {
    self.body = body
    self.version = version
    self.publishedAt = publishedAt
    self.traceParent = traceParent
  }
}

/// What a withdrawal takes back.
public enum WithdrawalTarget: Hashable, Sendable {
  /// Everything that has been said of a key so far.
  case key(ReportKey)
  /// What one source says, wherever it stands.
  case source(SourceIdentity)
}
