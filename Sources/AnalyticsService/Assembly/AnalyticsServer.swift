import AnalyticsEngine
public import GRPCNIOTransportHTTP2
public import Logging
import SQLiteLedger
public import ServiceKit
public import ServiceLifecycle

/// Puts the analytics service together.
public enum AnalyticsServer {
  /// The service's full name.
  public static let serviceName = ReportAnalyticsService.fullName

  /// What a process runs: first the engine that commits, then the server.
  ///
  /// A service group shuts them down in the reverse order, so that the calls are through before
  /// the engine stops and the ledger closes.
  public struct Parts: Sendable {
    /// Commits what is submitted.
    public let engine: EngineService
    /// Answers `gongkai.v1.AnalyticsService` and health.
    public let server: GongkaiServer<HTTP2ServerTransport.Posix>

    /// Both, in the order in which a service group takes them.
    public var services: [any Service] { [engine, server] }
  }

  /// Opens the ledger in its folder, has the aggregates from the snapshot beside it and from what
  /// the ledger has beyond, and makes the services.
  ///
  /// Throws ``ConfigurationError`` where the folder cannot be made, and what the ledger throws.
  public static func make(
    configuration: AnalyticsConfiguration, logger: Logger
  ) async throws -> Parts {
    do {
      try DurableFolder.make(configuration.folder)
    } catch {
      throw ConfigurationError("The folder \(configuration.folder) cannot be made: \(error)")
    }
    let engine = try await openEngine(configuration, logger)
    let service = ReportAnalyticsService(engine: engine, limits: configuration.limits)
    return Parts(
      engine: EngineService(engine),
      server: GongkaiServer(
        name: "gongkai-analytics", configuration: configuration.server, services: [service],
        logger: logger))
  }

  private static func openEngine(
    _ configuration: AnalyticsConfiguration, _ logger: Logger
  ) async throws -> AnalyticsEngine {
    let path = configuration.ledgerPath
    var settings = configuration.engine
    settings.software = SoftwareIdentity.current
    let ledger = try await SQLiteLedger.open(path: path)
    try await ledger.checkWritable()
    let engine = try await AnalyticsEngine.open(
      ledger,
      snapshots: configuration.savesSnapshots ? SnapshotFile(besideLedgerAt: path) : nil,
      configuration: settings, report: { logger.note($0) })
    logger.notice(
      "ledger open",
      metadata: [
        "path": "\(path)", "revision": "\(engine.revision)",
        "replayed": "\(engine.start.replayed)",
      ])
    logger.note(engine.start.snapshot)
    return engine
  }
}
