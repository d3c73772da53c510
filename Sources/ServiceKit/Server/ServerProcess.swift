import ArgumentParser
import Foundation
public import Logging
public import ServiceLifecycle

/// The main function of a server: configuration, tracing, log, services, and exit statuses.
public enum ServerProcess {
  /// What a process runs.
  public struct Plan: Sendable {
    /// The settings that concern the process as a whole.
    public let server: ServerConfiguration
    /// Makes the services; they are shut down in the reverse of their order.
    public let services: @Sendable (Logger) async throws -> [any Service]

    /// A plan.
    public init(
      server: ServerConfiguration,
      services: @escaping @Sendable (Logger) async throws -> [any Service]
    ) {
      self.server = server
      self.services = services
    }
  }

  private static let configurationStatus: Int32 = 78

  /// Runs a process to its end.
  ///
  /// Exit statuses: 0 after a drain; 78 where a setting cannot be used; 128 + signal when cut off;
  /// 1 for any other error, which is logged.
  public static func run(
    _ name: String, plan: ([String: String]) throws -> Plan
  ) async throws {
    // A peer that goes away is an error of its connection, not the end of the process.
    signal(SIGPIPE, SIG_IGN)
    let environment = ProcessInfo.processInfo.environment
    var logger = Logger.process(name, level: .info)
    do {
      let plan = try plan(environment)
      logger.logLevel = plan.server.logLevel
      try TracingSetup.bootstrap(environment: environment)
      try await ProcessLifecycle.run(
        plan.services(logger), drainLimit: plan.server.drainLimit, logger: logger)
    } catch let error as ConfigurationError {
      logger.critical("\(error)")
      throw ExitCode(configurationStatus)
    } catch let error as CutOff {
      logger.warning("cut off", metadata: ["signal": "\(error.signal)"])
      throw ExitCode(error.exitStatus)
    } catch {
      logger.critical("\(error)")
      throw ExitCode.failure
    }
  }
}
