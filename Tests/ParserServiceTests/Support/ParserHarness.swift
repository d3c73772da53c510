import GRPCCore
import GRPCInProcessTransport
import GongkaiProtos
import Logging
import ParserService
import ServiceKit
import ServiceLifecycle

/// A parser service and its client over the in-process transport, run as a process runs them.
struct ParserHarness: Sendable {
  typealias Client = Gongkai_V1_ParserService.Client<InProcessTransport.Client>

  let client: Client
  private let group: ServiceGroup

  /// What SIGTERM does.
  func drain() async { await group.triggerGracefulShutdown() }

  /// Runs a service while the body runs, then drains it.
  @discardableResult
  static func run<Result: Sendable>(
    limits: ParsingLimits = ParsingLimits(),
    _ body: @Sendable (ParserHarness) async throws -> Result
  ) async throws -> Result {
    let transport = InProcessTransport()
    let server = GongkaiServer(
      name: "test", transport: transport.server, services: [ReportParsingService(limits: limits)])
    let group = ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: [.init(service: server, successTerminationBehavior: .gracefullyShutdownGroup)],
        logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }))
    return try await withThrowingTaskGroup(of: Void.self) { tasks in
      tasks.addTask { try await group.run() }
      let result = try await withGRPCClient(
        transport: transport.client, interceptors: [ClientTracingInterceptor()]
      ) { client in
        try await body(ParserHarness(client: Client(wrapping: client), group: group))
      }
      await group.triggerGracefulShutdown()
      try await tasks.waitForAll()
      return result
    }
  }
}
