import GRPCCore
import GRPCProtobuf

/// How often a stream that broke is opened again, and after what waits.
///
/// Tried again is what gRPC calls UNAVAILABLE, and what the service says may succeed later (`RetryInfo`); anything else
/// would fail again.
public struct StreamRetryPolicy: Hashable, Sendable {
  /// How many times in a row a stream may break without an answer on it; 0 never tries again.
  public var maxFailures: Int
  /// The wait after the first failure; it doubles with each.
  public var firstWait: Duration
  /// The longest wait, unless the service asks for a longer one.
  public var longestWait: Duration
  /// Whether a service that has not answered anything yet is waited for, too.
  public var waitsForService: Bool

  /// A policy; by default eight failures in a row end it, after half a minute.
  public init(
    maxFailures: Int = 8, firstWait: Duration = .milliseconds(200),
    longestWait: Duration = .seconds(10), waitsForService: Bool = false
  ) {
    self.maxFailures = maxFailures
    self.firstWait = firstWait
    self.longestWait = longestWait
    self.waitsForService = waitsForService
  }

  /// Never tries again.
  public static let never = StreamRetryPolicy(maxFailures: 0)

  /// How long to wait before the stream is opened again, or nil where that is no use.
  ///
  /// The failures are those in a row without an answer, the last included. Jitter, from 0 to 1, keeps many clients from
  /// coming back at once.
  func wait(
    after error: any Error, failures: Int, wasAnswered: Bool,
    jitter: Double = .random(in: 0...1)
  ) -> Duration? {
    guard failures <= maxFailures, let error = error as? RPCError else { return nil }
    let asked = error.retryDelay
    guard asked != nil || error.code == .unavailable else { return nil }
    guard wasAnswered || waitsForService || asked != nil else { return nil }
    var wait = firstWait
    for _ in 1..<max(1, failures) where wait < longestWait { wait *= 2 }
    wait = min(wait, longestWait)
    return max(asked ?? .zero, wait / 2 + wait / 2 * jitter)
  }
}

extension RPCError {
  /// How long the service asks to wait before the call is made again; nil where it says nothing of it.
  var retryDelay: Duration? {
    // Details that cannot be read say nothing.
    guard let details = try? unpackGoogleRPCStatus()?.details else { return nil }
    return details.lazy.compactMap(\.retryInfo?.delay).first
  }
}
