public import DisclosureReport
public import ReportAnalytics
import Synchronization
public import Tracing

extension AnalyticsEngine {
  /// Takes a batch in, and returns when it is durable and counts.
  ///
  /// The batch is one revision, unless it changes nothing. Links are the spans that its items come
  /// from; the span around the call itself is linked in any case. A caller that is cancelled while
  /// the batch waits has it taken out and gets a `CancellationError`; once the ledger has it, the
  /// outcome is waited for and answered.
  public func submit(
    _ batch: [ReportChange], links: [ServiceContext] = []
  ) async throws -> BatchOutcome {
    let changes = batch.map(PreparedChange.init)
    let contexts = [ServiceContext.current ?? .topLevel] + links
    let ticket = queue.withLock { $0.ticket() }
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { answer in
        let waiting = WaitingBatch(
          ticket: ticket, changes: changes, contexts: contexts, answer: answer)
        // Cancelling sets the flag before the handler below asks for the lock, so that one of the
        // two sees it.
        queue.withLock { queue -> CommitQueue.Action in
          Task.isCancelled ? .fail([waiting], CancellationError()) : queue.enqueue(waiting)
        }.perform()
      }
    } onCancel: {
      queue.withLock { $0.cancel(ticket) }.perform()
    }
  }
}
