public import GRPCCore
import GRPCProtobuf
public import GongkaiProtos
import ServiceKit

/// The RPCs of the contract that come later.
enum LaterRPC: String, CaseIterable {
  case findMissingReports = "FindMissingReports"
  case amendReport = "AmendReport"
  case listMissingReports = "ListMissingReports"
  case loadRoster = "LoadRoster"
  case compareReports = "CompareReports"
  case watchAggregates = "WatchAggregates"
  case listFindings = "ListFindings"
  case verifyAggregates = "VerifyAggregates"

  /// UNIMPLEMENTED, which says that it comes later.
  var error: GoogleRPCStatus { .comesLater(rawValue) }
}

extension ReportAnalyticsService {
  /// Comes later.
  public func findMissingReports(
    request: Gongkai_V1_FindMissingReportsRequest, context: ServerContext
  ) async throws -> Gongkai_V1_FindMissingReportsResponse {
    throw LaterRPC.findMissingReports.error
  }

  /// Comes later.
  public func amendReport(
    request: Gongkai_V1_AmendReportRequest, context: ServerContext
  ) async throws -> Gongkai_V1_AmendReportResponse { throw LaterRPC.amendReport.error }

  /// Comes later.
  public func listMissingReports(
    request: Gongkai_V1_ListMissingReportsRequest, context: ServerContext
  ) async throws -> Gongkai_V1_ListMissingReportsResponse {
    throw LaterRPC.listMissingReports.error
  }

  /// Comes later.
  public func loadRoster(
    request: Gongkai_V1_LoadRosterRequest, context: ServerContext
  ) async throws -> Gongkai_V1_LoadRosterResponse { throw LaterRPC.loadRoster.error }

  /// Comes later.
  public func compareReports(
    request: Gongkai_V1_CompareReportsRequest, context: ServerContext
  ) async throws -> Gongkai_V1_CompareReportsResponse { throw LaterRPC.compareReports.error }

  /// Comes later.
  public func watchAggregates(
    request: Gongkai_V1_WatchAggregatesRequest,
    response: RPCWriter<Gongkai_V1_WatchAggregatesResponse>, context: ServerContext
  ) async throws { throw LaterRPC.watchAggregates.error }

  /// Comes later.
  public func listFindings(
    request: Gongkai_V1_ListFindingsRequest, context: ServerContext
  ) async throws -> Gongkai_V1_ListFindingsResponse { throw LaterRPC.listFindings.error }

  /// Comes later.
  public func verifyAggregates(
    request: Gongkai_V1_VerifyAggregatesRequest, context: ServerContext
  ) async throws -> Gongkai_V1_VerifyAggregatesResponse {
    throw LaterRPC.verifyAggregates.error
  }
}
