/// Tells a reading to end before it is done, because nobody waits for it any more or its time is over.
///
/// It is asked between the steps of a reading, and within those that may be long after every few dozen KiB. The core has no
/// clock: who reads within a time brings one.
public struct StopSignal: Sendable {
  private let reason: @Sendable () -> ParseError?

  /// A signal that gives the reason to stop, or nil to go on.
  ///
  /// It may be asked often, and once it has told to stop it must not take that back.
  public init(_ reason: @escaping @Sendable () -> ParseError?) { self.reason = reason }

  /// Stops with CANCELLED where the task that reads is cancelled.
  public static let whenCancelled = StopSignal { Task.isCancelled ? .cancelled() : nil }

  /// Why to stop; nil to go on.
  public var error: ParseError? { reason() }

  /// The signal of the reading that is under way.
  ///
  /// Every loop that may be long looks at it, but none can answer it: what is read until it ends is thrown away where the
  /// reading began.
  @TaskLocal static var current = whenCancelled

  /// Whether the reading under way shall end.
  static var isGiven: Bool { current.error != nil }

  /// How many bytes are gone through between two looks.
  static let stride = 64 << 10

  /// Whether the reading under way shall end, looked up at one line in 4,096.
  @inline(__always)
  static func isGiven(atLine line: Int) -> Bool { line & 0xFFF == 0xFFF && isGiven }
}

extension ParseError {
  /// CANCELLED: nobody waits for the record any more.
  public static func cancelled() -> ParseError {
    ParseError(.cancelled, "The reading was cancelled before it was done.")
  }

  /// PARSE_TIME_EXCEEDED: reading took longer than it may.
  public static func timeExceeded(limit: Duration, elapsed: Duration) -> ParseError {
    let limit = limit.wholeMilliseconds
    let value = elapsed.wholeMilliseconds
    return ParseError(
      .timeExceeded,
      "Reading takes more than \(limit) ms, which is the limit; it was given up after \(value) ms.",
      ["limit": "\(limit)", "value": "\(value)"])
  }
}

extension Duration {
  fileprivate var wholeMilliseconds: Int64 {
    let (seconds, attoseconds) = components
    let (milliseconds, overflow) = seconds.multipliedReportingOverflow(by: 1_000)
    return overflow ? .max : milliseconds &+ attoseconds / 1_000_000_000_000_000
  }
}
