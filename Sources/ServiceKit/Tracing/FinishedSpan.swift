public import Tracing

/// A span that has ended, whole and unchanging, ready to be exported.
public struct FinishedSpan: Sendable {
  /// What was done.
  public let name: String
  /// From which side: that of the server, of the client, or of neither.
  public let kind: SpanKind
  /// Where it stands in its trace.
  public let context: TraceContext
  /// The span above it, where there is one.
  public let parent: SpanID?
  /// When it began, in nanoseconds of Unix time.
  public let start: UInt64
  /// When it ended, in nanoseconds of Unix time.
  public let end: UInt64
  /// What is known of it.
  public let attributes: SpanAttributes
  /// What happened during it; at most ``RecordedSpan/maxEvents`` are kept.
  public let events: [SpanEvent]
  /// The other spans that it belongs with; at most ``RecordedSpan/maxLinks`` are kept.
  public let links: [TraceContext]
  /// Whether it failed, where that was said.
  public let status: SpanStatus?

  /// How long it took, in nanoseconds; 0 where the clock was set back meanwhile.
  public var duration: UInt64 { end > start ? end - start : 0 }
}
