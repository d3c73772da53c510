import AnalyticsEngine
import GRPCCore
import GRPCProtobuf
import ReportAnalytics
import ServiceKit

/// Finds for a request which rows of which revision it asks for.
struct PageReader: Sendable {
  let reader: RevisionReader
  private let retained: RetainedSnapshots
  private let limits: AnalyticsLimits

  init(reader: RevisionReader, limits: AnalyticsLimits) {
    self.reader = reader
    self.limits = limits
    retained = RetainedSnapshots(limit: limits.cachedRevisions)
  }

  /// One page of a request: the revision it is computed at, and its rows' places.
  struct Turn: Sendable {
    let snapshot: AnalyticsSnapshot
    let page: Page
  }

  /// The page that a request asks for.
  func turn(_ request: some PagedRequest) async throws -> Turn {
    let size = try size(request.pageSize)
    guard !request.pageToken.isEmpty else {
      let snapshot = try await reader.snapshot(atLeast: request.minRevision)
      return Turn(snapshot: snapshot, page: Page(limit: size))
    }
    guard let token = try PageToken(request.pageToken, of: request) else {
      throw GoogleRPCStatus.invalidArgument(
        reason: "PAGE_TOKEN_INVALID", field: "page_token",
        "The page token is not one of an answer to this request.")
    }
    let past = try await AnalyticsFailure.told { try snapshot(at: token.revision) }
    return Turn(snapshot: past, page: Page(offset: token.offset, limit: size))
  }

  /// The next page's token, empty on the last.
  func nextToken(
    after turn: Turn, rows: Int, total: Int, of request: some PagedRequest
  ) throws -> String {
    let offset = turn.page.offset + rows
    guard rows > 0, offset < total else { return "" }
    return try PageToken(revision: turn.snapshot.revision, offset: offset, of: request).text
  }

  private func size(_ asked: Int32) throws -> Int {
    guard asked >= 0 else {
      throw Field.invalid("page_size", "\(asked) is no size of a page.", value: String(asked))
    }
    return asked == 0 ? limits.defaultPageSize : min(Int(asked), limits.maxPageSize)
  }

  private func snapshot(at revision: Int64) throws -> AnalyticsSnapshot {
    if let snapshot = retained.snapshot(at: revision) { return snapshot }
    let engine = reader.engine
    if let snapshot = try engine.snapshot(at: revision) {
      retained.keep(snapshot)
      return snapshot
    }
    throw AnalyticsFailure.compacted(
      revision, now: engine.revision, advice: "Begin with the first page again.")
  }
}
