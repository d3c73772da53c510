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
    let ledger = try await Self.filled()
    let lines = try await Self.lines(of: ledger)
    #expect(lines.contains { $0.contains("\"amendment\"") })
    #expect(lines.contains { $0.contains("\"roster\"") })
    #expect(lines.contains { $0.contains("\"rejected\":true") })
    let (copy, outcomes) = try await Self.taken(lines)
    #expect(outcomes.count == lines.count && outcomes.allSatisfy { !$0.hasError })
    let entries = try await ledger.entries(after: 0, limit: .max)
    #expect(entries.count > 9)
    #expect(try await copy.entries(after: 0, limit: .max) == entries)
    #expect(try await Self.lines(of: copy) == lines)
    let (own, other) = (try await Self.state(ledger), try await Self.state(copy))
    let verification = own.verification(against: other)
    #expect(verification.isEqual && verification.aggregates > 0)
    #expect(verification.liveDigest == verification.rebuiltDigest)
  }

  @Test("An export taken again ends with the same sums, and repeats only what was taken back between")
  func again() async throws {
    let lines = try await Self.lines(of: Self.filled())
    let (copy, _) = try await Self.taken(lines)
    let before = try await Self.state(copy)
    let (same, outcomes) = try await Self.taken(lines, into: InMemoryLedger(reopening: copy))
    #expect(outcomes.count == lines.count)
    let verification = try await before.verification(against: Self.state(same))
    #expect(verification.mismatches.isEmpty)
    #expect(verification.liveDigest == verification.rebuiltDigest)
    // What was entered and taken back is entered and taken back once more.
    let added = try await same.entries(after: Int64(lines.count), limit: .max)
    #expect(added.count == 2)
  }

  @Test("Lines that are none are told by their place, and the others are taken")
  func damaged() async throws {
    var lines = try await Self.lines(of: Self.filled())
    let count = lines.count
    lines.insert("{\"id\":\"x\",\"record\":", at: 1)
    lines.insert("{\"id\":\"y\",\"text\":\"一\"}", at: 3)
    lines.insert("{}", at: 5)
    lines.append("{\"amendment\":{\"author\":\"a\",\"amendments\":[{\"cell\":\"none\"}]}}")
    lines.append("{\"roster\":{\"year\":2024}}")
    let (copy, outcomes) = try await Self.taken(lines)
    let failed = outcomes.filter(\.hasError)
    #expect(failed.map(\.id) == ["2", "4", "6", "\(count + 4)", "\(count + 5)"])
    #expect(
      failed.compactMap(\.error.details.first?.reason)
        == ["MALFORMED_LINE", "TEXT_NOT_PARSED", "EMPTY_ITEM", "INVALID_FIELD", "INVALID_FIELD"])
    #expect(outcomes.count == lines.count)
    #expect(try await copy.last()?.sequence == Int64(count))
  }

  @Test("An entry whose record is not there is told, and ends the export")
  func withoutRecord() async throws {
    let ledger = try await Self.filled()
    let entry = try #require(try await ledger.entries(after: 0, limit: 1).first)
    let broken = InMemoryLedger()
    try await broken.append([[LedgerItem(entry: entry)]])
    let error = await #expect(throws: LedgerExportError.self) {
      try await Self.lines(of: broken)
    }
    #expect(error?.sequence == 1)
  }

  // MARK: Helpers

  /// A ledger with every kind of entry: moved, stale, withdrawn, rejected, amended, revoked, expected.
  private static func filled() async throws -> InMemoryLedger {
    let ledger = InMemoryLedger()
    try await AnalyticsHarness.run(ledger: ledger) { harness in
      var yearless = Samples.report("y", source: 9)
      yearless.report.record.clearYear()
      _ = try await harness.ingest([
        [
          Samples.report(
            "a", source: 1, version: 5,
            traceParent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"),
          Samples.report("b", county: "630222", source: 2), yearless,
        ],
        [Samples.report("c", granted: 4, source: 3, version: 6)],
        [Samples.report("d", granted: 1, source: 4, version: 2)],
        [Samples.report("b", county: "630225", source: 2)],
        [Samples.withdrawal("w", county: "630225"), Samples.report("e", year: 2023, source: 5)],
      ])
      for cell in ["applications.outcomes.granted.total", "applications.new_received.total"] {
        _ = try await harness.analytics.amendReport(
          amendment {
            $0.cell = cell; $0.count = 7
          })
      }
      _ = try await harness.analytics.amendReport(
        amendment {
          $0.cell = "applications.new_received.total"; $0.revoke = true
        })
      _ = try await harness.analytics.amendReport(
        amendment {
          $0.cell = "proactive.fees.amount"; $0.amount.units = 12; $0.amount.nanos = 5
        })
      _ = try await harness.analytics.amendReport(amendment { $0.cell = "disputes.review.total" })
      _ = try await harness.analytics.loadRoster(roster)
    }
    return InMemoryLedger(reopening: ledger)
  }

  private static var roster: Gongkai_V1_LoadRosterRequest {
    .with {
      $0.basis.kind = .department
      $0.basis.tier = .county
      $0.year = 2024
      $0.divisionCode = "630223"
      $0.entries = [
        .with {
          $0.name = "互助土族自治县教育局"
          $0.divisionCode = "630223"
        }, .with { $0.name = "没有这个机关" },
      ]
    }
  }

  private static func amendment(
    _ fill: (inout Gongkai_V1_CellAmendment) -> Void
  ) -> Gongkai_V1_AmendReportRequest {
    .with {
      $0.key.agencyID = Samples.agencyID("630223")
      $0.key.year = 2024
      $0.author = "ann"
      $0.reason = "seen in the scan"
      $0.amendments = [.with(fill)]
    }
  }

  private static func lines(of ledger: InMemoryLedger) async throws -> [String] {
    var lines: [String] = []
    let count = try await LedgerExport(ledger, chunk: 2).run { bytes in
      lines.append(String(decoding: bytes.dropLast(), as: UTF8.self))
    }
    #expect(Int(count) == lines.count)
    return lines
  }

  private static func taken(
    _ lines: [String], into ledger: InMemoryLedger = InMemoryLedger()
  ) async throws -> (InMemoryLedger, [Gongkai_V1_ItemOutcome]) {
    let engine = try await AnalyticsEngine.open(ledger)
    let outcomes = try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await engine.run() }
      var outcomes: [Gongkai_V1_ItemOutcome] = []
      var taking = LedgerImport(into: engine)
      for (index, line) in lines.enumerated() {
        let answer = try await taking.take(Array(line.utf8), at: "\(index + 1)")
        outcomes += answer?.outcomes ?? []
      }
      outcomes += try await taking.finish()?.outcomes ?? []
      engine.beginShutdown()
      try await group.waitForAll()
      return outcomes
    }
    return (InMemoryLedger(reopening: ledger), outcomes)
  }

  private static func state(_ ledger: InMemoryLedger) async throws -> AnalyticsState {
    var state = AnalyticsState()
    try state.replay(try await ledger.entries(after: 0, limit: .max))
    return state
  }
}
