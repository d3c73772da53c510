import DisclosureReport
import ReportAnalytics
import ReportLedger
import Synchronization
import Tracing

extension AnalyticsEngine {
  /// Commits what is submitted until the engine is shut down or the task cancelled, then closes the
  /// ledger.
  ///
  /// Shut down, it commits what waits first, and saves the state where there is a place for it;
  /// cancelled, it gives that up. Either way every submitter is answered. To be run once.
  public func run() async throws {
    let failure = await withTaskGroup(of: Void.self) { group in
      group.addTask { await self.keepSnapshots() }
      let failure = await withTaskCancellationHandler {
        await commitAll()
      } onCancel: {
        abandon()
      }
      group.cancelAll()
      return failure
    }
    abandon()
    let waiters = live.withLock { live in
      live.isOver = true
      return live.waiters.removeAll()
    }
    for waiter in waiters { waiter.resume(throwing: AnalyticsEngineError.shutDown) }
    if failure == nil, !Task.isCancelled {
      await keeper?.saveUnlessSaved(live.withLock { $0.state })
    }
    try await ledger.close()
    if let failure { throw failure }
  }

  /// Commits group after group; answers why that cannot go on, or nil where it is over.
  private func commitAll() async -> AnalyticsEngineError? {
    // Set while the ledger may have kept what it failed to acknowledge.
    var pause: CatchUpPause?
    while let group = await nextGroup(within: pause?.duration) {
      do throws(AnalyticsEngineError) {
        if pause != nil { try await catchUp() }
        pause = nil
        if !group.isEmpty { try await commit(group) }
      } catch {
        for batch in group { batch.answer.resume(throwing: error) }
        if case .replay = error { return error }
        pause = pause?.longer ?? .atOnce
      }
    }
    return nil
  }

  private func abandon() {
    for action in queue.withLock({ $0.abandon() }) { action.perform() }
  }

  private func nextGroup() async -> [WaitingBatch]? {
    await withCheckedContinuation { committer in
      queue.withLock { $0.await(committer) }.perform()
    }
  }

  /// The next group, which is empty where none has come for a while.
  private func nextGroup(within patience: Duration?) async -> [WaitingBatch]? {
    guard let patience else { return await nextGroup() }
    return await withTaskGroup(of: Void.self) { timer in
      timer.addTask {
        // Cut short, the pause is not needed any more.
        guard (try? await Task.sleep(for: patience)) != nil else { return }
        self.queue.withLock { $0.goOn() }.perform()
      }
      defer { timer.cancelAll() }
      return await nextGroup()
    }
  }

  private func commit(_ group: [WaitingBatch]) async throws(AnalyticsEngineError) {
    var round = CommitRound(group)
    for id in round.requestIDs {
      if let kept = try await request(id) { round.answer(kept) }
    }
    let staged = live.withLock {
      $0.state.stage(round.toDecide.map(\.changes), limits: configuration.limits)
    }
    round.decide(staged)
    if !staged.entries.isEmpty { try await append(staged, round) }
    let waiters = try live.withLock { live throws(AnalyticsEngineError) in
      try live.take(staged)
      return live.waiters.reached(live.state.revision)
    }
    for (batch, answer) in round.answers { batch.answer.resume(with: answer) }
    for waiter in waiters { waiter.resume() }
  }

  private func request(_ id: String) async throws(AnalyticsEngineError) -> LedgerRequest? {
    do throws(LedgerError) {
      return try await ledger.request(id)
    } catch {
      throw .ledger(error)
    }
  }

  private func catchUp() async throws(AnalyticsEngineError) {
    var state = live.withLock { $0.state }
    let known = state.sequence
    try await state.catchUp(with: ledger, chunk: configuration.replayChunk)
    guard state.sequence > known else { return }
    let waiters = live.withLock { live in
      live.state = state
      // What another writer has appended may have changed any row.
      live.changes = RowChanges(since: state.revision)
      live.past = configuration.past(since: state.revision)
      return live.waiters.reached(state.revision)
    }
    for waiter in waiters { waiter.resume() }
  }

  private func append(
    _ staged: StagedBatches, _ round: CommitRound
  ) async throws(AnalyticsEngineError) {
    let batches = staged.entries.map { batch in
      batch.map { LedgerItem(entry: $0.entry, record: $0.received) }
    }
    do {
      try await withCommitSpan(batches, round.toDecide.map(\.contexts)) {
        try await ledger.append(batches, requests: round.requests)
      }
    } catch let error as LedgerError {
      throw .ledger(error)
    } catch {
      throw .ledger(LedgerError(.unavailable, "the append was cut short", cause: error))
    }
  }
}

extension AnalyticsEngine.Live {
  fileprivate mutating func take(_ staged: StagedBatches) throws(AnalyticsEngineError) {
    do throws(CompactError) {
      let undo = state.undo(of: staged)
      let rows = try state.take(staged)
      past.note(undo, endingAt: state.revision)
      changes.note(rows, at: state.revision)
    } catch {
      throw .replay(.unreadable(sequence: state.sequence, error))
    }
    for item in staged.outcomes.lazy.flatMap(\.items) { outcomes[item.outcome, default: 0] += 1 }
  }
}
