import AsyncAlgorithms
import GRPCCore
import GongkaiClient
import GongkaiProtos

/// Has Analytics store reports and withdrawals, over one stream, and tells what became of every
/// entry in its order.
struct IngestStage<Transport: ClientTransport>: StoringStage {
  private let client: GongkaiClient<Transport>
  private let retry: StreamRetryPolicy

  /// A stage that calls Analytics, and calls again where the stream breaks.
  init(_ client: GongkaiClient<Transport>, retry: StreamRetryPolicy = StreamRetryPolicy()) {
    self.client = client
    self.retry = retry
  }

  private enum Event: Sendable {
    case expected([Entry])
    case answered(Gongkai_V1_IngestReportsResponse)
  }

  func run<Batches: AsyncSequence & Sendable>(
    _ batches: Batches, emit: @escaping @Sendable (Outcomes) async throws -> Void
  ) async throws where Batches.Element == [Entry] {
    let events = AsyncChannel<Event>()
    let changes = batches.map { batch -> [Gongkai_V1_IngestItem] in
      await events.send(.expected(batch))
      return batch.compactMap(\.change)
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        defer { events.finish() }
        try await client.ingest(changes, retry: retry) { await events.send(.answered($0)) }
      }
      var order = OutcomeOrder()
      for await event in events {
        switch event {
        case .expected(let entries):
          try await emit(Outcomes(items: order.expect(entries)))
        case .answered(let response):
          var outcomes = try order.take(response.outcomes)
          outcomes.revision = response.revision
          try await emit(outcomes)
        }
      }
      try await group.waitForAll()
      try order.finish()
    }
  }
}

extension Entry {
  /// The entry as Analytics takes it; nil for what has failed.
  fileprivate var change: Gongkai_V1_IngestItem? {
    var item = Gongkai_V1_IngestItem()
    switch self {
    case .report(let report):
      if case .error = report.result { return nil }
      item.report = report
    case .withdrawal(let withdrawal): item.withdrawal = withdrawal
    case .text: return nil
    }
    return item
  }
}
