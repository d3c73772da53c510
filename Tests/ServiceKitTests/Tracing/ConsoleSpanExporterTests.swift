import ServiceKit
import Synchronization
import Testing
import Tracing

@Suite("Spans printed for people")
struct ConsoleSpanExporterTests {
  private final class Lines: Sendable {
    let all = Mutex<[String]>([])
  }

  private func lines(_ work: (TraceContextTracer) -> Void) -> [String] {
    let lines = Lines()
    let exporter = ConsoleSpanExporter { line in lines.all.withLock { $0.append(line) } }
    work(TraceContextTracer(exporter: exporter))
    return lines.all.withLock { $0 }
  }

  @Test("A line names span, kind, trace, parent, duration, attributes and links")
  func line() throws {
    let header = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
    var parent = ServiceContext.topLevel
    parent.traceContext = TraceContext(traceParent: header)
    let printed = lines { tracer in
      let start = DefaultTracerClock.Timestamp(nanosecondsSinceEpoch: 5_000_000)
      let end = DefaultTracerClock.Timestamp(nanosecondsSinceEpoch: 6_204_999)
      let span = tracer.startSpan("parse", context: parent, ofKind: .server, at: start)
      span.attributes["items"] = 3
      span.attributes["id"] = "a\nb"
      span.attributes["ok"] = true
      span.addLink(SpanLink(context: parent, attributes: [:]))
      span.setStatus(SpanStatus(code: .error))
      span.end(at: end)
    }
    let line = try #require(printed.first)
    #expect(line.hasPrefix("span parse server trace=4bf92f3577b34da6a3ce929d0e0e4736 span="))
    #expect(
      line.hasSuffix(
        " parent=00f067aa0ba902b7 1.204 ms status=ERROR {id=\"a\\nb\" items=3 ok=true}"
          + " links=[\(header)]"))
    #expect(!line.contains("\n"))
  }

  @Test("A root has no parent, and a span that the clock ran back on took no time")
  func root() throws {
    let printed = lines { tracer in
      let start = DefaultTracerClock.Timestamp(nanosecondsSinceEpoch: 9_000_000)
      let span = tracer.startSpan("begin", context: .topLevel, ofKind: .internal, at: start)
      span.addEvent("seen")
      span.end(at: DefaultTracerClock.Timestamp(nanosecondsSinceEpoch: 1))
    }
    #expect(try #require(printed.first).hasSuffix(" parent=- 0.000 ms events=[seen]"))
  }
}
