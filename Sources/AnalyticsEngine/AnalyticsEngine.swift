import DisclosureReport
public import ReportAnalytics
public import ReportLedger
import Synchronization

/// Takes changes in, has the ledger keep them, and then makes them count; answers readers
/// meanwhile.
///
/// ``run()`` commits and is to be run in a task group beside whatever submits and reads. Nothing
/// counts before the ledger has it, and a ledger that fails leaves everything as it was.
public final class AnalyticsEngine: Sendable {
  let ledger: any ReportLedger
  let places: PlaceBook
  let configuration: AnalyticsEngineConfiguration
  let queue: Mutex<CommitQueue>
  let live: Mutex<Live>

  /// What readers see.
  struct Live: Sendable {
    var state: AnalyticsState
    var changes: RowChanges
    var waiters = RevisionWaiters()
    var outcomes: [ChangeOutcome: Int] = [:]
    var isOver = false
  }

  private init(
    _ ledger: any ReportLedger, _ places: PlaceBook, _ configuration: AnalyticsEngineConfiguration,
    _ state: AnalyticsState
  ) {
    self.ledger = ledger
    self.places = places
    self.configuration = configuration
    queue = Mutex(
      CommitQueue(
        maxWaiting: configuration.maxWaitingChanges,
        maxPerCommit: configuration.maxChangesPerCommit))
    live = Mutex(Live(state: state, changes: RowChanges(since: state.revision)))
  }

  /// An engine with everything that a ledger holds.
  public static func open(
    _ ledger: any ReportLedger, places: PlaceBook = PlaceBook(StandardGazetteer()),
    configuration: AnalyticsEngineConfiguration = AnalyticsEngineConfiguration()
  ) async throws(AnalyticsEngineError) -> AnalyticsEngine {
    var state = AnalyticsState(jumps: configuration.jumps)
    try await state.catchUp(with: ledger, chunk: configuration.replayChunk)
    return AnalyticsEngine(ledger, places, configuration, state)
  }

  /// Lets what waits be committed and ``run()`` return; what is submitted after is refused.
  public func beginShutdown() { queue.withLock { $0.close() }.perform() }

  /// Holds the live state against one rebuilt from the ledger at the same revision.
  ///
  /// Takes as long as a start does; the live state goes on meanwhile.
  public func verify() async throws(AnalyticsEngineError) -> Verification {
    let live = live.withLock { $0.state }
    var rebuilt = AnalyticsState(jumps: configuration.jumps)
    try await rebuilt.catchUp(
      with: ledger, chunk: configuration.replayChunk, upTo: live.sequence)
    return live.verification(against: rebuilt)
  }
}

extension AnalyticsState {
  /// Takes what a ledger has beyond the state, up to a sequence or to its end.
  mutating func catchUp(
    with ledger: any ReportLedger, chunk: Int, upTo end: Int64 = .max
  ) async throws(AnalyticsEngineError) {
    while sequence < end {
      let entries: [ChangeEntry]
      do throws(LedgerError) {
        let limit = Int(clamping: min(Int64(chunk), end - sequence))
        entries = try await ledger.entries(after: sequence, limit: limit)
      } catch {
        throw .ledger(error)
      }
      guard !entries.isEmpty else { return }
      do throws(ReplayError) {
        try replay(entries)
      } catch {
        throw .replay(error)
      }
    }
  }
}
