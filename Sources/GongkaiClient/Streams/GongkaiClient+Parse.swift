import AsyncAlgorithms
import GRPCCore
public import GongkaiProtos

extension GongkaiClient {
  /// Sends batches of texts to the parser as one stream and hands its answers over, batch by batch, in their order.
  ///
  /// Back pressure goes all the way: no batch is taken before the stream has room for it. Where the stream breaks, it is
  /// opened again, and what was not answered is sent again: the same text gives the same answer.
  ///
  /// - Parameters:
  ///   - batches: The texts, one message a batch; empty ones are not sent.
  ///   - evidence: For which cells to answer evidence.
  ///   - retry: When a stream that broke is opened again.
  ///   - receive: Gets the answers of each batch that was sent.
  /// - Throws: `RPCError` where the stream fails for good, and what the function and the batches throw.
  public func parse<Batches: AsyncSequence & Sendable>(
    _ batches: Batches, evidence: Gongkai_V1_EvidenceDetail,
    retry: StreamRetryPolicy = StreamRetryPolicy(),
    receive: @escaping @Sendable ([Gongkai_V1_ParsedReport]) async throws -> Void
  ) async throws where Batches.Element == [Gongkai_V1_ParseItem] {
    let messages = batches.filter { !$0.isEmpty }.map { items in
      var message = Gongkai_V1_ParseReportsRequest()
      message.items = items
      message.evidence = evidence
      return message
    }
    let stream = RepeatedStream<Gongkai_V1_ParseReportsRequest, Gongkai_V1_ParseReportsResponse>(
      retry: retry
    ) { write, receive in
      try await parser.parseReports(options: Self.streamOptions) { writer in
        try await write(writer)
      } onResponse: { response in
        for try await message in response.messages { try await receive(message) }
      }
    }
    try await stream.run(messages) { try await receive($0.reports) }
  }
}
