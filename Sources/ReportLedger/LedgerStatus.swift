/// What kind of ledger it is, where it stands and how much is in it.
public struct LedgerStatus: Hashable, Sendable {
  /// The kind: `sqlite`, `memory`.
  public var kind: String
  /// Where it stands: a path; empty in memory.
  public var location: String
  /// How an append becomes durable: `WAL, synchronous=FULL`; empty where it does not.
  public var durability: String
  /// The last entry's numbers.
  public var last: LedgerPosition
  /// How many entries it has.
  public var entries: Int64
  /// How many bytes it takes where it stands.
  public var bytes: Int64

  /// A status.
  public init(
    kind: String, location: String, durability: String, last: LedgerPosition, entries: Int64,
    bytes: Int64
  ) {
    self.kind = kind
    self.location = location
    self.durability = durability
    self.last = last
    self.entries = entries
    self.bytes = bytes
  }
}
