import AnalyticsEngine
import DisclosureReport
import GRPCProtobuf
import GongkaiProtos
import ReportAnalytics
import ServiceKit
import Tracing

/// Stores batches, each within a span that is linked to its items' own traces.
struct Ingestion: Sendable {
  let engine: AnalyticsEngine
  let limits: AnalyticsLimits

  /// Refuses a message with too many items.
  func check(_ message: Gongkai_V1_IngestReportsRequest) throws {
    guard message.items.count > limits.maxItemsPerMessage else { return }
    throw GoogleRPCStatus.limitExceeded(
      reason: "TOO_MANY_ITEMS", field: "items", what: "Items in one message",
      limit: limits.maxItemsPerMessage, value: message.items.count)
  }

  /// Stores a batch and answers it; returns once it is durable.
  func store(_ batch: IngestBatch) async throws -> Gongkai_V1_IngestReportsResponse {
    try await withSpan("ingest batch") { span in
      let traces = batch.traces
      span.attributes["gongkai.batch.items"] = batch.items.count
      span.link(to: traces)
      let itemSpans = ItemSpans(batch)
      defer { itemSpans.end() }
      let (revision, outcomes) = try await submit(batch.changes, traces: traces)
      span.attributes["gongkai.revision"] = revision
      let response = Gongkai_V1_IngestReportsResponse(batch, revision: revision, outcomes)
      itemSpans.describe(response.outcomes)
      return response
    }
  }

  private func submit(
    _ changes: [ReportChange], traces: [ItemTrace]
  ) async throws -> (revision: Int64, outcomes: [ItemOutcome]) {
    // A message of which nothing can be stored is answered all the same.
    guard !changes.isEmpty else { return (engine.revision, []) }
    let outcome = try await AnalyticsFailure.told {
      try await engine.submit(changes, links: traces.map(\.context))
    }
    return (outcome.revision, outcome.items)
  }
}
