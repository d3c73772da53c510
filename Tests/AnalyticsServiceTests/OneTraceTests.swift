import DisclosureTesting
import Foundation
import GongkaiProtos
import InMemoryTracing
import ServiceKit
import SwiftProtobuf
import Testing
import Tracing

@Suite("One trace, from a client's root span to the ledger's commit")
struct OneTraceTests {
  private static func run(_ tracer: PropagatingTracer) async throws -> [FinishedInMemorySpan] {
    try await withTracer(tracer) {
      try await AnalyticsHarness.run { harness in
        try await withSpan("gongkai ingest") { _ in
          let traceParent = try #require(ItemTrace.currentTraceParent)
          let items = SampleSet(count: 3).map { report in
            Gongkai_V1_ParseItem.with {
              $0.id = report.name
              $0.data = Data(report.bytes)
              $0.traceParent = traceParent
            }
          }
          let reports = try await harness.parse(items)
          let answers = try await harness.ingest([
            reports.map { report in Gongkai_V1_IngestItem.with { $0.report = report } }
          ])
          #expect(answers.flatMap(\.outcomes).map(\.outcome) == [.created, .created, .created])
        }
      }
    }
    return tracer.memory.finishedSpans
  }

  @Test("Every span of both services is of the client's trace")
  func oneTrace() async throws {
    let spans = try await Self.run(PropagatingTracer())
    #expect(Set(spans.map(\.traceID)).count == 1)
    let names = Dictionary(grouping: spans, by: \.operationName).mapValues(\.count)
    #expect(
      names == [
        "gongkai ingest": 1, "gongkai.v1.ParserService/ParseReports": 2, "parse batch": 1,
        "parse report": 3, "gongkai.v1.AnalyticsService/IngestReports": 2, "ingest batch": 1,
        "ingest report": 3, "ledger commit": 1,
      ])
  }

  @Test("The chain from root to commit has no gap, through both services")
  func chain() async throws {
    let spans = try await Self.run(PropagatingTracer())
    let byID = Dictionary(uniqueKeysWithValues: spans.map { ($0.spanID, $0) })
    func path(of span: FinishedInMemorySpan) -> [String] {
      let parent = span.parentSpanID.flatMap { byID[$0] }
      return (parent.map(path) ?? []) + ["\(span.kind) \(span.operationName)"]
    }
    let commit = try #require(spans.first { $0.operationName == "ledger commit" })
    #expect(
      path(of: commit) == [
        "internal gongkai ingest", "client gongkai.v1.AnalyticsService/IngestReports",
        "server gongkai.v1.AnalyticsService/IngestReports", "internal ingest batch",
        "internal ledger commit",
      ])
    let batch = try #require(spans.first { $0.operationName == "parse batch" })
    #expect(
      path(of: batch) == [
        "internal gongkai ingest", "client gongkai.v1.ParserService/ParseReports",
        "server gongkai.v1.ParserService/ParseReports", "internal parse batch",
      ])
  }

  @Test(
    "An item's own trace joins its parse to the commit: children of one span, linked batches"
  )
  func items() async throws {
    let spans = try await Self.run(PropagatingTracer())
    let root = try #require(spans.first { $0.operationName == "gongkai ingest" })
    for name in ["parse report", "ingest report"] {
      let own = spans.filter { $0.operationName == name }
      #expect(own.map(\.parentSpanID) == [root.spanID, root.spanID, root.spanID])
    }
    for name in ["parse batch", "ingest batch", "ledger commit"] {
      let batch = try #require(spans.first { $0.operationName == name })
      let linked = batch.links.compactMap(\.context.inMemorySpanContext?.spanID)
      #expect(linked.contains(root.spanID), "\(name)")
    }
  }
}
