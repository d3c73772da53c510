import AnalyticsEngine
import DisclosureReport
import ReportAnalytics
import ReportLedger
import SQLiteLedger
import Testing

@Suite("Amending through the engine")
struct AmendingTests {
  @Test("What was entered and who is expected outlive restarts and newer parses")
  func restarts() async throws {
    try await withLedgerFile { path in
      let missing = try await withEngine(SQLiteLedger.open(path: path)) { engine in
        _ = try await engine.submit([EngineSamples.report(1)])
        let amended = try await engine.submit([EngineSamples.amendment(1, .count(70))])
        #expect(amended.items.map(\.outcome) == [.replaced])
        let roster = try await engine.submit([EngineSamples.roster])
        #expect(roster.items.map(\.outcome) == [.created])
        #expect(roster.items[0].roster?.entries == 2)
        #expect(roster.items[0].roster?.unresolved.map(\.name) == ["无此地局"])
        return try engine.snapshot().missingReports(EngineSamples.departments)
      }
      #expect(missing.completeness == Completeness(reports: 0, expected: 2))
      try await withEngine(SQLiteLedger.open(path: path)) { engine in
        #expect(try received(engine) == 70)
        #expect(try engine.snapshot().missingReports(EngineSamples.departments) == missing)
        _ = try await engine.submit([EngineSamples.report(1, received: 9, parser: "2.0.0")])
        #expect(try received(engine) == 70)
        #expect(try await engine.verify().isEqual)
      }
      try await withEngine(SQLiteLedger.open(path: path)) { engine in
        #expect(try received(engine) == 70)
        _ = try await engine.submit([EngineSamples.amendment(1, .revoke)])
        #expect(try received(engine) == 9)
        #expect(try await engine.verify().isEqual)
        #expect(engine.revision == 5)
      }
    }
  }

  @Test("Who looked at an older revision is told, and nothing is kept")
  func expectedRevision() async throws {
    let ledger = GatedLedger()
    try await withEngine(ledger) { engine in
      _ = try await engine.submit([EngineSamples.report(1)])
      _ = try await engine.submit([EngineSamples.amendment(1, .count(70))])
      let outcome = try await engine.submit([
        EngineSamples.amendment(1, .count(71), expectedRevision: 1)
      ])
      #expect(outcome.items.map(\.rejection) == [.reportChanged])
      #expect(outcome.revision == 2)
      #expect(ledger.appends == [1, 1])
      #expect(try received(engine) == 70)
    }
  }

  @Test("What was entered in one batch with its report counts, in their order")
  func oneBatch() async throws {
    try await withEngine(InMemoryLedger()) { engine in
      let outcome = try await engine.submit([
        EngineSamples.amendment(1, .count(1)), EngineSamples.report(1),
        EngineSamples.amendment(1, .count(2)), EngineSamples.amendment(1, .count(3)),
      ])
      #expect(outcome.items.map(\.outcome) == [.rejected, .created, .replaced, .replaced])
      #expect(try received(engine) == 3)
      #expect(try await engine.verify().isEqual)
    }
  }

  private func received(_ engine: AnalyticsEngine) throws -> Int64? {
    try engine.snapshot().report(EngineSamples.key(1))?.standing.content()
      .cells[.newReceived, .total]
  }
}
