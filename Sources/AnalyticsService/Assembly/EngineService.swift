public import AnalyticsEngine
public import ServiceLifecycle

/// Runs an engine among a process's services.
public struct EngineService: Service {
  private let engine: AnalyticsEngine

  /// A service of an engine.
  public init(_ engine: AnalyticsEngine) { self.engine = engine }

  /// Commits until graceful shutdown, then what still waits, then closes the ledger.
  public func run() async throws {
    try await withGracefulShutdownHandler {
      try await engine.run()
    } onGracefulShutdown: {
      engine.beginShutdown()
    }
  }
}
