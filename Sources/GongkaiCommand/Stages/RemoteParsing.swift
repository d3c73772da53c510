import AsyncAlgorithms
import GRPCCore
import GongkaiClient
import GongkaiProtos
import ServiceKit
import Synchronization

/// Has parser services parse, over one stream to each; whichever has room gets the next batch.
///
/// How far one stream runs ahead of another is bounded: answers wait for those before them, and what waits is not
/// followed by more.
struct RemoteParsing<Transport: ClientTransport>: ParsingStage {
  private typealias Batch = (number: Int, entries: [Entry])

  private let clients: [GongkaiClient<Transport>]
  private let keepsOrder: Bool
  private let retry: StreamRetryPolicy

  /// A stage that calls a parser.
  init(_ client: GongkaiClient<Transport>) { self.init([client]) }

  /// A stage that calls several parsers; batches come out in their order, or as they are answered.
  init(
    _ clients: [GongkaiClient<Transport>], keepsOrder: Bool = true,
    retry: StreamRetryPolicy = StreamRetryPolicy()
  ) {
    self.clients = clients
    self.retry = retry
    self.keepsOrder = keepsOrder
  }

  func run<Batches: AsyncSequence & Sendable>(
    _ batches: Batches, evidence: Gongkai_V1_EvidenceDetail,
    emit: @escaping @Sendable (ParsedBatch) async throws -> Void
  ) async throws where Batches.Element == [Entry] {
    let channel = AsyncChannel<Batch>()
    let turns = Turnstile()
    let inTurn = { @Sendable (number: Int, batch: ParsedBatch) async throws -> Void in
      try await turns.wait(for: keepsOrder ? number : turns.takeNumber())
      try await emit(batch)
      turns.advance()
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        defer { channel.finish() }
        var number = 0
        for try await batch in batches {
          await channel.send((number, batch))
          number += 1
        }
      }
      for client in clients {
        group.addTask { try await parse(channel, client, evidence, emit: inTurn) }
      }
      // Not `waitForAll`, which lets the others run on after a failure.
      while try await group.next() != nil {}
    }
  }

  /// Sends batches over one stream, as fast as it takes them.
  private func parse(
    _ channel: AsyncChannel<Batch>, _ client: GongkaiClient<Transport>,
    _ evidence: Gongkai_V1_EvidenceDetail,
    emit: @escaping @Sendable (Int, ParsedBatch) async throws -> Void
  ) async throws {
    let asked = Asked()
    let texts = channel.map { number, entries -> [Gongkai_V1_ParseItem] in
      let texts = entries.compactMap { entry in
        if case .text(let item) = entry { item } else { nil }
      }
      if texts.isEmpty {
        try await emit(number, ParsedBatch(entries: entries, parsed: entries))
      } else {
        asked.note(number, entries)
      }
      return texts
    }
    try await client.parse(texts, evidence: evidence, retry: retry) { reports in
      guard let (number, entries) = asked.next() else {
        throw RPCError(code: .internalError, message: "The parser answered what was not asked.")
      }
      var order = AnswerOrder()
      let parsed = try order.expect(entries) + order.take(reports) + order.finish()
      try await emit(number, ParsedBatch(entries: entries, parsed: parsed))
    }
  }
}

/// The batches of a stream that are not answered.
private final class Asked: Sendable {
  private let batches = Mutex<[(Int, [Entry])]>([])

  func note(_ number: Int, _ entries: [Entry]) { batches.withLock { $0.append((number, entries)) } }

  func next() -> (Int, [Entry])? {
    batches.withLock { $0.isEmpty ? nil : $0.removeFirst() }
  }
}
