import InMemoryTracing
import ServiceKit
import Tracing

/// An in-memory tracer that goes over wires as W3C Trace Context, as the services' own does.
struct PropagatingTracer: Tracer {
  let memory = InMemoryTracer(
    idGenerator: .init(
      nextTraceID: { TraceID.random().description }, nextSpanID: { SpanID.random().description }))

  func startSpan<Instant: TracerInstant>(
    _ operationName: String, context: @autoclosure () -> ServiceContext, ofKind kind: SpanKind,
    at instant: @autoclosure () -> Instant, function: String, file fileID: String, line: UInt
  ) -> InMemorySpan {
    memory.startSpan(
      operationName, context: context(), ofKind: kind, at: instant(), function: function,
      file: fileID, line: line)
  }

  func forceFlush() {}

  func extract<Carrier, Extract: Extractor>(
    _ carrier: Carrier, into context: inout ServiceContext, using extractor: Extract
  ) where Extract.Carrier == Carrier {
    guard let place = W3CPropagation.extract(carrier, using: extractor) else { return }
    context.inMemorySpanContext = InMemorySpanContext(
      traceID: place.traceID.description, spanID: place.spanID.description, parentSpanID: nil)
  }

  func inject<Carrier, Inject: Injector>(
    _ context: ServiceContext, into carrier: inout Carrier, using injector: Inject
  ) where Inject.Carrier == Carrier {
    guard let span = context.inMemorySpanContext,
      let place = TraceContext(traceParent: "00-\(span.traceID)-\(span.spanID)-01")
    else { return }
    W3CPropagation.inject(place, into: &carrier, using: injector)
  }
}
