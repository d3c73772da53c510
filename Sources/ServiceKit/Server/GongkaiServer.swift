public import GRPCCore
public import ServiceLifecycle

/// A gRPC server with health, tracing and an orderly end, run as a service of a process.
///
/// On graceful shutdown: health turns NOT_SERVING, after the drain delay connections get a GOAWAY
/// and no new call is accepted, running calls finish, then ``run()`` returns.
public struct GongkaiServer<Transport: ServerTransport>: Service {
  /// Says whether the services serve.
  public let health: HealthStatus
  private let name: String
  private let server: GRPCServer<Transport>
  private let drainDelay: Duration
  private let announce: @Sendable (GRPCServer<Transport>) async throws -> Void

  /// A server of some services over any transport.
  ///
  /// - Parameters:
  ///   - name: What the log calls it: `gongkai-parser`.
  ///   - transport: What it listens with.
  ///   - services: What it answers, beside health.
  ///   - drainDelay: How long after NOT_SERVING new calls are still accepted.
  ///   - announce: Called when `run()` begins; may wait until the transport listens.
  public init(
    name: String, transport: Transport, services: [any NamedService], drainDelay: Duration = .zero,
    announce: @escaping @Sendable (GRPCServer<Transport>) async throws -> Void = { _ in }
  ) {
    self.name = name
    self.drainDelay = drainDelay
    self.announce = announce
    health = HealthStatus(services: services.map { type(of: $0).fullName })
    server = GRPCServer(
      transport: transport, services: services + [HealthService(status: health)],
      interceptors: [ServerTracingInterceptor(), CallDeadlineInterceptor()])
  }

  /// Serves until a graceful shutdown is through; cancelling cuts the running calls off.
  public func run() async throws {
    try await withThrowingTaskGroup(of: Bool.self) { group in
      group.addTask {
        try await serve()
        return true
      }
      group.addTask {
        try await announce(server)
        health.beginServing()
        return false
      }
      group.addTask { await drainOnShutdown() }
      while let served = try await group.next() {
        if served { group.cancelAll() }
      }
    }
  }

  private func serve() async throws {
    do {
      try await server.serve()
    } catch {
      // A drain that ends at its limit cuts the transport off, which may throw that it was: the end that was asked for.
      guard Task.isCancelled else { throw error }
    }
  }

  private func drainOnShutdown() async -> Bool {
    do {
      try await gracefulShutdown()
      health.beginDraining()
      if drainDelay > .zero { try await Task.sleep(for: drainDelay) }
    } catch {
      // Cancelled, by the end of serving or by a process in a hurry: nothing is left to wait for.
      health.beginDraining()
    }
    server.beginGracefulShutdown()
    return false
  }
}

/// A gRPC service that knows its full name, `gongkai.v1.ParserService`.
public protocol NamedService: RegistrableRPCService {
  /// The name with its package.
  static var fullName: String { get }
}
