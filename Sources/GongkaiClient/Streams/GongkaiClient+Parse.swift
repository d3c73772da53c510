import GRPCCore
public import GongkaiProtos

extension GongkaiClient {
  /// Sends batches of texts to the parser as one stream and hands its answers over in the order of
  /// the texts.
  ///
  /// Back pressure goes all the way: no batch is taken before the stream has room for it.
  ///
  /// - Parameters:
  ///   - batches: The texts, one message a batch; empty ones are not sent.
  ///   - evidence: For which cells to answer evidence.
  ///   - receive: Gets the answers of each message.
  /// - Throws: `RPCError` where the stream fails, and what the function throws.
  public func parse<Batches: AsyncSequence & Sendable>(
    _ batches: Batches, evidence: Gongkai_V1_EvidenceDetail,
    receive: @escaping @Sendable ([Gongkai_V1_ParsedReport]) async throws -> Void
  ) async throws where Batches.Element == [Gongkai_V1_ParseItem] {
    try await parser.parseReports(options: Self.streamOptions) { writer in
      for try await items in batches where !items.isEmpty {
        var message = Gongkai_V1_ParseReportsRequest()
        message.items = items
        message.evidence = evidence
        try await writer.write(message)
      }
    } onResponse: { response in
      for try await message in response.messages { try await receive(message.reports) }
    }
  }
}
