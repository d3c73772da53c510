import GRPCCore
import GongkaiProtos
import Testing

@testable import AnalyticsService

@Suite("Batches with a name")
struct RequestNameTests {
  @Test("A batch sent again under its name is answered as it was, also after a restart")
  func replayed() async throws {
    let ledger = try await FilledLedger.make()
    let batch = [
      [Samples.report("a", source: 1)], [Samples.report("b", county: "630222", source: 2)],
    ]
    let (first, again) = try await AnalyticsHarness.run(ledger: ledger) { harness in
      let first = try await harness.ingest(batch)
      return (first, try await harness.ingest(batch))
    }
    #expect(first == again)
    #expect(again.flatMap(\.outcomes).map(\.outcome) == [.created, .created])
    #expect(again.map(\.revision) == [1, 2])
  }

  @Test("Another batch under a used name is a batch like any other")
  func another() async throws {
    try await AnalyticsHarness.run { harness in
      _ = try await harness.ingest([[Samples.report("a", source: 1)]])
      let other = try await harness.ingest([[Samples.report("b", county: "630222", source: 2)]])
      #expect(other.map(\.revision) == [2])
      #expect(other.flatMap(\.outcomes).map(\.outcome) == [.created])
    }
  }
}
