import Foundation
import GongkaiProtos
import ReportMessages
import ReportParser
import ServiceKit

/// Parses in this process, on every core.
struct LocalParsing: ParsingStage {
  private let parser: ReportParser
  private let width: Int

  /// A parser for texts up to a limit.
  init(maxBytes: Int) {
    parser = ReportParser(limits: ParserLimits(maximumBytes: maxBytes))
    width = max(ProcessInfo.processInfo.activeProcessorCount, 1)
  }

  func run<Batches: AsyncSequence & Sendable>(
    _ batches: Batches, evidence: Gongkai_V1_EvidenceDetail,
    emit: @escaping @Sendable ([Entry]) async throws -> Void
  ) async throws where Batches.Element == [Entry] {
    try await OrderedPipeline.run(batches, width: width) { batch in
      batch
    } work: { batch in
      batch.flatMap { entry -> [Entry] in
        guard case .text(let item) = entry else { return [entry] }
        return parser.answer(item, evidence: evidence).map(Entry.report)
      }
    } emit: { entries in
      try await emit(entries)
    }
  }
}
