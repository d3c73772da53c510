public import GRPCCore
public import GongkaiProtos
import ReportAnalytics

extension ReportAnalyticsService {
  /// Answers the sums of one division, year and basis; of no report where none is in.
  public func getAggregate(
    request: Gongkai_V1_GetAggregateRequest, context: ServerContext
  ) async throws -> Gongkai_V1_GetAggregateResponse {
    let question = try AggregateQuestion(request)
    let snapshot = try await snapshot(atLeast: request.minRevision)
    let answer = try AnalyticsFailure.answered { () throws(QuestionError) in
      try snapshot.aggregate(question)
    }
    var response = Gongkai_V1_GetAggregateResponse()
    response.revision = snapshot.revision
    response.aggregate = Gongkai_V1_Aggregate(answer, coverage: request.includeCoverage)
    return response
  }

  /// Answers the sums of divisions and years, page by page.
  public func listAggregates(
    request: Gongkai_V1_ListAggregatesRequest, context: ServerContext
  ) async throws -> Gongkai_V1_ListAggregatesResponse {
    let question = try AggregatesQuestion(request)
    let turn = try await pages.turn(request)
    let answer = try AnalyticsFailure.answered { () throws(QuestionError) in
      try turn.snapshot.aggregates(question, page: turn.page)
    }
    var response = Gongkai_V1_ListAggregatesResponse()
    response.revision = answer.revision
    response.totalSize = Int64(answer.total)
    response.nextPageToken = try pages.nextToken(
      after: turn, rows: answer.rows.count, total: answer.total, of: request)
    response.aggregates = answer.rows.map {
      Gongkai_V1_Aggregate($0, coverage: request.includeCoverage)
    }
    return response
  }
}
