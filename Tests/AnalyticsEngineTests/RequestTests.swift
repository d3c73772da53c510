import AnalyticsEngine
import DisclosureReport
import ReportAnalytics
import ReportLedger
import SQLiteLedger
import Testing

@Suite("Batches with names")
struct RequestTests {
  @Test("A batch submitted again under its name is answered as it was, whatever came between")
  func again() async throws {
    let ledger = GatedLedger()
    try await withEngine(ledger) { engine in
      let batch = [EngineSamples.report(1), EngineSamples.report(2), EngineSamples.report(1)]
      let first = try await engine.submit(batch, requestID: "一")
      #expect(first.items.map(\.outcome) == [.created, .created, .unchanged])
      _ = try await engine.submit([EngineSamples.withdrawal(1)], requestID: "二")
      #expect(try await engine.submit(batch, requestID: "一") == first)
      #expect(try await engine.submit(batch).items.map(\.outcome) == [.stale, .unchanged, .stale])
      #expect(engine.revision == 2)
      #expect(ledger.appends == [1, 1])
    }
  }

  @Test("A restart does not forget names")
  func restart() async throws {
    try await withLedgerFile { path in
      let batch = [EngineSamples.report(1), EngineSamples.amendment(1, .count(3))]
      let first = try await withEngine(SQLiteLedger.open(path: path)) { engine in
        try await engine.submit(batch, requestID: "a")
      }
      try await withEngine(SQLiteLedger.open(path: path)) { engine in
        let again = try await engine.submit(batch, requestID: "a")
        #expect(again == first)
        #expect(engine.revision == 1)
        let isEqual = try await engine.verify().isEqual
        #expect(isEqual)
      }
    }
  }

  @Test("A batch whose answer was lost with the ledger's is answered as it would have been")
  func lost() async throws {
    let ledger = GatedLedger()
    try await withEngine(ledger) { engine in
      ledger.failNext(.after)
      await #expect(throws: AnalyticsEngineError.self) {
        try await engine.submit([EngineSamples.report(1)], requestID: "a")
      }
      let answer = try await engine.submit([EngineSamples.report(1)], requestID: "a")
      #expect(answer.items.map(\.outcome) == [.created])
      #expect(answer.revision == 1)
      ledger.failNext(.before)
      await #expect(throws: AnalyticsEngineError.self) {
        try await engine.submit([EngineSamples.report(2)], requestID: "b")
      }
      let second = try await engine.submit([EngineSamples.report(2)], requestID: "b")
      #expect(second.items.map(\.outcome) == [.created])
      #expect(second.revision == 2)
    }
  }

  @Test("A name given to a batch that says something else is refused, and changes nothing")
  func reused() async throws {
    try await withEngine(InMemoryLedger()) { engine in
      _ = try await engine.submit([EngineSamples.report(1)], requestID: "a")
      for other in [[EngineSamples.report(2)], [], [EngineSamples.report(1, received: 11)]] {
        let error = await #expect(throws: AnalyticsEngineError.self) {
          try await engine.submit(other, requestID: "a")
        }
        #expect(error?.description == "request a brought something else in revision 1")
      }
      #expect(engine.revision == 1)
    }
  }

  @Test("Of batches of one name that wait together, the first decides")
  func together() async throws {
    let ledger = GatedLedger()
    ledger.hold()
    try await withEngine(ledger) { engine in
      let answers = try await withThrowingTaskGroup(of: BatchOutcome?.self) { group in
        group.addTask { try await engine.submit([EngineSamples.report(0)]) }
        await ledger.waitUntilHeld()
        for (place, number) in [1, 1, 2].enumerated() {
          group.addTask {
            try? await engine.submit([EngineSamples.report(number)], requestID: "a")
          }
          while engine.waitingBatches < place + 1 { await Task.yield() }
        }
        ledger.release()
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(answers.compactMap { $0?.revision }.sorted() == [1, 2, 2])
      #expect(answers.count { $0 == nil } == 1, "the third says something else")
      #expect(engine.revision == 2)
    }
  }

  @Test("A batch that changed nothing is decided anew")
  func nothingKept() async throws {
    let ledger = InMemoryLedger()
    try await withEngine(ledger) { engine in
      let amendment = [EngineSamples.amendment(1, .count(3))]
      let early = try await engine.submit(amendment, requestID: "a")
      #expect(early.items.map(\.rejection) == [.reportNotFound])
      #expect(try await ledger.request("a") == nil)
      _ = try await engine.submit([EngineSamples.report(1)])
      let late = try await engine.submit(amendment, requestID: "a")
      #expect(late.items.map(\.outcome) == [.replaced])
    }
  }

  @Test("A name that the ledger has forgotten leaves the batch to the ordinary rules")
  func forgotten() async throws {
    try await withEngine(InMemoryLedger(requestLimit: 1)) { engine in
      _ = try await engine.submit([EngineSamples.report(1)], requestID: "a")
      _ = try await engine.submit([EngineSamples.report(2)], requestID: "b")
      let again = try await engine.submit([EngineSamples.report(1)], requestID: "a")
      #expect(again.items.map(\.outcome) == [.unchanged])
      #expect(again.revision == 2)
    }
  }

  @Test("A name that is none, or too long, is refused", arguments: [0, 1025])
  func unfit(_ bytes: Int) async throws {
    try await withEngine(InMemoryLedger()) { engine in
      let error = await #expect(throws: AnalyticsEngineError.self) {
        try await engine.submit(
          [EngineSamples.report(1)], requestID: String(repeating: "a", count: bytes))
      }
      #expect(
        error?.description
          == "the request's name has \(bytes) bytes, and has to have from 1 to 1024"
      )
    }
  }
}
