import ServiceKit
import Tracing

/// The root of a command's trace.
enum CommandSpan {
  /// Runs a command within its span; it gets the place in the trace that its items carry, where
  /// the trace is recorded.
  static func run<Result>(
    _ name: String, _ run: (_ traceParent: String?) async throws -> Result
  ) async rethrows -> Result {
    try await withSpan(name, ofKind: .internal) { _ in
      try await run(ItemTrace.currentTraceParent)
    }
  }
}
