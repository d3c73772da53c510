/// When a state is saved beside the commits.
///
/// Saving costs about as much as reading that much back, whatever has changed, and so is done after
/// many changes, or some time after any. A state is saved once more when the engine shuts down.
public struct SnapshotSchedule: Hashable, Sendable {
  /// After how many entries, or a quarter of those saved already, whichever is more.
  public var entries: Int
  /// How long after the last, where anything has changed.
  public var interval: Duration

  /// A schedule; fewer entries than 1 count as 1.
  public init(entries: Int = 100_000, interval: Duration = .seconds(300)) {
    self.entries = max(1, entries)
    self.interval = interval
  }

  /// Whether it is time.
  func isDue(sequence: Int64, saved: Int64, elapsed: Duration) -> Bool {
    let unsaved = sequence - saved
    return unsaved > 0 && (unsaved >= max(Int64(entries), saved / 4) || elapsed >= interval)
  }

  /// How often it is asked whether it is time.
  var tick: Duration { min(max(interval, .milliseconds(10)), .seconds(1)) }
}
