import ServiceKit
import Testing
import Tracing

@Suite("The tracer that speaks W3C Trace Context")
struct TraceContextTracerTests {
  private let exporter = CollectingExporter()
  private let sampled = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
  private let unsampled = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00"

  private var tracer: TraceContextTracer { TraceContextTracer(exporter: exporter) }

  @Test("Spans below each other are one trace, each below the last")
  func nesting() throws {
    withTracer(tracer) {
      withSpan("outer") { _ in withSpan("inner", ofKind: .client) { _ in } }
    }
    let inner = try #require(exporter.spans.first)
    let outer = try #require(exporter.spans.last)
    #expect(exporter.spans.map(\.name) == ["inner", "outer"])
    #expect(inner.context.traceID == outer.context.traceID)
    #expect(inner.parent == outer.context.spanID)
    #expect(outer.parent == nil)
    #expect(inner.kind == .client)
    #expect(outer.end >= inner.end && outer.start <= inner.start)
  }

  @Test("A caller's context is continued, its tracestate passed on")
  func continuation() throws {
    var context = ServiceContext.topLevel
    tracer.extract(
      ["traceparent": sampled, "tracestate": "rojo=1"], into: &context, using: Carrier())
    let span = tracer.startSpan("work", context: context)
    var out: [String: String] = [:]
    tracer.inject(span.context, into: &out, using: Carrier())
    span.end()
    let finished = try #require(exporter.spans.first)
    #expect(finished.context.traceID.description == "4bf92f3577b34da6a3ce929d0e0e4736")
    #expect(finished.parent?.description == "00f067aa0ba902b7")
    #expect(out["traceparent"] == finished.context.traceParent)
    #expect(out["tracestate"] == "rojo=1")
  }

  @Test("A header that is not valid begins a new trace; a bad tracestate alone is dropped")
  func invalid() throws {
    var context = ServiceContext.topLevel
    tracer.extract(["traceparent": "00-junk"], into: &context, using: Carrier())
    #expect(context.traceContext == nil)
    tracer.extract(
      ["traceparent": sampled, "tracestate": "no good"], into: &context, using: Carrier())
    #expect(context.traceContext?.traceParent == sampled)
    #expect(context.traceContext?.traceState == nil)
  }

  @Test("A trace that its caller does not record is passed on unrecorded")
  func notSampled() throws {
    var context = ServiceContext.topLevel
    tracer.extract(["traceparent": unsampled], into: &context, using: Carrier())
    let span = tracer.startSpan("work", context: context)
    span.attributes["a"] = 1
    #expect(!span.isRecording)
    #expect(span.attributes.isEmpty)
    span.end()
    #expect(exporter.spans.isEmpty)
    let place = try #require(span.context.traceContext)
    #expect(!place.isSampled)
    #expect(place.traceID.description == "4bf92f3577b34da6a3ce929d0e0e4736")
  }

  @Test("What is told after the end is not kept, and a second end exports nothing")
  func ended() throws {
    let span = tracer.startSpan("work")
    span.attributes["before"] = 1
    span.end()
    span.attributes["after"] = 1
    span.setStatus(SpanStatus(code: .error))
    span.end()
    #expect(exporter.spans.count == 1)
    let finished = try #require(exporter.spans.first)
    #expect(finished.attributes.get("before") == .int64(1))
    #expect(finished.attributes.get("after") == nil)
    #expect(finished.status == nil)
  }

  @Test("An error is an event, and links and events stop at their limits")
  func limits() throws {
    let span = tracer.startSpan("work")
    span.recordError(CancellationError())
    for _ in 0..<300 {
      span.addEvent("more")
      span.addLink(tracer.startSpan("other"))
    }
    span.end()
    let finished = try #require(exporter.spans.first)
    #expect(finished.events.first?.name == "exception")
    #expect(finished.events.first?.attributes.get("exception.type") == .string("CancellationError"))
    #expect(finished.events.count == RecordedSpan.maxEvents)
    #expect(finished.links.count == RecordedSpan.maxLinks)
  }
}

private struct Carrier: Extractor, Injector {
  func extract(key: String, from carrier: [String: String]) -> String? { carrier[key] }

  func inject(_ value: String, forKey key: String, into carrier: inout [String: String]) {
    carrier[key] = value
  }
}
