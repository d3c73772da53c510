import DisclosureReport
import ReportAnalytics
import ReportLedger
import Synchronization
import Tracing

extension AnalyticsEngine {
  /// Commits what is submitted until the engine is shut down or the task cancelled, then closes the
  /// ledger.
  ///
  /// Shut down, it commits what waits first; cancelled, it gives that up. Either way every
  /// submitter is answered. To be run once.
  public func run() async throws {
    var needsCatchUp = false
    let failure = await withTaskCancellationHandler {
      while let group = await nextGroup() {
        do throws(AnalyticsEngineError) {
          if needsCatchUp { try await catchUp() }
          needsCatchUp = false
          try await commit(group)
        } catch {
          for batch in group { batch.answer.resume(throwing: error) }
          if case .replay = error { return error as AnalyticsEngineError? }
          // The ledger may have kept what it failed to acknowledge.
          needsCatchUp = true
        }
      }
      return nil
    } onCancel: {
      abandon()
    }
    abandon()
    let waiters = live.withLock { live in
      live.isOver = true
      return live.waiters.removeAll()
    }
    for waiter in waiters { waiter.resume(throwing: AnalyticsEngineError.shutDown) }
    try await ledger.close()
    if let failure { throw failure }
  }

  private func abandon() {
    for action in queue.withLock({ $0.abandon() }) { action.perform() }
  }

  private func nextGroup() async -> [WaitingBatch]? {
    await withCheckedContinuation { committer in
      queue.withLock { $0.await(committer) }.perform()
    }
  }

  private func commit(_ group: [WaitingBatch]) async throws(AnalyticsEngineError) {
    var round = CommitRound(group)
    for id in round.requestIDs {
      if let kept = try await request(id) { round.answer(kept) }
    }
    let staged = live.withLock { $0.state.stage(round.toDecide.map(\.changes)) }
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
    try await state.catchUp(with: ledger, chunk: configuration.replayChunk)
    let waiters = live.withLock { live in
      live.state = state
      // What another writer has appended may have changed any row.
      live.changes = RowChanges(since: state.revision)
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
      let rows = try state.take(staged)
      changes.note(rows, at: state.revision)
    } catch {
      throw .replay(.unreadable(sequence: state.sequence, error))
    }
    for item in staged.outcomes.lazy.flatMap(\.items) { outcomes[item.outcome, default: 0] += 1 }
  }
}
