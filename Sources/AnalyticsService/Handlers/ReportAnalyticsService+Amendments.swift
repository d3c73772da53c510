import AnalyticsEngine
import DisclosureReport
public import GRPCCore
import GRPCProtobuf
public import GongkaiProtos
import ReportAnalytics
import ServiceKit

extension ReportAnalyticsService {
  /// Enters what a person has read where the parser could not; returns once it is durable.
  public func amendReport(
    request: Gongkai_V1_AmendReportRequest, context: ServerContext
  ) async throws -> Gongkai_V1_AmendReportResponse {
    let change = try ReportChange(request)
    let (revision, _) = try await store(change, name: RequestName.amend(request.requestID))
    var response = Gongkai_V1_AmendReportResponse()
    response.revision = revision
    let finder = ReportFinder(engine: engine)
    let (_, summary) = try finder.report(.key(Field.reportKey(request.key, "key")))
    response.report = Gongkai_V1_StoredReport(summary)
    response.report.record = try await finder.record(of: summary, evidence: .unspecified)
    return response
  }

  /// Tells which agencies are expected to report, where the divisions do not; returns once it is durable.
  public func loadRoster(
    request: Gongkai_V1_LoadRosterRequest, context: ServerContext
  ) async throws -> Gongkai_V1_LoadRosterResponse {
    let change = try ReportChange(request)
    let (revision, outcome) = try await store(change, name: RequestName.roster(request.requestID))
    var response = Gongkai_V1_LoadRosterResponse()
    response.revision = revision
    response.entries = Int64(outcome.roster?.entries ?? 0)
    response.unresolved = (outcome.roster?.unresolved ?? []).map(Gongkai_V1_RosterEntry.init)
    return response
  }

  /// Stores one change; one that is rejected is an error of the call.
  private func store(
    _ change: ReportChange, name: String?
  ) async throws -> (revision: Int64, outcome: ItemOutcome) {
    let batch = try await AnalyticsFailure.told {
      try await engine.submit([change], requestID: name)
    }
    guard let outcome = batch.items.first else {
      throw AnalyticsFailure.status(of: .shutDown)
    }
    if let rejection = outcome.rejection {
      var figures: [String: String] = [:]
      if let exceeded = outcome.exceeded {
        figures = ["limit": String(exceeded.limit), "value": String(exceeded.value)]
      }
      throw GoogleRPCStatus.gongkai(
        RPCError.Code(rejection), reason: rejection.name, outcome.message ?? rejection.name,
        metadata: figures)
    }
    return (batch.revision, outcome)
  }
}

extension RPCError.Code {
  fileprivate init(_ rejection: RejectionReason) {
    switch rejection.code {
    case 5: self = .notFound
    case 8: self = .resourceExhausted
    case 9: self = .failedPrecondition
    default: self = .invalidArgument
    }
  }
}
