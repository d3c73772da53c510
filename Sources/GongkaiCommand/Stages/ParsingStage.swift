import GongkaiProtos

/// Turns the texts among entries into reports, and passes everything else on in its place.
protocol ParsingStage: Sendable {
  /// Parses a stream of batches.
  ///
  /// - Parameters:
  ///   - batches: The entries.
  ///   - evidence: For which cells to answer evidence.
  ///   - emit: Gets each batch and its entries, parsed, in order.
  /// - Throws: what the service's stream, the entries or the function throw.
  func run<Batches: AsyncSequence & Sendable>(
    _ batches: Batches, evidence: Gongkai_V1_EvidenceDetail,
    emit: @escaping @Sendable (ParsedBatch) async throws -> Void
  ) async throws where Batches.Element == [Entry]
}

/// What a batch of entries gave.
struct ParsedBatch: Sendable {
  /// The entries as they were read.
  var entries: [Entry]
  /// The same with reports in the places of their texts; several where a text holds several.
  var parsed: [Entry]

  /// How many findings the reports have.
  var findings: Int {
    parsed.reduce(0) { count, entry in
      guard case .report(let report) = entry, case .record(let record) = report.result else {
        return count
      }
      return count + record.findings.count
    }
  }
}
