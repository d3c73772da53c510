import AnalyticsEngine
import AnalyticsService
import GRPCCore
import GRPCInProcessTransport
import GongkaiProtos
import Logging
import ParserService
import ReportLedger
import ServiceKit
import ServiceLifecycle

/// Both services and their clients over the in-process transport, run as a process runs them.
struct AnalyticsHarness: Sendable {
  typealias Analytics = Gongkai_V1_AnalyticsService.Client<InProcessTransport.Client>
  typealias Parser = Gongkai_V1_ParserService.Client<InProcessTransport.Client>

  let analytics: Analytics
  let parser: Parser
  let engine: AnalyticsEngine
  private let group: ServiceGroup

  /// What SIGTERM does.
  func drain() async { await group.triggerGracefulShutdown() }

  /// Runs both services over a ledger while the body runs, then drains them.
  @discardableResult
  static func run<Result: Sendable>(
    ledger: any ReportLedger = InMemoryLedger(), limits: AnalyticsLimits = AnalyticsLimits(),
    snapshots: (any SnapshotStore)? = nil,
    configuration: AnalyticsEngineConfiguration = AnalyticsEngineConfiguration(),
    _ body: @Sendable (AnalyticsHarness) async throws -> Result
  ) async throws -> Result {
    let (analytics, parser) = (InProcessTransport(), InProcessTransport())
    let engine = try await AnalyticsEngine.open(
      ledger, snapshots: snapshots, configuration: configuration)
    let service = ReportAnalyticsService(engine: engine, limits: limits)
    let group = serviceGroup([
      EngineService(engine),
      GongkaiServer(name: "analytics", transport: analytics.server, services: [service]),
      GongkaiServer(name: "parser", transport: parser.server, services: [ReportParsingService()]),
    ])
    return try await withThrowingTaskGroup(of: Void.self) { tasks in
      tasks.addTask { try await group.run() }
      let result = try await withClients(analytics.client, parser.client) { analytics, parser in
        try await body(
          AnalyticsHarness(analytics: analytics, parser: parser, engine: engine, group: group))
      }
      await group.triggerGracefulShutdown()
      try await tasks.waitForAll()
      return result
    }
  }

  private static func withClients<Result: Sendable>(
    _ analytics: InProcessTransport.Client, _ parser: InProcessTransport.Client,
    _ body: (Analytics, Parser) async throws -> Result
  ) async throws -> Result {
    let tracing = [ClientTracingInterceptor()]
    return try await withGRPCClient(transport: analytics, interceptors: tracing) { analytics in
      try await withGRPCClient(transport: parser, interceptors: tracing) { parser in
        try await body(Analytics(wrapping: analytics), Parser(wrapping: parser))
      }
    }
  }

  private static func serviceGroup(_ services: [any Service]) -> ServiceGroup {
    ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: services.map {
          .init(service: $0, successTerminationBehavior: .gracefullyShutdownGroup)
        }, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }))
  }
}

extension AnalyticsHarness {
  /// Ingests batches over one stream and answers the responses, in order.
  func ingest(
    _ batches: [[Gongkai_V1_IngestItem]], named name: String = "batch"
  ) async throws -> [Gongkai_V1_IngestReportsResponse] {
    try await analytics.ingestReports { writer in
      for (number, items) in batches.enumerated() {
        var message = Gongkai_V1_IngestReportsRequest()
        message.requestID = "\(name)-\(number)"
        message.items = items
        try await writer.write(message)
      }
    } onResponse: { response in
      try await response.messages.reduce(into: []) { $0.append($1) }
    }
  }

  /// Parses texts over one stream and answers the reports, in order.
  func parse(_ items: [Gongkai_V1_ParseItem]) async throws -> [Gongkai_V1_ParsedReport] {
    try await parser.parseReports { writer in
      for start in stride(from: 0, to: items.count, by: 50) {
        var message = Gongkai_V1_ParseReportsRequest()
        message.items = Array(items[start..<min(start + 50, items.count)])
        try await writer.write(message)
      }
    } onResponse: { response in
      try await response.messages.reduce(into: []) { $0 += $1.reports }
    }
  }
}
