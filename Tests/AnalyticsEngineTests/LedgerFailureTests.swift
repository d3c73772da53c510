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

  @Test("What the ledger kept without saying so counts soon, whoever submits, and once")
  func failsAfter() async throws {
    let ledger = GatedLedger()
    try await withEngine(ledger) { engine in
      ledger.failNext(.after)
      await #expect(throws: AnalyticsEngineError.self) {
        try await engine.submit([EngineSamples.report(1)])
      }
      try await engine.waitForRevision(1)
      #expect(engine.snapshot().status().reports == 1)
      let outcome = try await engine.submit([EngineSamples.report(1)])
      #expect(outcome.items.map(\.outcome) == [.unchanged])
      #expect(outcome.revision == 1)
      #expect(engine.snapshot().status().reports == 1)
      #expect(try await engine.submit([EngineSamples.report(2)]).revision == 2)
      #expect(try await engine.verify().isEqual)
    }
  }

  @Test("A ledger that cannot be read for a while is read again until it can")
  func failsToRead() async throws {
    let ledger = GatedLedger()
    try await withEngine(ledger) { engine in
      ledger.failNext(.after)
      ledger.failReads(3)
      await #expect(throws: AnalyticsEngineError.self) {
        try await engine.submit([EngineSamples.report(1)])
      }
      try await engine.waitForRevision(1)
      #expect(ledger.readsToFail == 0)
      #expect(try await engine.verify().isEqual)
    }
  }

  @Test("A batch that comes while the ledger cannot be read is told so, and the engine goes down")
  func failsToReadAtTheEnd() async throws {
    let ledger = GatedLedger()
    try await withEngine(ledger) { engine in
      ledger.failNext(.after)
      ledger.failReads(.max)
      for number in 1...2 {
        let error = await #expect(throws: AnalyticsEngineError.self) {
          try await engine.submit([EngineSamples.report(number)])
        }
        #expect(error?.description.contains("the ledger failed") == true)
      }
      #expect(engine.revision == 0)
    }
    #expect(ledger.isClosed)
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
