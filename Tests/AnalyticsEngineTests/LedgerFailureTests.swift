import AnalyticsEngine
import DisclosureReport
import ReportAnalytics
import ReportLedger
import Testing

@Suite("When the ledger fails")
struct LedgerFailureTests {
  @Test("Nothing counts of what the ledger did not take, and the next batch goes on as before")
  func failsBefore() async throws {
    let ledger = GatedLedger()
    try await withEngine(ledger) { engine in
      _ = try await engine.submit([EngineSamples.report(0)])
      let before = engine.snapshot()
      ledger.failNext(.before)
      let error = await #expect(throws: AnalyticsEngineError.self) {
        try await engine.submit([EngineSamples.report(1)])
      }
      #expect(error?.description == "the ledger failed: full: the disk is full")
      #expect(engine.revision == 1)
      #expect(engine.snapshot().status() == before.status())
      let outcome = try await engine.submit([EngineSamples.report(1)])
      #expect(outcome.revision == 2)
      #expect(outcome.items.map(\.outcome) == [.created])
    }
  }

  @Test("What the ledger kept without saying so counts before the next batch, and once")
  func failsAfter() async throws {
    let ledger = GatedLedger()
    try await withEngine(ledger) { engine in
      ledger.failNext(.after)
      await #expect(throws: AnalyticsEngineError.self) {
        try await engine.submit([EngineSamples.report(1)])
      }
      #expect(engine.revision == 0)
      let outcome = try await engine.submit([EngineSamples.report(1)])
      #expect(outcome.items.map(\.outcome) == [.unchanged])
      #expect(outcome.revision == 1)
      #expect(engine.snapshot().status().reports == 1)
      #expect(try await engine.submit([EngineSamples.report(2)]).revision == 2)
      #expect(try await engine.verify().isEqual)
    }
  }

  @Test("What another writer has appended is a conflict first, and counts afterwards")
  func anotherWriter() async throws {
    let kept = InMemoryLedger()
    try await withEngine(GatedLedger(kept)) { engine in
      let staged = AnalyticsState().stage([[PreparedChange(EngineSamples.report(7))]])
      try await kept.append(
        staged.entries.map { $0.map { LedgerItem(entry: $0.entry, record: $0.received) } })
      await #expect(throws: AnalyticsEngineError.self) {
        try await engine.submit([EngineSamples.report(1)])
      }
      #expect(try await engine.submit([EngineSamples.report(1)]).revision == 2)
      #expect(try engine.snapshot().report(EngineSamples.key(7)) != nil)
    }
  }

  @Test("A ledger whose entries cannot be replayed is refused at the start")
  func unreadable() async throws {
    let ledger = InMemoryLedger()
    let entry = ChangeEntry(
      revision: 1, sequence: 1,
      subject: .report(EngineSamples.source(1), parserVersion: "1", compact: [1, 2]), key: nil,
      outcome: .created)
    try await ledger.append([[LedgerItem(entry: entry)]])
    let error = await #expect(throws: AnalyticsEngineError.self) {
      try await AnalyticsEngine.open(ledger)
    }
    #expect(error?.description.contains("entry 1") == true)
  }
}
