import Foundation
import GongkaiProtos
import ReportMessages
import ReportParser
import ServiceKit

/// Parses in this process, on every core.
struct LocalParsing: ParsingStage {
  private let parser: ReportParser
  private let width: Int
  private let keepsOrder: Bool

  /// A parser for texts up to a limit; batches come out in their order, or as they are done.
  init(maxBytes: Int, keepsOrder: Bool = true) {
    self.keepsOrder = keepsOrder
    parser = ReportParser(limits: ParserLimits(maximumBytes: maxBytes))
    width = max(ProcessInfo.processInfo.activeProcessorCount, 1)
  }

  func run<Batches: AsyncSequence & Sendable>(
    _ batches: Batches, evidence: Gongkai_V1_EvidenceDetail,
    emit: @escaping @Sendable (ParsedBatch) async throws -> Void
  ) async throws where Batches.Element == [Entry] {
    try await OrderedPipeline.run(batches, width: width, keepsOrder: keepsOrder) { batch in
      batch
    } work: { batch in
      let parsed = batch.flatMap { entry -> [Entry] in
        guard case .text(let item) = entry else { return [entry] }
        return parser.answer(item, evidence: evidence).map(Entry.report)
      }
      return ParsedBatch(entries: batch, parsed: parsed)
    } emit: { batch in
      try await emit(batch)
    }
  }
}
