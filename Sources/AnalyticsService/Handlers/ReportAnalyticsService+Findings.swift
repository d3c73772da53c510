import DisclosureReport
public import GRPCCore
public import GongkaiProtos
import ReportAnalytics

extension ReportAnalyticsService {
  /// Answers findings across reports, and contradictions between them, page by page.
  public func listFindings(
    request: Gongkai_V1_ListFindingsRequest, context: ServerContext
  ) async throws -> Gongkai_V1_ListFindingsResponse {
    let question = try FindingsQuestion(request)
    let turn = try await pages.turn(request)
    let answer = try AnalyticsFailure.answered { () throws(QuestionError) in
      try turn.snapshot.findings(question, page: turn.page)
    }
    var response = Gongkai_V1_ListFindingsResponse()
    response.revision = answer.revision
    response.totalSize = Int64(answer.total)
    response.nextPageToken = try pages.nextToken(
      after: turn, rows: answer.rows.count, total: answer.total, of: request)
    let finder = ReportFinder(engine: engine)
    // The findings of a report follow each other, so that its record is read once.
    var record: (sequence: Int64, message: Gongkai_V1_ReportRecord)?
    for row in answer.rows {
      if row.index != nil, record?.sequence != row.standing.sequence {
        record = (row.standing.sequence, try await finder.record(of: row.standing))
      }
      response.findings.append(Gongkai_V1_ReportFinding(row, inRecord: record?.message))
    }
    return response
  }

  /// Compares two reports cell by cell.
  public func compareReports(
    request: Gongkai_V1_CompareReportsRequest, context: ServerContext
  ) async throws -> Gongkai_V1_CompareReportsResponse {
    let left = try Field.reportKey(request.hasLeft ? request.left : nil, "left")
    let right = try Field.reportKey(request.hasRight ? request.right : nil, "right")
    let cells = try Field.few(request.cells, "cells", limits.maxListedValues)
    let snapshot = try await snapshot(atLeast: request.minRevision)
    let comparison = try AnalyticsFailure.answered { () throws(QuestionError) in
      try snapshot.compareReports(left, right, cells: cells.map { CellPath($0) })
    }
    return Gongkai_V1_CompareReportsResponse(comparison)
  }
}
