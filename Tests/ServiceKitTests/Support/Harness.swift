import GRPCCore
import GRPCInProcessTransport
import Logging
import ServiceKit
import ServiceLifecycle

/// A server and a client over the in-process transport, run as a service group like a process's.
struct Harness: Sendable {
  let client: GRPCClient<InProcessTransport.Client>
  let server: GongkaiServer<InProcessTransport.Server>
  private let group: ServiceGroup

  /// What SIGTERM does.
  func drain() async { await group.triggerGracefulShutdown() }

  /// Runs services and a client while the body runs, then drains the server.
  @discardableResult
  static func run<Result: Sendable>(
    _ services: [any NamedService] = [], interceptors: [any ClientInterceptor] = [],
    _ body: @Sendable (Harness) async throws -> Result
  ) async throws -> Result {
    let transport = InProcessTransport()
    let server = GongkaiServer(name: "test", transport: transport.server, services: services)
    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    let group = ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: [
          .init(service: server, successTerminationBehavior: .gracefullyShutdownGroup)
        ], logger: logger))
    return try await withThrowingTaskGroup(of: Void.self) { tasks in
      tasks.addTask { try await group.run() }
      let result = try await withGRPCClient(
        transport: transport.client, interceptors: interceptors
      ) { client in
        while server.health.status(of: "") != .serving {
          try await Task.sleep(for: .milliseconds(1))
        }
        return try await body(Harness(client: client, server: server, group: group))
      }
      await group.triggerGracefulShutdown()
      try await tasks.waitForAll()
      return result
    }
  }
}
