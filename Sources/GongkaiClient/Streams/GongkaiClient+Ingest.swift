import GRPCCore
public import GongkaiProtos

extension GongkaiClient {
  /// Sends batches of changes to Analytics as one stream and hands over what became of them, in
  /// their order.
  ///
  /// What is handed over is durable.
  ///
  /// - Parameters:
  ///   - batches: The changes, one message a batch; empty ones are not sent.
  ///   - receive: Gets the outcomes of each message and the revision that holds it.
  /// - Throws: `RPCError` where the stream fails, and what the function throws.
  public func ingest<Batches: AsyncSequence & Sendable>(
    _ batches: Batches,
    receive: @escaping @Sendable (Gongkai_V1_IngestReportsResponse) async throws -> Void
  ) async throws where Batches.Element == [Gongkai_V1_IngestItem] {
    try await analytics.ingestReports(options: Self.streamOptions) { writer in
      // No other stream's batches have such names.
      let stream = String(UInt64.random(in: .min ... .max), radix: 36)
      var number = 0
      for try await items in batches where !items.isEmpty {
        var message = Gongkai_V1_IngestReportsRequest()
        message.requestID = "\(stream)-\(number)"
        message.items = items
        try await writer.write(message)
        number += 1
      }
    } onResponse: { response in
      for try await message in response.messages { try await receive(message) }
    }
  }
}
