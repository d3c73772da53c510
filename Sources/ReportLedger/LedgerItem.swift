public import DisclosureReport

/// An entry and the record that came with it.
public struct LedgerItem: Hashable, Sendable {
  /// The entry.
  public var entry: ChangeEntry
  /// The record as received, kept unread; empty where the change brought none.
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
