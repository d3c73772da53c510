import AnalyticsEngine
import DisclosureReport
import Foundation
import GongkaiProtos
import ReportAnalytics
import ReportLedger
import SwiftProtobuf
import Testing

@testable import AnalyticsService

@Suite("A ledger exported and imported")
struct LedgerExchangeTests {
  @Test(
    "An export taken into an empty ledger gives the same entries, and so the same sums and reports")
  func roundTrip() async throws {
    let ledger = try await ExchangedLedger.filled()
    let lines = try await ExchangedLedger.lines(of: ledger)
    #expect(lines.contains { $0.contains("\"amendment\"") })
    #expect(lines.contains { $0.contains("\"roster\"") })
    #expect(lines.contains { $0.contains("\"rejected\":true") })
    let (copy, outcomes) = try await ExchangedLedger.taken(lines)
    #expect(outcomes.count == lines.count && outcomes.allSatisfy { !$0.hasError })
    let entries = try await ledger.entries(after: 0, limit: .max)
    #expect(entries.count > 9)
    #expect(try await copy.entries(after: 0, limit: .max) == entries)
    #expect(try await ExchangedLedger.lines(of: copy) == lines)
    let (own, other) = (
      try await ExchangedLedger.state(ledger), try await ExchangedLedger.state(copy)
    )
    let verification = own.verification(against: other)
    #expect(verification.isEqual && verification.aggregates > 0)
    #expect(verification.liveDigest == verification.rebuiltDigest)
  }

  @Test("An export taken again ends with the same sums, and repeats only what was taken back")
  func again() async throws {
    let lines = try await ExchangedLedger.lines(of: ExchangedLedger.filled())
    let (copy, _) = try await ExchangedLedger.taken(lines)
    let before = try await ExchangedLedger.state(copy)
    let (same, outcomes) = try await ExchangedLedger.taken(
      lines, into: InMemoryLedger(reopening: copy))
    #expect(outcomes.count == lines.count)
    let verification = try await before.verification(against: ExchangedLedger.state(same))
    #expect(verification.mismatches.isEmpty)
    #expect(verification.liveDigest == verification.rebuiltDigest)
    // What was entered and taken back is entered and taken back once more.
    let added = try await same.entries(after: Int64(lines.count), limit: .max)
    #expect(added.count == 2)
  }

  @Test("Lines that are none are told by their place, and the others are taken")
  func damaged() async throws {
    var lines = try await ExchangedLedger.lines(of: ExchangedLedger.filled())
    let count = lines.count
    lines.insert("{\"id\":\"x\",\"record\":", at: 1)
    lines.insert("{\"id\":\"y\",\"text\":\"一\"}", at: 3)
    lines.insert("{}", at: 5)
    lines.append("{\"amendment\":{\"author\":\"a\",\"amendments\":[{\"cell\":\"none\"}]}}")
    lines.append("{\"roster\":{\"year\":2024}}")
    let (copy, outcomes) = try await ExchangedLedger.taken(lines)
    let failed = outcomes.filter(\.hasError)
    #expect(failed.map(\.id) == ["2", "4", "6", "\(count + 4)", "\(count + 5)"])
    #expect(
      failed.compactMap(\.error.details.first?.reason)
        == ["MALFORMED_LINE", "TEXT_NOT_PARSED", "EMPTY_ITEM", "INVALID_FIELD", "INVALID_FIELD"])
    #expect(outcomes.count == lines.count)
    #expect(try await copy.last()?.sequence == Int64(count))
  }

  @Test("Where another writer has come between, nothing more is taken and the error says so")
  func conflict() async throws {
    let ledger = InMemoryLedger()
    let lines = try await ExchangedLedger.lines(of: ExchangedLedger.filled())
    let entry = try #require(try await ExchangedLedger.filled().entries(after: 0, limit: 1).first)
    let engine = try await AnalyticsEngine.open(ledger)
    try await ledger.append([[LedgerItem(entry: entry)]])
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await engine.run() }
      var taking = LedgerImport(into: engine)
      let error = await #expect(throws: AnalyticsEngineError.self) {
        for line in lines { _ = try await taking.take(Array(line.utf8), at: "1") }
      }
      guard case .ledger(let failure)? = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(failure.code == .conflict)
      engine.beginShutdown()
      try await group.waitForAll()
    }
    #expect(try await InMemoryLedger(reopening: ledger).last()?.sequence == 1)
  }

  @Test("An entry whose record is not there is told, and ends the export")
  func withoutRecord() async throws {
    let ledger = try await ExchangedLedger.filled()
    let entry = try #require(try await ledger.entries(after: 0, limit: 1).first)
    let broken = InMemoryLedger()
    try await broken.append([[LedgerItem(entry: entry)]])
    let error = await #expect(throws: LedgerExportError.self) {
      try await ExchangedLedger.lines(of: broken)
    }
    #expect(error?.sequence == 1)
  }
}
