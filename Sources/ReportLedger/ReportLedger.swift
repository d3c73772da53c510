public import DisclosureReport

/// Where every change is kept for good: append-only, in one order, durable when an append returns.
///
/// One process appends at a time; each append says where it goes on, and fails with
/// ``LedgerError/Code/conflict`` where somebody else has appended there. Whoever implements it has
/// to pass the checks of `LedgerConformance`.
public protocol ReportLedger: Sendable {
  /// Appends batches in one transaction, and returns when they are durable.
  ///
  /// Revisions and sequences go on from the last without gaps; one batch has one revision and at
  /// least one item. Either all are kept or none.
  func append(_ batches: [[LedgerItem]]) async throws(LedgerError)

  /// The last entry's numbers, or nil while there is none.
  func last() async throws(LedgerError) -> LedgerPosition?

  /// Entries that come after a sequence, in order, as many as fit the limit; empty at the end.
  ///
  /// Read chunk by chunk, a ledger of any size takes bounded memory. Records are not read.
  func entries(after sequence: Int64, limit: Int) async throws(LedgerError) -> [ChangeEntry]

  /// The record as received with the entry of a sequence, or nil where there is no such entry or it
  /// brought none.
  func record(at sequence: Int64) async throws(LedgerError) -> [UInt8]?

  /// What kind of ledger it is, where it stands and how much is in it.
  func status() async throws(LedgerError) -> LedgerStatus

  /// Ends it; whatever is asked after fails with ``LedgerError/Code/closed``. Closing twice does
  /// nothing.
  func close() async throws(LedgerError)
}

/// An entry and the record that came with it.
public struct LedgerItem: Hashable, Sendable {
  /// The entry.
  public var entry: ChangeEntry
  /// The record as received, kept unread; empty for a withdrawal.
  public var record: [UInt8]

  /// An item.
  public init(entry: ChangeEntry, record: [UInt8] = []) {
    self.entry = entry
    self.record = record
  }
}

/// The numbers of an entry.
public struct LedgerPosition: Hashable, Sendable {
  /// The batch's.
  public var revision: Int64
  /// The entry's own.
  public var sequence: Int64

  /// A position.
  public init(revision: Int64, sequence: Int64) {
    self.revision = revision
    self.sequence = sequence
  }

  /// Before the first entry.
  public static let start = LedgerPosition(revision: 0, sequence: 0)
}

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
