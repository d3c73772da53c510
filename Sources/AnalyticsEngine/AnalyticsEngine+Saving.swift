import ReportAnalytics
import Synchronization

extension AnalyticsEngine {
  /// The state saved last beside the ledger; nil where none is, or there is no place for one.
  public var savedSnapshot: SavedSnapshot? { keeper?.snapshot }

  /// Saves the state as it is now, where there is a place for it.
  ///
  /// Commits and readers go on meanwhile. The next commit copies the tables that both share, once.
  public func saveSnapshot() async {
    await keeper?.saveUnlessSaved(live.withLock { $0.state })
  }

  /// Saves the state whenever it is time, until the task is cancelled.
  func keepSnapshots() async {
    guard let keeper else { return }
    while !Task.isCancelled {
      do {
        try await Task.sleep(for: keeper.schedule.tick)
      } catch {
        return
      }
      let sequence = live.withLock { $0.state.sequence }
      if keeper.isDue(sequence) { await saveSnapshot() }
    }
  }
}
