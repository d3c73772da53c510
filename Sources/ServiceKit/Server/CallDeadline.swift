import GRPCCore

/// Until when a caller waits for an answer, as its `grpc-timeout` says.
public enum CallDeadline {
  @TaskLocal static var bound: ContinuousClock.Instant?

  /// When the current call's time is over, or nil where it set no limit.
  public static var current: ContinuousClock.Instant? { bound }

  private static let maxMargin = Duration.milliseconds(250)

  /// How long the current call may wait for something, with time left to say that it did not come.
  ///
  /// A tenth of what is left is kept for the answer, at most 250 ms; without a limit of the
  /// caller's,
  /// the default is meant.
  public static func patience(default fallback: Duration) -> Duration {
    guard let deadline = bound else { return fallback }
    let left = ContinuousClock.now.duration(to: deadline)
    return max(.zero, left - min(left / 10, maxMargin))
  }

  /// The duration that a `grpc-timeout` spells, or nil: at most 8 digits and a unit.
  static func duration(_ timeout: some StringProtocol) -> Duration? {
    let digits = timeout.utf8.dropLast()
    guard (1...8).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }),
      let count = Int64(timeout.dropLast()), let unit = timeout.last
    else { return nil }
    switch unit {
    case "H": return .seconds(count * 3_600)
    case "M": return .seconds(count * 60)
    case "S": return .seconds(count)
    case "m": return .milliseconds(count)
    case "u": return .microseconds(count)
    case "n": return .nanoseconds(count)
    default: return nil
    }
  }
}

/// Lets handlers of unary calls know how long their callers wait.
struct CallDeadlineInterceptor: ServerInterceptor {
  func intercept<Input: Sendable, Output: Sendable>(
    request: StreamingServerRequest<Input>, context: ServerContext,
    next:
      @Sendable (StreamingServerRequest<Input>, ServerContext) async throws ->
      StreamingServerResponse<Output>
  ) async throws -> StreamingServerResponse<Output> {
    let timeout = request.metadata[stringValues: "grpc-timeout"].first { _ in true }
    guard let duration = timeout.flatMap(CallDeadline.duration) else {
      return try await next(request, context)
    }
    return try await CallDeadline.$bound.withValue(ContinuousClock.now + duration) {
      try await next(request, context)
    }
  }
}
