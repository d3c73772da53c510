import AnalyticsEngine
public import GRPCCore
public import GongkaiProtos
import ReportAnalytics

extension ReportAnalyticsService {
  /// Rebuilds the aggregates from the ledger and compares them with the live ones.
  ///
  /// Takes as long as a start without a snapshot; ingest and other reads go on meanwhile.
  public func verifyAggregates(
    request: Gongkai_V1_VerifyAggregatesRequest, context: ServerContext
  ) async throws -> Gongkai_V1_VerifyAggregatesResponse {
    _ = try await snapshot(atLeast: request.minRevision)
    let verification = try await AnalyticsFailure.told { try await engine.verify() }
    return Gongkai_V1_VerifyAggregatesResponse(verification)
  }
}
