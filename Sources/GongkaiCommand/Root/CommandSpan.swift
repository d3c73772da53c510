import ServiceKit
import Tracing

/// The root of a command's trace.
enum CommandSpan {
  /// Runs a command within its span; gets the place in the trace that its items carry, where it is recorded.
  ///
  /// - Parameters:
  ///   - name: The command's name: `gongkai ingest`.
  ///   - run: The command.
  static func run<Result>(
    _ name: String, _ run: (_ traceParent: String?) async throws -> Result
  ) async rethrows -> Result {
    try await withSpan(name, ofKind: .internal) { _ in
      try await run(ItemTrace.currentTraceParent)
    }
  }
}
