import ServiceKit
import Synchronization
import UnixSignals

/// The first SIGINT or SIGTERM asks a command to come to an end in good order; the second cuts it off.
enum Interruption {
  /// Runs a function; on the first signal `stop` is called, and the function is to return soon.
  ///
  /// Returns what the function returns, and the signal where one came; throws what the function throws, and ``CutOff`` on
  /// the second signal.
  static func run<Result: Sendable>(
    stop: @escaping @Sendable () -> Void, _ work: @escaping @Sendable () async throws -> Result
  ) async throws -> (result: Result, signal: CutOff?) {
    // Trapped before the work begins, so that no signal finds it unprepared.
    let signals = await UnixSignalsSequence(trapping: .sigint, .sigterm)
    let first = FirstSignal()
    return try await withThrowingTaskGroup(of: Result?.self) { group in
      group.addTask { try await work() }
      group.addTask {
        for await signal in signals {
          try first.note(CutOff(signal: signal.rawValue))
          stop()
        }
        return nil
      }
      defer { group.cancelAll() }
      while let result = try await group.next() {
        if let result { return (result, first.signal) }
      }
      throw CancellationError()
    }
  }
}

/// The signal that came first.
private final class FirstSignal: Sendable {
  private let noted = Mutex<CutOff?>(nil)

  var signal: CutOff? { noted.withLock { $0 } }

  /// Notes a signal; throws the second.
  func note(_ signal: CutOff) throws {
    try noted.withLock { noted in
      if noted != nil { throw signal }
      noted = signal
    }
  }
}
