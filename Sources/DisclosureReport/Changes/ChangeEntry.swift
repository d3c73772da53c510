/// A change as it is remembered for good: what was said, by whom, and what became of it.
///
/// The entries in the order of ``sequence`` are all there is: every standing report and every
/// aggregate is a function of them.
public struct ChangeEntry: Hashable, Sendable {
  /// The number of the batch that brought it, from 1.
  public var revision: Int64
  /// Its own number over all batches, from 1 without gaps.
  public var sequence: Int64
  /// What was said.
  public var subject: Subject
  /// The key that it is about, where there is one.
  public var key: ReportKey?
  /// The caller's version.
  public var version: Int64?
  /// When it was published, as the caller said.
  public var publishedAt: Moment?
  /// What became of it.
  public var outcome: ChangeOutcome
  /// Why it was rejected, where it was.
  public var rejection: RejectionReason?
  /// The W3C `traceparent` of what produced it.
  public var traceParent: String?

  /// What an entry remembers.
  public enum Subject: Hashable, Sendable {
    /// A report of a source, as a parser of a version read it, in the bytes of ``CompactReport``.
    case report(SourceIdentity, parserVersion: String, compact: [UInt8])
    /// A withdrawal and its reason.
    case withdrawal(WithdrawalTarget, reason: String)
    /// What a person entered for cells of a report; which revision was looked at is held against
    /// what stood then, and not needed again.
    case amendment(ReportKey, [CellAmendment], author: String, reason: String)
    /// Who is expected to report, with the identities that the names had when they came.
    case roster(AgencyRoster)
  }

  /// An entry.
  public init(
    revision: Int64, sequence: Int64, subject: Subject, key: ReportKey?, version: Int64? = nil,
    publishedAt: Moment? = nil, outcome: ChangeOutcome, rejection: RejectionReason? = nil,
    traceParent: String? = nil
  ) {
    self.revision = revision
    self.sequence = sequence
    self.subject = subject
    self.key = key
    self.version = version
    self.publishedAt = publishedAt
    self.outcome = outcome
    self.rejection = rejection
    self.traceParent = traceParent
  }
}
