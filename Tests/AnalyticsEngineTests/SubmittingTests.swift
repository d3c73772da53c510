import AnalyticsEngine
import DisclosureReport
import ReportAnalytics
import ReportLedger
import Testing

@Suite("Submitting to the engine")
struct SubmittingTests {
  @Test("A batch is in the ledger and counts when its outcome is answered")
  func durableAndCounted() async throws {
    let ledger = GatedLedger()
    try await withEngine(ledger) { engine in
      let outcome = try await engine.submit([
        EngineSamples.report(1), EngineSamples.report(2), EngineSamples.report(1),
      ])
      #expect(outcome.revision == 1)
      #expect(outcome.items.map(\.outcome) == [.created, .created, .unchanged])
      #expect(try await ledger.last() == LedgerPosition(revision: 1, sequence: 2))
      #expect(engine.revision == 1)
      let snapshot = engine.snapshot()
      let report = try #require(try snapshot.report(EngineSamples.key(2)))
      #expect(try await engine.record(of: report.standing) == [2, 7])
      #expect(snapshot.status().outcomes == [.created: 2, .unchanged: 1])
      #expect(engine.key(of: EngineSamples.source(1)) == EngineSamples.key(1))
      let asked = [EngineSamples.source(1), EngineSamples.source(3)]
      #expect(engine.unanswered(asked, parserVersion: "1.0.0") == [EngineSamples.source(3)])
      #expect(engine.unanswered(asked, parserVersion: "9") == asked)
    }
    #expect(ledger.isClosed)
  }

  @Test("A resend is answered with the revision that is, and the ledger is not asked")
  func resend() async throws {
    let ledger = GatedLedger()
    try await withEngine(ledger) { engine in
      _ = try await engine.submit([EngineSamples.report(1)])
      let again = try await engine.submit([EngineSamples.report(1)])
      #expect(again.revision == 1)
      #expect(again.items.map(\.outcome) == [.unchanged])
      #expect(try await engine.submit([]).revision == 1)
      #expect(ledger.appends == [1])
    }
  }

  @Test("What waits while the ledger is busy is committed together, each batch a revision")
  func groupCommit() async throws {
    let ledger = GatedLedger()
    ledger.hold()
    try await withEngine(ledger) { engine in
      let revisions = try await withThrowingTaskGroup(of: Int64.self) { group in
        group.addTask { try await engine.submit([EngineSamples.report(0)]).revision }
        await ledger.waitUntilHeld()
        for number in 1...5 {
          group.addTask { try await engine.submit([EngineSamples.report(number)]).revision }
        }
        while engine.waitingBatches < 5 { await Task.yield() }
        #expect(engine.revision == 0, "nothing counts before the ledger has it")
        ledger.release()
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(revisions.sorted() == [1, 2, 3, 4, 5, 6])
      #expect(ledger.appends == [1, 5])
    }
  }

  @Test("A commit takes no more changes than it may, but a batch alone goes whatever its size")
  func commitSize() async throws {
    let ledger = GatedLedger()
    ledger.hold()
    let configuration = AnalyticsEngineConfiguration(maxChangesPerCommit: 3)
    try await withEngine(ledger, configuration: configuration) { engine in
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { _ = try await engine.submit([EngineSamples.report(0)]) }
        await ledger.waitUntilHeld()
        for (place, size) in [2, 2, 5].enumerated() {
          let batch = (0..<size).map { EngineSamples.report(10 + place * 10 + $0) }
          group.addTask { _ = try await engine.submit(batch) }
          while engine.waitingBatches < place + 1 { await Task.yield() }
        }
        ledger.release()
        try await group.waitForAll()
      }
      #expect(ledger.appends == [1, 1, 1, 1])
    }
  }

  @Test("Beyond what may wait, a batch is refused with both numbers")
  func overloaded() async throws {
    let ledger = GatedLedger()
    ledger.hold()
    let configuration = AnalyticsEngineConfiguration(maxWaitingChanges: 3)
    try await withEngine(ledger, configuration: configuration) { engine in
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { _ = try await engine.submit([EngineSamples.report(0)]) }
        await ledger.waitUntilHeld()
        group.addTask {
          _ = try await engine.submit([EngineSamples.report(1), EngineSamples.report(2)])
        }
        while engine.waitingBatches < 1 { await Task.yield() }
        let error = await #expect(throws: AnalyticsEngineError.self) {
          try await engine.submit([EngineSamples.report(3), EngineSamples.report(4)])
        }
        #expect(error?.description == "2 changes wait for the ledger, and at most 3 may")
        ledger.release()
        try await group.waitForAll()
      }
      #expect(engine.revision == 2)
      #expect(try await engine.submit([EngineSamples.report(3)]).revision == 3)
    }
  }
}
