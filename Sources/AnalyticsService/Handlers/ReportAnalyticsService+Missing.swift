import DisclosureReport
public import GRPCCore
public import GongkaiProtos
import ReportAnalytics

extension ReportAnalyticsService {
  /// Answers the reports that are expected and not in, page by page.
  public func listMissingReports(
    request: Gongkai_V1_ListMissingReportsRequest, context: ServerContext
  ) async throws -> Gongkai_V1_ListMissingReportsResponse {
    let question = MissingReportsQuestion(
      basis: try Field.basis(request.hasBasis ? request.basis : nil) ?? .countyGovernments,
      year: try Field.year(request.year, "year"),
      division: try Field.division(request.divisionCode, "division_code"))
    let turn = try await pages.turn(request)
    let answer = try AnalyticsFailure.answered { () throws(QuestionError) in
      try turn.snapshot.missingReports(question, page: turn.page)
    }
    var response = Gongkai_V1_ListMissingReportsResponse()
    response.revision = answer.reports.revision
    response.nextPageToken = try pages.nextToken(
      after: turn, rows: answer.reports.rows.count, total: answer.reports.total, of: request)
    response.completeness = Gongkai_V1_Completeness(answer.completeness)
    response.reports = answer.reports.rows.map { missing in
      var message = Gongkai_V1_MissingReport()
      if let key = missing.key.flatMap(Gongkai_V1_ReportKey.init) { message.key = key }
      message.name = missing.name
      message.divisionCode = missing.division?.description ?? ""
      message.provinceName = missing.provinceName ?? ""
      return message
    }
    return response
  }
}
