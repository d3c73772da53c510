import GRPCCore
import GongkaiProtos
import ParserService
import ServiceKit
import SwiftProtobuf
import Synchronization
import Testing
import Tracing

@Suite("The spans of parsing")
struct ParserTracingTests {
  private final class Exporter: SpanExporter {
    let spans = Mutex<[FinishedSpan]>([])

    func export(_ span: FinishedSpan) { spans.withLock { $0.append(span) } }
  }

  private static let sampled = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
  private static let unsampled = "00-11112222333344445555666677778888-00f067aa0ba902b7-00"

  private func spans(
    _ items: [Gongkai_V1_ParseItem], isTraced: Bool = true
  ) async throws -> [FinishedSpan] {
    let exporter = Exporter()
    let sampler = TraceSampler(followsParent: true, share: isTraced ? 1 : 0)
    try await withTracer(TraceContextTracer(exporter: exporter, sampler: sampler)) {
      try await ParserHarness.run { harness in
        try await harness.client.parseReports { writer in
          try await writer.write(.with { $0.items = items })
        } onResponse: {
          for try await _ in $0.messages {}
        }
      }
    }
    return exporter.spans.withLock { $0 }
  }

  private func items() -> [Gongkai_V1_ParseItem] {
    var items = Samples.items(3)
    items[0].traceParent = Self.sampled
    items[1].traceParent = Self.unsampled
    return items
  }

  @Test("A batch is one span below its RPC's, linked to its items' traces, each once")
  func batch() async throws {
    var items = items()
    items.append(items[0])
    let spans = try await spans(items)
    let batch = try #require(spans.first { $0.name == "parse batch" })
    let server = try #require(spans.first { $0.kind == .server })
    #expect(batch.parent == server.context.spanID)
    #expect(batch.attributes.get("gongkai.batch.items") == .int64(4))
    #expect(batch.links.map(\.traceParent) == [Self.sampled, Self.unsampled])
    #expect(spans.count { $0.name == "parse batch" } == 1)
  }

  @Test("An item has a span of its own only where its own trace is sampled, and in that trace")
  func item() async throws {
    let items = items()
    let own = try await spans(items).filter { $0.name == "parse report" }
    let span = try #require(own.first)
    #expect(own.count == 1)
    #expect(span.context.traceID.description == "4bf92f3577b34da6a3ce929d0e0e4736")
    #expect(span.parent?.description == "00f067aa0ba902b7")
    #expect(span.attributes.get("gongkai.item.id") == .string(items[0].id))
    #expect(span.attributes.get("gongkai.report.bytes") == .int64(Int64(items[0].data.count)))
    #expect(span.attributes.get("error.type") == nil)
  }

  @Test(
    "An item's span is there although the stream's own trace is not sampled; failures are named")
  func independence() async throws {
    var item = Samples.notAReport
    item.traceParent = Self.sampled
    let spans = try await spans([item], isTraced: false)
    #expect(spans.map(\.name) == ["parse report"])
    #expect(spans.first?.attributes.get("error.type") == .string("NOT_A_REPORT"))
  }
}
