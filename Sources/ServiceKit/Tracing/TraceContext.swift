/// The place of a span in a trace, as W3C Trace Context carries it from process to process.
public struct TraceContext: Hashable, Sendable {
  /// The trace's identity: 16 bytes, not all zero.
  public let traceID: TraceID
  /// The span's identity: 8 bytes, not all zero.
  public let spanID: SpanID
  /// Whether somebody records this trace.
  public let isSampled: Bool
  /// What other tracing systems pass along, as received; nil where nothing valid came.
  public var traceState: TraceState?

  /// A place in a trace.
  public init(traceID: TraceID, spanID: SpanID, isSampled: Bool, traceState: TraceState? = nil) {
    self.traceID = traceID
    self.spanID = spanID
    self.isSampled = isSampled
    self.traceState = traceState
  }
}

/// The identity of a trace: 16 bytes, not all zero, printed as 32 lower-case hexadecimal digits.
public struct TraceID: Hashable, Sendable, CustomStringConvertible {
  private let high: UInt64
  private let low: UInt64

  /// The identity of two halves, or nil where both are zero.
  public init?(high: UInt64, low: UInt64) {
    guard high != 0 || low != 0 else { return nil }
    self.high = high
    self.low = low
  }

  /// A new identity, drawn at random.
  public static func random() -> TraceID {
    var random = SystemRandomNumberGenerator()
    while true {
      if let id = TraceID(high: random.next(), low: random.next()) { return id }
    }
  }

  /// The lower half, which decides whether a trace is in the sampled part.
  var lowerHalf: UInt64 { low }

  /// The 32 hexadecimal digits.
  public var description: String { Hexadecimal.text(high) + Hexadecimal.text(low) }
}

/// The identity of a span: 8 bytes, not all zero, printed as 16 lower-case hexadecimal digits.
public struct SpanID: Hashable, Sendable, CustomStringConvertible {
  private let value: UInt64

  /// The identity of a number, or nil for zero.
  public init?(_ value: UInt64) {
    guard value != 0 else { return nil }
    self.value = value
  }

  /// A new identity, drawn at random.
  public static func random() -> SpanID {
    var random = SystemRandomNumberGenerator()
    while true {
      if let id = SpanID(random.next()) { return id }
    }
  }

  /// The 16 hexadecimal digits.
  public var description: String { Hexadecimal.text(value) }
}
