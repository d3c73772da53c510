import InMemoryTracing
import ServiceKit
import Testing
import Tracing

@Suite("The trace that an item of a stream carries")
struct ItemTraceTests {
  private let sampled = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"

  @Test("An item's traceparent becomes a context that spans continue")
  func continuation() throws {
    let exporter = CollectingExporter()
    try withTracer(TraceContextTracer(exporter: exporter)) {
      let item = try #require(ItemTrace(traceParent: sampled))
      #expect(item.isSampled)
      withSpan("item", context: item.context) { _ in
        #expect(ItemTrace.currentTraceParent?.hasPrefix("00-4bf92f35") == true)
      }
    }
    #expect(exporter.spans.map(\.parent?.description) == ["00f067aa0ba902b7"])
  }

  @Test("An item without a valid traceparent has no trace of its own")
  func none() {
    #expect(ItemTrace(traceParent: "") == nil)
    #expect(ItemTrace(traceParent: "00-junk") == nil)
  }

  @Test("Outside of spans, and without a tracer, there is nothing to pass on")
  func nothingCurrent() {
    #expect(ItemTrace.currentTraceParent == nil)
    withTracer(TraceContextTracer(exporter: CollectingExporter())) {
      #expect(ItemTrace.currentTraceParent == nil)
    }
  }

  @Test("A batch links to each trace of its items once, up to the limit")
  func links() throws {
    let exporter = CollectingExporter()
    withTracer(TraceContextTracer(exporter: exporter)) {
      let others = (1...200).map { number in
        "00-4bf92f3577b34da6a3ce929d0e0e4736-"
          + String(repeating: "0", count: 13) + String(number + 100) + "-01"
      }
      let items = ([sampled, sampled] + others).compactMap(ItemTrace.init)
      #expect(items.count == 202)
      withSpan("batch") { $0.link(to: items) }
    }
    let links = try #require(exporter.spans.first).links
    #expect(links.count == RecordedSpan.maxLinks)
    #expect(Set(links).count == links.count)
    #expect(links.first?.traceParent == sampled)
  }
}
