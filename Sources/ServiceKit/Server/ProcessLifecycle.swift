public import Logging
public import ServiceLifecycle
import UnixSignals

/// Runs a process's services until a signal ends them.
///
/// The first SIGTERM or SIGINT lets running calls finish, up to the drain limit; the second cuts
/// them off.
public enum ProcessLifecycle {
  /// How long services get to end after they have been cut off.
  private static let cancellationLimit = Duration.seconds(5)

  /// Runs services; they are shut down in the reverse of the order given.
  ///
  /// Throws what a service throws, and ``CutOff`` after a second signal.
  public static func run(
    _ services: [any Service], drainLimit: Duration, logger: Logger
  ) async throws {
    var configuration = ServiceGroupConfiguration(services: services, logger: logger)
    configuration.maximumGracefulShutdownDuration = drainLimit
    configuration.maximumCancellationDuration = cancellationLimit
    let group = ServiceGroup(configuration: configuration)
    // Trapped before the services start, so that no signal finds the process unprepared.
    let signals = await UnixSignalsSequence(trapping: .sigterm, .sigint)
    try await withThrowingTaskGroup(of: Void.self) { tasks in
      tasks.addTask { try await group.run() }
      tasks.addTask { try await end(group, on: signals, logger: logger) }
      defer { tasks.cancelAll() }
      try await tasks.next()
    }
  }

  /// Ends a group on the first signal, and throws on the second.
  private static func end(
    _ group: ServiceGroup, on signals: UnixSignalsSequence, logger: Logger
  ) async throws {
    var isDraining = false
    for await signal in signals {
      if isDraining { throw CutOff(signal: signal.rawValue) }
      isDraining = true
      logger.notice("draining", metadata: ["signal": "\(signal)"])
      await group.triggerGracefulShutdown()
    }
  }
}

/// A second signal came while running calls were finishing.
public struct CutOff: Error, Equatable {
  /// The signal's number.
  public let signal: Int32

  /// The signal of a number.
  public init(signal: Int32) { self.signal = signal }

  /// The exit status of shells for a process that a signal ended.
  public var exitStatus: Int32 { 128 + signal }
}
