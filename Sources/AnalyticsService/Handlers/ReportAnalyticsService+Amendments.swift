import AnalyticsEngine
import DisclosureReport
public import GRPCCore
import GRPCProtobuf
public import GongkaiProtos
import ReportAnalytics
import ReportMessages
import ServiceKit

extension ReportAnalyticsService {
  /// Enters what a person has read where the parser could not; returns once it is durable.
  public func amendReport(
    request: Gongkai_V1_AmendReportRequest, context: ServerContext
  ) async throws -> Gongkai_V1_AmendReportResponse {
    let key = try Field.reportKey(request.hasKey ? request.key : nil, "key")
    let cells = try request.amendments.enumerated().map { place, message in
      try CellAmendment(message, "amendments[\(place)]")
    }
    let change = ReportChange(
      .amendment(
        key, cells, author: request.author, reason: request.reason,
        expectedRevision: request.expectedRevision > 0 ? request.expectedRevision : nil))
    let (revision, _) = try await store(change, name: RequestName.amend(request.requestID))
    var response = Gongkai_V1_AmendReportResponse()
    response.revision = revision
    let finder = ReportFinder(engine: engine)
    let (_, summary) = try finder.report(.key(key))
    response.report = Gongkai_V1_StoredReport(summary)
    response.report.record = try await finder.record(of: summary, evidence: .unspecified)
    return response
  }

  /// Tells which agencies are expected to report, where the divisions do not; returns once it is durable.
  public func loadRoster(
    request: Gongkai_V1_LoadRosterRequest, context: ServerContext
  ) async throws -> Gongkai_V1_LoadRosterResponse {
    guard let basis = try Field.basis(request.hasBasis ? request.basis : nil) else {
      throw Field.invalid("basis", "It is missing.", value: "")
    }
    let entries = try request.entries.enumerated().map { place, entry in
      RosterEntry(
        name: entry.name,
        divisionCode: try Field.division(entry.divisionCode, "entries[\(place)].division_code"))
    }
    let change = ReportChange(
      .roster(
        basis, year: try Field.year(request.year, "year"),
        division: try Field.division(request.divisionCode, "division_code"), entries: entries))
    let (revision, outcome) = try await store(change, name: RequestName.roster(request.requestID))
    var response = Gongkai_V1_LoadRosterResponse()
    response.revision = revision
    response.entries = Int64(outcome.roster?.entries ?? 0)
    response.unresolved = (outcome.roster?.unresolved ?? []).map { entry in
      var message = Gongkai_V1_RosterEntry()
      message.name = entry.name
      message.divisionCode = entry.divisionCode?.description ?? ""
      return message
    }
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
      throw GoogleRPCStatus.gongkai(
        RPCError.Code(rejection), reason: rejection.name, outcome.message ?? rejection.name)
    }
    return (batch.revision, outcome)
  }
}

extension RPCError.Code {
  fileprivate init(_ rejection: RejectionReason) {
    switch rejection.code {
    case 5: self = .notFound
    case 9: self = .failedPrecondition
    default: self = .invalidArgument
    }
  }
}

extension CellAmendment {
  /// What a message enters for a cell.
  fileprivate init(_ message: Gongkai_V1_CellAmendment, _ field: String) throws {
    guard let cell = Cell(path: message.cell) else {
      throw Field.invalid(
        "\(field).cell", "The form has no cell \"\(message.cell.prefix(100))\".",
        value: message.cell)
    }
    switch message.value {
    case _ where message.revoke:
      guard message.value == nil else {
        throw Field.invalid(
          "\(field).revoke", "What is taken back has no value.", value: message.cell)
      }
      self.init(cell, .revoke)
    case .count(let count): self.init(cell, .count(count))
    case .amount(let amount):
      do throws(RecordMessageError) {
        self.init(cell, .amount(try Money(amount, field: "\(field).amount")))
      } catch {
        throw Field.invalid(error.field, "\(error.description).", value: error.message)
      }
    case nil: self.init(cell, .blank)
    }
  }
}
