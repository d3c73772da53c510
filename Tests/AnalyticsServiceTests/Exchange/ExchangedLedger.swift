import AnalyticsEngine
import DisclosureReport
import Foundation
import GongkaiProtos
import ReportAnalytics
import ReportLedger
import SwiftProtobuf
import Testing

@testable import AnalyticsService

/// Ledgers that are exported and imported.
enum ExchangedLedger {
  /// A ledger with every kind of entry: moved, stale, withdrawn, rejected, amended, revoked, expected.
  static func filled() async throws -> InMemoryLedger {
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

  static func lines(of ledger: InMemoryLedger) async throws -> [String] {
    var lines: [String] = []
    let count = try await LedgerExport(ledger, chunk: 2).run { bytes in
      lines.append(String(decoding: bytes.dropLast(), as: UTF8.self))
    }
    #expect(Int(count) == lines.count)
    return lines
  }

  static func taken(
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

  static func state(_ ledger: InMemoryLedger) async throws -> AnalyticsState {
    var state = AnalyticsState()
    try state.replay(try await ledger.entries(after: 0, limit: .max))
    return state
  }
}
