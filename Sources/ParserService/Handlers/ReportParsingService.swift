public import GRPCCore
import GRPCProtobuf
public import GongkaiProtos
public import ServiceKit

/// `gongkai.v1.ParserService`: texts in, records out; keeps nothing.
public struct ReportParsingService: Gongkai_V1_ParserService.SimpleServiceProtocol, NamedService {
  /// The service's full name.
  public static let fullName = Gongkai_V1_ParserService.descriptor.fullyQualifiedService

  private let batches: BatchParser

  /// A service with limits.
  public init(limits: ParsingLimits = ParsingLimits()) { batches = BatchParser(limits: limits) }

  /// Parses one text; a text that gives no record fails the call.
  public func parseReport(
    request: Gongkai_V1_ParseReportRequest, context: ServerContext
  ) async throws -> Gongkai_V1_ParseReportResponse {
    let reports = batches.parse(
      request.item, evidence: request.evidence, until: context.cancellation)
    if case .error(let error)? = reports.first?.result { throw GoogleRPCStatus(error) }
    var response = Gongkai_V1_ParseReportResponse()
    response.reports = reports
    return response
  }

  /// Parses a stream of texts; each message is answered by one, in order, each item by its report
  /// or error.
  public func parseReports(
    request: RPCAsyncSequence<Gongkai_V1_ParseReportsRequest, any Error>,
    response: RPCWriter<Gongkai_V1_ParseReportsResponse>, context: ServerContext
  ) async throws {
    let inputs = DrainableInputs(request)
    try await OrderedPipeline.run(inputs, width: batches.limits.parallelism) { message in
      try batches.check(message)
      return message
    } work: { message in
      try await batches.parse(message, until: context.cancellation)
    } emit: { answer in
      try await response.write(answer)
    }
    if !inputs.endedByCaller { throw GoogleRPCStatus.draining() }
  }

  /// Tells what this parser reads and which limits it sets.
  public func getCapabilities(
    request: Gongkai_V1_ParserServiceGetCapabilitiesRequest, context: ServerContext
  ) async throws -> Gongkai_V1_ParserServiceGetCapabilitiesResponse {
    .capabilities(limits: batches.limits)
  }
}
