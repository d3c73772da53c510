import AnalyticsEngine
import DisclosureReport
import InMemoryTracing
import ReportLedger
import Testing
import Tracing

@Suite("The span of a commit")
struct CommitSpanTests {
  @Test("It is a child of the first submitter's span, and linked to the others' and the items'")
  func spans() async throws {
    let tracer = InMemoryTracer()
    let ledger = GatedLedger()
    ledger.hold()
    try await withTracer(tracer) {
      try await withEngine(ledger) { engine in
        try await withThrowingTaskGroup(of: Void.self) { group in
          group.addTask { try await submit(0, to: engine) }
          await ledger.waitUntilHeld()
          for number in 1...2 {
            group.addTask { try await submit(number, to: engine) }
            while engine.waitingBatches < number { await Task.yield() }
          }
          ledger.release()
          try await group.waitForAll()
        }
      }
    }
    let spans = tracer.finishedSpans
    let commits = spans.filter { $0.operationName == "ledger commit" }
    #expect(commits.count == 2)
    let second = try #require(commits.last)
    let first = try #require(spans.first { $0.operationName == "submit 1" })
    #expect(second.traceID == first.traceID)
    #expect(second.parentSpanID == first.spanID)
    #expect(second.kind == .internal)
    let linked = Set(second.links.compactMap { $0.context.inMemorySpanContext?.spanID })
    let expected = ["item 1", "submit 2", "item 2"].compactMap { name in
      spans.first { $0.operationName == name }?.spanID
    }
    #expect(linked == Set(expected))
    #expect(expected.count == 3)
    #expect(second.attributes.get("gongkai.batch.items") == .int64(2))
    #expect(second.attributes.get("gongkai.revision") == .int64(3))
  }

  @Test("A commit that fails ends its span with the error")
  func failure() async throws {
    let tracer = InMemoryTracer()
    let ledger = GatedLedger()
    ledger.failNext(.before)
    try await withTracer(tracer) {
      try await withEngine(ledger) { engine in
        _ = await #expect(throws: AnalyticsEngineError.self) {
          try await engine.submit([EngineSamples.report(1)])
        }
      }
    }
    let commit = try #require(tracer.finishedSpans.first { $0.operationName == "ledger commit" })
    #expect(commit.errors.count == 1)
  }
}

/// Submits a report inside a span, with the span of an item beside it.
private func submit(_ number: Int, to engine: AnalyticsEngine) async throws {
  let item = withSpan("item \(number)") { $0.context }
  try await withSpan("submit \(number)") { _ in
    _ = try await engine.submit([EngineSamples.report(number)], links: [item])
  }
}
