public import GRPCCore
public import GongkaiProtos
import ReportAnalytics

extension ReportAnalyticsService {
  /// Compares and ranks divisions by a metric, page by page.
  public func compareDivisions(
    request: Gongkai_V1_CompareDivisionsRequest, context: ServerContext
  ) async throws -> Gongkai_V1_CompareDivisionsResponse {
    let question = try DivisionsQuestion(request, limit: limits.maxListedValues)
    let turn = try await pages.turn(request)
    let answer = try AnalyticsFailure.answered { () throws(QuestionError) in
      try turn.snapshot.compareDivisions(question, page: turn.page)
    }
    var response = Gongkai_V1_CompareDivisionsResponse(answer)
    response.nextPageToken = try pages.nextToken(
      after: turn, rows: answer.rows.count, total: answer.total, of: request)
    return response
  }

  /// Compares years by a metric, one series for each division.
  public func compareYears(
    request: Gongkai_V1_CompareYearsRequest, context: ServerContext
  ) async throws -> Gongkai_V1_CompareYearsResponse {
    let question = try YearsQuestion(request, limit: limits.maxListedValues)
    let snapshot = try await snapshot(atLeast: request.minRevision)
    let answer = try AnalyticsFailure.answered { () throws(QuestionError) in
      try snapshot.compareYears(question)
    }
    return Gongkai_V1_CompareYearsResponse(answer)
  }

  /// Answers the metric dictionary, page by page.
  public func listMetrics(
    request: Gongkai_V1_ListMetricsRequest, context: ServerContext
  ) async throws -> Gongkai_V1_ListMetricsResponse {
    let turn = try await pages.turn(request)
    let all = MetricDictionary.all
    let rows = all.dropFirst(turn.page.offset).prefix(turn.page.limit)
    var response = Gongkai_V1_ListMetricsResponse()
    response.revision = turn.snapshot.revision
    response.metrics = rows.map(Gongkai_V1_Metric.init)
    response.nextPageToken = try pages.nextToken(
      after: turn, rows: rows.count, total: all.count, of: request)
    return response
  }
}
