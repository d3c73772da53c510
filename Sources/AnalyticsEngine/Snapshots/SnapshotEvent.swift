public import DisclosureReport

/// A state saved beside the ledger.
public struct SavedSnapshot: Hashable, Sendable {
  /// The revision that it holds.
  public var revision: Int64
  /// The sequence of the last entry that it holds.
  public var sequence: Int64
  /// When it was saved.
  public var savedAt: Moment
}

/// What happened to a state that was to be saved.
public enum SnapshotEvent: Sendable {
  /// It is saved.
  case saved(SavedSnapshot, took: Duration)
  /// It is not; the one before is still there, and it is tried again later.
  case failed(revision: Int64, any Error)
}
