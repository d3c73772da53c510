public import GRPCCore
import GRPCProtobuf
public import GongkaiProtos
import ServiceKit

extension ReportAnalyticsService {
  /// Stores a stream of reports and withdrawals; each message is answered, in order, once it is
  /// durable.
  ///
  /// When the server drains, what was taken up is answered and the stream ends as UNAVAILABLE.
  public func ingestReports(
    request: RPCAsyncSequence<Gongkai_V1_IngestReportsRequest, any Error>,
    response: RPCWriter<Gongkai_V1_IngestReportsResponse>, context: ServerContext
  ) async throws {
    let inputs = DrainableInputs(request)
    let ingestion = Ingestion(engine: engine, limits: limits)
    try await OrderedPipeline.run(inputs, width: limits.maxMessagesInFlight) { message in
      try ingestion.check(message)
      return message
    } work: { message in
      IngestBatch(message)
    } emit: { batch in
      // One at a time: which of two reports came first decides which one stands.
      try await response.write(try await ingestion.store(batch))
    }
    if !inputs.endedByCaller { throw GoogleRPCStatus.draining() }
  }
}
