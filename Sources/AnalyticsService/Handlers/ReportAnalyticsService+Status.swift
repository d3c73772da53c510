import AnalyticsEngine
import Foundation
public import GRPCCore
public import GongkaiProtos
import ReportAnalytics
import ServiceKit
import SwiftProtobuf

extension ReportAnalyticsService {
  /// Tells how things stand.
  public func getStatus(
    request: Gongkai_V1_GetStatusRequest, context: ServerContext
  ) async throws -> Gongkai_V1_GetStatusResponse {
    let snapshot = try await snapshot(atLeast: request.minRevision)
    var response = Gongkai_V1_GetStatusResponse(snapshot.status())
    response.oldestRevision = min(snapshot.revision, engine.oldestRevision)
    response.serviceVersion = ServiceVersion.current
    response.startedAt = Google_Protobuf_Timestamp(date: startedAt)
    if let saved = engine.savedSnapshot {
      response.snapshot = Gongkai_V1_SnapshotStatus(saved, now: Date())
    }
    return response
  }

  /// Tells which limits the service sets, and which RPCs it answers.
  public func getCapabilities(
    request: Gongkai_V1_AnalyticsServiceGetCapabilitiesRequest, context: ServerContext
  ) async throws -> Gongkai_V1_AnalyticsServiceGetCapabilitiesResponse {
    var response = Gongkai_V1_AnalyticsServiceGetCapabilitiesResponse()
    response.revision = engine.revision
    response.serviceVersion = ServiceVersion.current
    response.maxItemsPerMessage = Int32(clamping: limits.maxItemsPerMessage)
    response.maxMessageBytes = Int64(AnalyticsLimits.maxMessageBytes)
    response.maxPageSize = Int32(clamping: limits.maxPageSize)
    response.defaultPageSize = Int32(clamping: limits.defaultPageSize)
    response.retainedRevisions = Int32(clamping: engine.retainedBatches)
    response.maxAmendedCells = Int32(clamping: ChangeLimits.maxAmendedCells)
    response.maxAmendmentsPerReport = Int32(clamping: engine.limits.maxAmendmentsPerReport)
    response.maxRosterEntries = Int32(clamping: ChangeLimits.maxRosterEntries)
    response.maxRosterAgencies = Int32(clamping: engine.limits.maxRosterAgencies)
    response.rpcs = Gongkai_V1_AnalyticsService.Method.descriptors.map(\.method)
    return response
  }
}
