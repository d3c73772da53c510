import DisclosureReport

/// What a source has said, and where its word stands now.
struct SourceHistory: Hashable, Sendable {
  /// The sequence of the entry with which it first arrived; nil while it was only withdrawn.
  var place: Int64?
  /// Where its word stands.
  var state = State.silent
  /// Everything it has said, so that saying it again changes nothing.
  var said: Set<Saying> = []

  enum State: Hashable, Sendable {
    /// It has no claim: nothing of it could be accepted.
    case silent
    /// It has a claim on a key.
    case claims(ReportKey, Rank)
    /// Its claim was taken back.
    case withdrawn(Rank)

    /// The rank of its latest word.
    var rank: Rank? {
      switch self {
      case .silent: nil
      case .claims(_, let rank), .withdrawn(let rank): rank
      }
    }
  }

  /// A report of the source as it came, but for its wording: what makes a resend a resend.
  struct Saying: Hashable, Sendable {
    var content: Digest256
    var parserVersion: String
    var version: Int64?
    var publishedAt: Moment?
  }
}

/// A withdrawal as it came: what makes a resend a resend.
struct WithdrawalIdentity: Hashable, Sendable {
  var target: WithdrawalTarget
  var version: Int64?
  var publishedAt: Moment?
  var reason: String
}
