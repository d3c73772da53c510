import AnalyticsEngine
import DisclosureReport
import ReportAnalytics
import SQLiteLedger
import Testing

@Suite("Submissions at random")
struct RandomSubmissionTests {
  @Test(
    "The state is the ledger's after every batch and every restart, and names are answered again",
    arguments: 0..<20)
  func rebuilt(_ seed: UInt64) async throws {
    try await withLedgerFile { path in
      let batches = RandomSubmissions(seed: seed, count: 25).batches
      let answers = try await withEngine(SQLiteLedger.open(path: path)) { engine in
        var answers: [BatchOutcome] = []
        for (place, batch) in batches.enumerated() {
          let before = engine.revision
          let answer = try await engine.submit(batch, requestID: "\(place)")
          answers.append(answer)
          let verified = try await engine.verify()
          #expect(verified.isEqual, "batch \(place) of seed \(seed)")
          #expect(verified.revision == answer.revision)
          guard answer.revision > before else { continue }
          let again = try await engine.submit(batch, requestID: "\(place)")
          #expect(again == answer)
        }
        return answers
      }
      try await withEngine(SQLiteLedger.open(path: path)) { engine in
        #expect(engine.revision == answers.last?.revision)
        var before: Int64 = 0
        for (place, answer) in answers.enumerated() where answer.revision > before {
          before = answer.revision
          let again = try await engine.submit(batches[place], requestID: "\(place)")
          #expect(again == answer, "batch \(place) of seed \(seed)")
        }
        #expect(engine.revision == before)
      }
    }
  }
}
