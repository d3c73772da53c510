public import Tracing

/// A tracer that speaks W3C Trace Context and hands the spans of sampled traces to an exporter.
public struct TraceContextTracer: Tracer {
  private let exporter: any SpanExporter
  private let sampler: TraceSampler

  /// A tracer; by default it follows the caller's sampling and records what begins here.
  public init(exporter: any SpanExporter, sampler: TraceSampler = .parentOrAlways) {
    self.exporter = exporter
    self.sampler = sampler
  }

  /// Begins a span below the context's, or a new trace where the context has none.
  public func startSpan<Instant: TracerInstant>(
    _ operationName: String, context: @autoclosure () -> ServiceContext, ofKind kind: SpanKind,
    at instant: @autoclosure () -> Instant, function: String, file fileID: String, line: UInt
  ) -> RecordedSpan {
    let context = context()
    let parent = context.traceContext
    let traceID = parent?.traceID ?? .random()
    let isSampled = sampler.samples(traceID, parent: parent)
    let place = TraceContext(
      traceID: traceID, spanID: .random(), isSampled: isSampled, traceState: parent?.traceState)
    return RecordedSpan(
      name: operationName, kind: kind, place: place, parent: parent?.spanID, context: context,
      start: instant().nanosecondsSinceEpoch, exporter: isSampled ? exporter : nil)
  }

  /// Nothing to do: a span is exported when it ends.
  public func forceFlush() {}

  /// Reads a caller's place in its trace; what is missing or not valid leaves the context a root.
  public func extract<Carrier, Extract: Extractor>(
    _ carrier: Carrier, into context: inout ServiceContext, using extractor: Extract
  ) where Extract.Carrier == Carrier {
    guard let place = W3CPropagation.extract(carrier, using: extractor) else { return }
    context.traceContext = place
  }

  /// Writes the context's place in its trace, where it has one.
  public func inject<Carrier, Inject: Injector>(
    _ context: ServiceContext, into carrier: inout Carrier, using injector: Inject
  ) where Inject.Carrier == Carrier {
    guard let place = context.traceContext else { return }
    W3CPropagation.inject(place, into: &carrier, using: injector)
  }
}
