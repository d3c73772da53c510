import DisclosureReport
public import GRPCCore
public import GongkaiProtos
import ReportAnalytics
import ServiceKit

extension ReportAnalyticsService {
  /// Answers the report of an agency and year, or the one that a source supports.
  public func getReport(
    request: Gongkai_V1_GetReportRequest, context: ServerContext
  ) async throws -> Gongkai_V1_GetReportResponse {
    let finder = ReportFinder(engine: engine)
    let target = try ReportFinder.Target(request)
    _ = try await snapshot(atLeast: request.minRevision)
    let (revision, summary) = try finder.report(target)
    var report = Gongkai_V1_StoredReport(summary)
    report.record = try await finder.record(of: summary, evidence: request.evidence)
    var response = Gongkai_V1_GetReportResponse()
    response.revision = revision
    response.report = report
    return response
  }

  /// Answers reports, page by page.
  public func listReports(
    request: Gongkai_V1_ListReportsRequest, context: ServerContext
  ) async throws -> Gongkai_V1_ListReportsResponse {
    let question = try ReportsQuestion(request)
    let turn = try await pages.turn(request)
    let answer = try AnalyticsFailure.answered { () throws(QuestionError) in
      try turn.snapshot.reports(question, page: turn.page)
    }
    var response = Gongkai_V1_ListReportsResponse()
    response.revision = answer.revision
    response.totalSize = Int64(answer.total)
    response.nextPageToken = try pages.nextToken(
      after: turn, rows: answer.rows.count, total: answer.total, of: request)
    let finder = ReportFinder(engine: engine)
    for row in answer.rows {
      var report = Gongkai_V1_StoredReport(row)
      if request.includeRecords {
        report.record = try await finder.record(of: row, evidence: .unspecified)
      }
      response.reports.append(report)
    }
    return response
  }
}
