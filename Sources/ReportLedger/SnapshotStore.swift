/// Where a saved state is kept beside a ledger, so that a start need not replay all of it.
///
/// What is kept is derived and may be lost at any time. The store knows nothing of what it keeps:
/// whoever reads pieces has to find out whether they are whole.
public protocol SnapshotStore: Sendable {
  /// Keeps pieces in place of what was kept, once all of them are durable; till then, and where
  /// that fails, what was kept stays.
  ///
  /// The pieces are asked for one by one, and not on a thread that others wait for.
  func replace(with pieces: any Sequence<[UInt8]> & Sendable) async throws(LedgerError)

  /// What is kept, to be read once; nil where nothing is.
  func pieces() async throws(LedgerError) -> (any SnapshotPieces)?
}

/// The pieces of a saved state, read one after another.
public protocol SnapshotPieces: Sendable {
  /// The next piece; nil behind the last that is whole.
  func next() async throws(LedgerError) -> [UInt8]?
}
