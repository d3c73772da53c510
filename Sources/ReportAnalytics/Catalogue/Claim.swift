import DisclosureReport

/// What a source, or a withdrawal, says of a key.
struct Claim: Hashable, Sendable {
  var rank: Rank
  var says: Statement
  /// The entry that brought it.
  var sequence: Int64
  /// The batch that brought it.
  var revision: Int64

  enum Statement: Hashable, Sendable {
    case report(SourceIdentity, content: Digest256, compact: [UInt8])
    case withdrawn
  }

  var source: SourceIdentity? {
    guard case .report(let source, _, _) = says else { return nil }
    return source
  }

  var content: Digest256? {
    guard case .report(_, let content, _) = says else { return nil }
    return content
  }
}
