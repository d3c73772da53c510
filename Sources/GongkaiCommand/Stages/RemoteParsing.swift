import AsyncAlgorithms
import GRPCCore
import GongkaiClient
import GongkaiProtos

/// Has a parser service parse, over one stream.
struct RemoteParsing<Transport: ClientTransport>: ParsingStage {
  private let client: GongkaiClient<Transport>

  /// A stage that calls a parser.
  init(_ client: GongkaiClient<Transport>) { self.client = client }

  private enum Event: Sendable {
    case expected([Entry])
    case answered([Gongkai_V1_ParsedReport])
  }

  func run<Batches: AsyncSequence & Sendable>(
    _ batches: Batches, evidence: Gongkai_V1_EvidenceDetail,
    emit: @escaping @Sendable ([Entry]) async throws -> Void
  ) async throws where Batches.Element == [Entry] {
    // What was expected comes before its answers: it is sent on first.
    let events = AsyncChannel<Event>()
    let texts = batches.map { batch -> [Gongkai_V1_ParseItem] in
      await events.send(.expected(batch))
      return batch.compactMap { entry in
        if case .text(let item) = entry { item } else { nil }
      }
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        defer { events.finish() }
        try await client.parse(texts, evidence: evidence) { await events.send(.answered($0)) }
      }
      var order = AnswerOrder()
      for await event in events {
        switch event {
        case .expected(let entries): try await emit(order.expect(entries))
        case .answered(let reports): try await emit(order.take(reports))
        }
      }
      try await group.waitForAll()
      try await emit(order.finish())
    }
  }
}
