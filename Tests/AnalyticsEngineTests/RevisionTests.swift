import AnalyticsEngine
import DisclosureReport
import Foundation
import ReportAnalytics
import ReportLedger
import SQLiteLedger
import Testing

@Suite("Revisions and restarts")
struct RevisionTests {
  @Test("A reader that wants a revision waits for it, and gets it at once when it is there")
  func waits() async throws {
    try await withEngine(InMemoryLedger()) { engine in
      try await withThrowingTaskGroup(of: Int64.self) { group in
        for revision in [0, 1, 2] as [Int64] {
          group.addTask { try await engine.snapshot(atLeast: revision).revision - revision }
        }
        _ = try await engine.submit([EngineSamples.report(1)])
        _ = try await engine.submit([EngineSamples.report(2)])
        for try await surplus in group { #expect(surplus >= 0) }
      }
    }
  }

  @Test("A reader that gives up gets out")
  func givesUp() async throws {
    try await withEngine(InMemoryLedger()) { engine in
      await withTaskGroup(of: Void.self) { group in
        group.addTask {
          await #expect(throws: CancellationError.self) { try await engine.waitForRevision(9) }
        }
        group.cancelAll()
      }
    }
  }

  @Test("After a restart everything acknowledged is there, once, and resending changes nothing")
  func restart() async throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("gongkai-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("ledger.sqlite").path
    let batches = (0..<20).map { batch in
      (0..<7).map { EngineSamples.report(batch * 5 + $0, received: Int64(batch)) }
    }
    let before = try await withEngine(try await SQLiteLedger.open(path: path)) { engine in
      for batch in batches { _ = try await engine.submit(batch) }
      #expect(try await engine.verify().isEqual)
      return engine.snapshot()
    }
    let configuration = AnalyticsEngineConfiguration(replayChunk: 13)
    try await withEngine(
      try await SQLiteLedger.open(path: path), configuration: configuration
    ) { engine in
      let after = engine.snapshot()
      #expect(after.revision == before.revision)
      let all = try after.reports(ReportsQuestion(), page: .all)
      #expect(all == (try before.reports(ReportsQuestion(), page: .all)))
      #expect(all.total == 102)
      for report in all.rows {
        let record = try await engine.record(of: report.standing)
        #expect(record?.last == 7)
      }
      for batch in batches {
        #expect(try await engine.submit(batch).revision == before.revision)
      }
      #expect(try await engine.ledgerStatus().last.revision == before.revision)
      #expect(try await engine.verify().isEqual)
    }
  }
}
