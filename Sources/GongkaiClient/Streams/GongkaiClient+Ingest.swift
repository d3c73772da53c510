import AsyncAlgorithms
import GRPCCore
public import GongkaiProtos

extension GongkaiClient {
  /// Sends batches of changes to Analytics as one stream and hands over what became of them, in
  /// their order.
  ///
  /// What is handed over is durable. Where the stream breaks, it is opened again, and what was not answered is sent
  /// again under the same request ids: what Analytics has kept already it answers as it did.
  ///
  /// - Parameters:
  ///   - batches: The changes, one message a batch; empty ones are not sent.
  ///   - retry: When a stream that broke is opened again.
  ///   - receive: Gets the outcomes of each message and the revision that holds it.
  /// - Throws: `RPCError` where the stream fails for good, and what the function and the batches throw.
  public func ingest<Batches: AsyncSequence & Sendable>(
    _ batches: Batches, retry: StreamRetryPolicy = StreamRetryPolicy(),
    receive: @escaping @Sendable (Gongkai_V1_IngestReportsResponse) async throws -> Void
  ) async throws where Batches.Element == [Gongkai_V1_IngestItem] {
    // No other stream's batches have such names.
    let run = String(UInt64.random(in: .min ... .max), radix: 36)
    let names = BatchNames(prefix: run)
    let messages = batches.filter { !$0.isEmpty }.map { items in
      var message = Gongkai_V1_IngestReportsRequest()
      message.requestID = names.next()
      message.items = items
      return message
    }
    let stream = RepeatedStream<Gongkai_V1_IngestReportsRequest, Gongkai_V1_IngestReportsResponse>(
      retry: retry
    ) { write, receive in
      try await analytics.ingestReports(options: Self.streamOptions) { writer in
        try await write(writer)
      } onResponse: { response in
        for try await message in response.messages { try await receive(message) }
      }
    }
    try await stream.run(messages, receive: receive)
  }
}
