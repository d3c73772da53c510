public import GRPCCore
public import GongkaiProtos
import ReportAnalytics

extension ReportAnalyticsService {
  /// Tells every change of aggregates as it is committed.
  ///
  /// The first messages are the state as it is, unless the request says after which revision to go on; FAILED_PRECONDITION,
  /// REVISION_COMPACTED, where changes are not known as far back.
  public func watchAggregates(
    request: Gongkai_V1_WatchAggregatesRequest,
    response: RPCWriter<Gongkai_V1_WatchAggregatesResponse>, context: ServerContext
  ) async throws {
    let question = try AggregatesQuestion(request)
    let after =
      request.hasAfterRevision
      ? try Field.notNegative(request.afterRevision, "after_revision") : nil
    let progress =
      request.hasProgressInterval
      ? try Field.interval(request.progressInterval, "progress_interval") : nil
    _ = try await snapshot(atLeast: request.minRevision)
    var watch = AggregateWatch(engine, question, after: after, progress: progress)
    try await watch.run(response)
  }
}
