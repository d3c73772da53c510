import GongkaiProtos

/// Turns the texts among entries into reports, and passes everything else on in its place.
protocol ParsingStage: Sendable {
  /// Parses a stream of batches.
  ///
  /// - Parameters:
  ///   - batches: The entries.
  ///   - evidence: For which cells to answer evidence.
  ///   - emit: Gets the entries, parsed, in order, one batch at a time.
  /// - Throws: what the service's stream, the entries or the function throw.
  func run<Batches: AsyncSequence & Sendable>(
    _ batches: Batches, evidence: Gongkai_V1_EvidenceDetail,
    emit: @escaping @Sendable ([Entry]) async throws -> Void
  ) async throws where Batches.Element == [Entry]
}
