public import GRPCCore
import GRPCProtobuf
public import GongkaiProtos
import ServiceKit

/// The RPCs of the contract that come later.
enum LaterRPC: String, CaseIterable {
  case amendReport = "AmendReport"
  case listMissingReports = "ListMissingReports"
  case loadRoster = "LoadRoster"

  /// UNIMPLEMENTED, which says that it comes later.
  var error: GoogleRPCStatus { .comesLater(rawValue) }
}

extension ReportAnalyticsService {
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

}
