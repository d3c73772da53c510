public import DisclosureReport
public import ReportAnalytics
public import ReportLedger
import Synchronization

extension AnalyticsEngine {
  /// The revision that readers see.
  public var revision: Int64 { live.withLock { $0.state.revision } }

  /// All that is known now, to be asked at leisure.
  public func snapshot() -> AnalyticsSnapshot {
    live.withLock { AnalyticsSnapshot($0.state, places: places, outcomes: $0.outcomes) }
  }

  /// All that was known at a past revision that a reader has seen, or is known now; nil where it
  /// can be told no more.
  ///
  /// It takes time in proportion to what has changed since.
  public func snapshot(
    at revision: Int64
  ) throws(AnalyticsEngineError) -> AnalyticsSnapshot? {
    let (sequence, now, past) = live.withLock { live in
      (
        live.state.sequence,
        AnalyticsSnapshot(live.state, places: places, outcomes: live.outcomes), live.past
      )
    }
    do throws(CompactError) {
      return try past.snapshot(at: revision, from: now)
    } catch {
      throw .replay(.unreadable(sequence: sequence, error))
    }
  }

  /// How many batches back ``snapshot(at:)`` can tell at most.
  public var retainedBatches: Int { configuration.retainedBatches }

  /// The oldest revision that ``snapshot(at:)`` can tell.
  public var oldestRevision: Int64 { live.withLock { $0.past.oldest } }

  /// All that is known once a revision is reached; ends with the caller's task, which is where a
  /// deadline belongs.
  public func snapshot(atLeast revision: Int64) async throws -> AnalyticsSnapshot {
    try await waitForRevision(revision)
    return snapshot()
  }

  /// Returns when a revision is reached, which may be now; throws when the task is cancelled or the
  /// engine ends first.
  public func waitForRevision(_ revision: Int64) async throws {
    let ticket = live.withLock { $0.waiters.ticket() }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { waiter in
        // Cancelling sets the flag before the handler below asks for the lock, so that one of the
        // two sees it.
        let answer = live.withLock { live -> Result<Void, any Error>? in
          if live.state.revision >= revision { return .success(()) }
          if Task.isCancelled { return .failure(CancellationError()) }
          if live.isOver { return .failure(AnalyticsEngineError.shutDown) }
          live.waiters.add(ticket, revision, waiter)
          return nil
        }
        if let answer { waiter.resume(with: answer) }
      }
    } onCancel: {
      live.withLock { $0.waiters.remove(ticket) }?.resume(throwing: CancellationError())
    }
  }

  /// The rows that have changed after a revision, and what is known now.
  ///
  /// Nil where changes are not known as far back.
  public func changes(after revision: Int64) -> (rows: Set<RowPlace>?, snapshot: AnalyticsSnapshot)
  {
    live.withLock { live in
      (
        live.changes.rows(changedAfter: revision),
        AnalyticsSnapshot(live.state, places: places, outcomes: live.outcomes)
      )
    }
  }

  /// The key that a source's word stands under, or nil where it has none.
  public func key(of source: SourceIdentity) -> ReportKey? {
    live.withLock { $0.state.key(of: source) }
  }

  /// Which of some sources no parser of a version has read yet, in their order; nil asks for any
  /// version.
  public func unanswered(
    _ sources: [SourceIdentity], parserVersion: String?
  ) -> [SourceIdentity] {
    live.withLock { live in
      sources.filter { !live.state.hasAnswered($0, parserVersion: parserVersion) }
    }
  }

  /// The record as received with a standing report.
  public func record(
    of report: StandingReport
  ) async throws(AnalyticsEngineError) -> [UInt8]? {
    do throws(LedgerError) {
      return try await ledger.record(at: report.sequence)
    } catch {
      throw .ledger(error)
    }
  }

  /// How much of what people enter and load is kept in all.
  public var limits: CatalogueLimits { configuration.limits }

  /// How many batches wait for the ledger, without those that it has.
  public var waitingBatches: Int { queue.withLock { $0.count } }

  /// How the ledger stands.
  public func ledgerStatus() async throws(AnalyticsEngineError) -> LedgerStatus {
    do throws(LedgerError) {
      return try await ledger.status()
    } catch {
      throw .ledger(error)
    }
  }
}
