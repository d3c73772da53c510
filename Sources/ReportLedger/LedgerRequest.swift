public import DisclosureReport

/// A batch that its caller gave a name, so that a replay of it can be answered as it was.
public struct LedgerRequest: Hashable, Sendable {
  /// The caller's name.
  public var id: String
  /// The digest of what the batch says.
  public var digest: Digest256
  /// The revision that holds the batch.
  public var revision: Int64
  /// What the caller was answered, kept unread.
  public var answer: [UInt8]

  /// A request.
  public init(id: String, digest: Digest256, revision: Int64, answer: [UInt8]) {
    self.id = id
    self.digest = digest
    self.revision = revision
    self.answer = answer
  }

  /// How many requests a ledger keeps unless it is told otherwise.
  public static let defaultLimit = 100_000
}
