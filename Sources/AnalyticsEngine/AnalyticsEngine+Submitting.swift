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
  ///
  /// A caller that may have to submit a batch again, because the answer was lost, gives it a name:
  /// a batch of the same name that says the same is answered as the first was, as long as the
  /// ledger keeps the name. A batch that changed nothing has nothing to keep, and is decided anew.
  public func submit(
    _ batch: [ReportChange], requestID: String? = nil, links: [ServiceContext] = []
  ) async throws -> BatchOutcome {
    let request = try requestID.map { id throws(AnalyticsEngineError) in
      try NamedRequest(id, batch)
    }
    let changes = batch.map { PreparedChange($0, places.gazetteer) }
    let contexts = [ServiceContext.current ?? .topLevel] + links
    let ticket = queue.withLock { $0.ticket() }
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { answer in
        let waiting = WaitingBatch(
          ticket: ticket, changes: changes, request: request, contexts: contexts, answer: answer)
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

extension NamedRequest {
  /// The longest name, in bytes.
  private static let maxBytes = 1024

  fileprivate init(_ id: String, _ batch: [ReportChange]) throws(AnalyticsEngineError) {
    let bytes = id.utf8.count
    guard (1...Self.maxBytes).contains(bytes) else {
      throw .requestIDUnfit(bytes: bytes, limit: Self.maxBytes)
    }
    self.init(id: id, digest: Digest256(of: batch))
  }
}
