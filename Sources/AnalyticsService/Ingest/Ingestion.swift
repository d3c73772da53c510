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
      let (revision, outcomes) = try await submit(
        batch.changes, requestID: batch.requestID, traces: traces)
      span.attributes["gongkai.revision"] = revision
      let response = Gongkai_V1_IngestReportsResponse(batch, revision: revision, outcomes)
      itemSpans.describe(response.outcomes)
      return response
    }
  }

  private func submit(
    _ changes: [ReportChange], requestID: String, traces: [ItemTrace]
  ) async throws -> (revision: Int64, outcomes: [ItemOutcome]) {
    // A message of which nothing can be stored is answered all the same.
    guard !changes.isEmpty else { return (engine.revision, []) }
    let links = traces.map(\.context)
    let outcome = try await AnalyticsFailure.told {
      guard let name = RequestName.ingest(requestID) else {
        return try await engine.submit(changes, links: links)
      }
      do {
        return try await engine.submit(changes, requestID: name, links: links)
      } catch AnalyticsEngineError.requestIDReused {
        // A caller that counts its batches anew in every stream means another batch, and loses nothing by it: what it
        // sends again changes nothing.
        return try await engine.submit(changes, links: links)
      }
    }
    return (outcome.revision, outcome.items)
  }
}
