import AnalyticsEngine
import DisclosureReport
import ReportAnalytics
import ReportLedger
import Testing

@Suite("Past revisions")
struct PastRevisionTests {
  @Test("Each that was seen is told as it was, after whatever came since", arguments: 0..<20)
  func asItWas(_ seed: UInt64) async throws {
    try await withEngine(InMemoryLedger()) { engine in
      var seen = [engine.snapshot()]
      for batch in RandomSubmissions(seed: seed, count: 25).batches {
        _ = try await engine.submit(batch)
        seen.append(engine.snapshot())
      }
      for before in seen {
        let past = try #require(try engine.snapshot(at: before.revision))
        #expect(past.revision == before.revision)
        try expectSame(past, before)
      }
      #expect(engine.oldestRevision == 0)
      #expect(try engine.snapshot(at: engine.revision + 1) == nil)
    }
  }

  @Test("No more than so many batches are told, and no more than so many reports are kept")
  func bounded() async throws {
    let few = AnalyticsEngineConfiguration(retainedBatches: 3)
    try await withEngine(InMemoryLedger(), configuration: few) { engine in
      for number in 1...9 { _ = try await engine.submit([EngineSamples.report(number)]) }
      #expect(engine.oldestRevision == 6)
      #expect(try engine.snapshot(at: 6)?.status().reports == 6)
      #expect(try engine.snapshot(at: 5) == nil)
    }
    let small = AnalyticsEngineConfiguration(retainedReports: 2)
    try await withEngine(InMemoryLedger(), configuration: small) { engine in
      for number in 1...9 { _ = try await engine.submit([EngineSamples.report(number)]) }
      #expect(engine.oldestRevision == 7)
      _ = try await engine.submit((10...12).map { EngineSamples.report($0) })
      #expect(engine.oldestRevision == 10)
    }
  }

  private func expectSame(_ past: AnalyticsSnapshot, _ before: AnalyticsSnapshot) throws {
    #expect(
      try past.reports(ReportsQuestion(), page: .all)
        == before.reports(
          ReportsQuestion(), page: .all))
    #expect(try past.findings(FindingsQuestion()) == before.findings(FindingsQuestion()))
    for level in ComparisonLevel.allCases {
      let question = AggregatesQuestion(level: level)
      #expect(try past.aggregates(question) == before.aggregates(question))
    }
    let missing = try past.missingReports(EngineSamples.departments)
    #expect(try missing == before.missingReports(EngineSamples.departments))
  }
}
