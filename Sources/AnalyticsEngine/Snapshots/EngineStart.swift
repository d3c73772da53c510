import ReportAnalytics

/// How an engine came to know what it knows when it was opened.
public struct EngineStart: Hashable, Sendable {
  /// What became of the saved state.
  public var snapshot: Snapshot
  /// How many entries of the ledger were replayed.
  public var replayed: Int64 = 0
  /// The sequence of the last entry that the saved state held; 0 without one.
  var sequence: Int64 = 0

  /// What became of a saved state.
  public enum Snapshot: Hashable, Sendable {
    /// There was none, or no place for one.
    case absent
    /// It was read, at that revision.
    case used(revision: Int64)
    /// It is of no use, and why.
    case ignored(String)
  }

  init(snapshot: Snapshot, sequence: Int64 = 0) {
    self.snapshot = snapshot
    self.sequence = sequence
  }

  /// The state saved, or an empty one.
  static func restored(
    by keeper: SnapshotKeeper?, _ configuration: AnalyticsEngineConfiguration
  ) async -> (AnalyticsState, EngineStart) {
    let empty = AnalyticsState(jumps: configuration.jumps)
    guard let keeper else { return (empty, EngineStart(snapshot: .absent)) }
    do {
      guard let state = try await keeper.restore() else {
        return (empty, EngineStart(snapshot: .absent))
      }
      let start = EngineStart(snapshot: .used(revision: state.revision), sequence: state.sequence)
      return (state, start)
    } catch {
      return (empty, EngineStart(snapshot: .ignored("\(error)")))
    }
  }
}
