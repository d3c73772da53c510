import AnalyticsEngine
import DisclosureReport
import ReportAnalytics
import ReportLedger
import Testing

@Suite("Giving up, and shutting down")
struct CancellingTests {
  @Test("A submitter that gives up while its batch waits takes it out; the others are unharmed")
  func cancelledWaiting() async throws {
    let ledger = GatedLedger()
    ledger.hold()
    try await withEngine(ledger) { engine in
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { _ = try await engine.submit([EngineSamples.report(0)]) }
        await ledger.waitUntilHeld()
        await withThrowingTaskGroup(of: Void.self) { inner in
          inner.addTask { _ = try await engine.submit([EngineSamples.report(1)]) }
          while engine.waitingBatches < 1 { await Task.yield() }
          inner.cancelAll()
          await #expect(throws: CancellationError.self) { try await inner.waitForAll() }
        }
        #expect(engine.waitingBatches == 0)
        ledger.release()
        try await group.waitForAll()
      }
      #expect(engine.revision == 1)
      #expect(try await ledger.last()?.sequence == 1)
    }
  }

  @Test("A submitter that gives up once the ledger has its batch is told what became of it")
  func cancelledCommitting() async throws {
    let ledger = GatedLedger()
    ledger.hold()
    try await withEngine(ledger) { engine in
      try await withThrowingTaskGroup(of: BatchOutcome.self) { group in
        group.addTask { try await engine.submit([EngineSamples.report(0)]) }
        await ledger.waitUntilHeld()
        group.cancelAll()
        ledger.release()
        let outcome = try await group.next()
        #expect(outcome?.items.map(\.outcome) == [.created])
      }
      #expect(engine.revision == 1)
    }
  }

  @Test("A submitter that has given up before it submits has nothing kept")
  func cancelledBefore() async throws {
    let ledger = GatedLedger()
    try await withEngine(ledger) { engine in
      await withTaskGroup(of: Void.self) { group in
        group.cancelAll()
        group.addTask {
          await #expect(throws: CancellationError.self) {
            try await engine.submit([EngineSamples.report(0)])
          }
        }
      }
      #expect(ledger.appends.isEmpty)
    }
  }

  @Test("Shut down, the engine commits what waits, then refuses, then closes the ledger")
  func shutDown() async throws {
    let ledger = GatedLedger()
    ledger.hold()
    let engine = try await AnalyticsEngine.open(ledger)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await engine.run() }
      group.addTask { _ = try await engine.submit([EngineSamples.report(0)]) }
      await ledger.waitUntilHeld()
      group.addTask { _ = try await engine.submit([EngineSamples.report(1)]) }
      while engine.waitingBatches < 1 { await Task.yield() }
      engine.beginShutdown()
      await expectShutDown { _ = try await engine.submit([EngineSamples.report(2)]) }
      #expect(!ledger.isClosed)
      ledger.release()
      try await group.waitForAll()
    }
    #expect(engine.revision == 2)
    #expect(ledger.isClosed)
    await expectShutDown { try await engine.waitForRevision(3) }
    try await engine.waitForRevision(2)
  }

  @Test("Cancelled, the engine ends what the ledger has begun and gives up what waits")
  func cancelledRun() async throws {
    let ledger = GatedLedger()
    ledger.hold()
    let engine = try await AnalyticsEngine.open(ledger)
    try await withThrowingTaskGroup(of: Void.self) { group in
      try await withThrowingTaskGroup(of: Void.self) { running in
        running.addTask { try await engine.run() }
        group.addTask { _ = try await engine.submit([EngineSamples.report(0)]) }
        await ledger.waitUntilHeld()
        group.addTask {
          await self.expectShutDown { _ = try await engine.submit([EngineSamples.report(1)]) }
        }
        while engine.waitingBatches < 1 { await Task.yield() }
        running.cancelAll()
        ledger.release()
        try await running.waitForAll()
      }
      try await group.waitForAll()
    }
    #expect(engine.revision == 1)
    #expect(ledger.isClosed)
  }

  private func expectShutDown(_ body: () async throws -> Void) async {
    let error = await #expect(throws: AnalyticsEngineError.self) { try await body() }
    guard case .shutDown = error else {
      Issue.record("expected shutDown, found \(String(describing: error))")
      return
    }
  }
}
