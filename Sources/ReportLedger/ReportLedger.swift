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
  /// least one item. Requests are the names that callers gave some of these batches, with what they
  /// were answered; one that is kept already is a ``LedgerError/Code/conflict``. Either all are kept
  /// or none, but for the oldest requests, which make room for new ones.
  func append(_ batches: [[LedgerItem]], requests: [LedgerRequest]) async throws(LedgerError)

  /// The request that a caller gave a name, or nil where none is kept, or not any more.
  func request(_ id: String) async throws(LedgerError) -> LedgerRequest?

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

extension ReportLedger {
  /// Appends batches that no caller has given a name.
  public func append(_ batches: [[LedgerItem]]) async throws(LedgerError) {
    try await append(batches, requests: [])
  }
}
