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
  let keeper: SnapshotKeeper?
  /// How the engine came to know what it knows.
  public let start: EngineStart

  /// What readers see.
  struct Live: Sendable {
    var state: AnalyticsState
    var changes: RowChanges
    var past: PastRevisions
    var waiters = RevisionWaiters()
    var outcomes: [ChangeOutcome: Int] = [:]
    var isOver = false
  }

  private init(
    _ ledger: any ReportLedger, _ places: PlaceBook, _ configuration: AnalyticsEngineConfiguration,
    _ state: AnalyticsState, _ keeper: SnapshotKeeper?, _ start: EngineStart
  ) {
    self.ledger = ledger
    self.keeper = keeper
    self.start = start
    self.places = places
    self.configuration = configuration
    queue = Mutex(
      CommitQueue(
        maxWaiting: configuration.maxWaitingChanges,
        maxPerCommit: configuration.maxChangesPerCommit))
    live = Mutex(
      Live(
        state: state, changes: RowChanges(since: state.revision),
        past: configuration.past(since: state.revision)))
  }

  /// An engine with everything that a ledger holds.
  ///
  /// - Parameters:
  ///   - ledger: the ledger.
  ///   - snapshots: where the state is saved now and then, so that a start replays the rest only. A
  ///     saved state that is damaged, made otherwise, ahead of the ledger or of another one is not
  ///     used; ``start`` says so.
  ///   - places: the places.
  ///   - configuration: what the engine may take up.
  ///   - report: is told of every state saved, and of every one that could not be.
  /// - Returns: the engine, to be run.
  /// - Throws: what the ledger fails with, or why its entries cannot be replayed.
  public static func open(
    _ ledger: any ReportLedger, snapshots: (any SnapshotStore)? = nil,
    places: PlaceBook = PlaceBook(StandardGazetteer()),
    configuration: AnalyticsEngineConfiguration = AnalyticsEngineConfiguration(),
    report: @escaping @Sendable (SnapshotEvent) -> Void = { _ in }
  ) async throws(AnalyticsEngineError) -> AnalyticsEngine {
    let keeper = snapshots.map { SnapshotKeeper($0, ledger, configuration, report) }
    var (state, start) = await EngineStart.restored(by: keeper, configuration)
    do throws(AnalyticsEngineError) {
      try await state.catchUp(with: ledger, chunk: configuration.replayChunk)
    } catch {
      guard case (.replay(let reason), .used) = (error, start.snapshot) else { throw error }
      // What the ledger says goes; a state that does not go on with it is not its own.
      keeper?.forget()
      start = EngineStart(snapshot: .ignored("the ledger does not go on from it: \(reason)"))
      state = AnalyticsState(jumps: configuration.jumps)
      try await state.catchUp(with: ledger, chunk: configuration.replayChunk)
    }
    start.replayed = state.sequence - start.sequence
    return AnalyticsEngine(ledger, places, configuration, state, keeper, start)
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
