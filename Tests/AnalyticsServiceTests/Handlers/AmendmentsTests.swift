import DisclosureReport
import GRPCCore
import GongkaiProtos
import SwiftProtobuf
import Testing

@testable import AnalyticsService

@Suite("AmendReport")
struct AmendmentsTests {
  private func amendment(
    _ cell: String, _ count: Int64?, request: String = ""
  ) -> Gongkai_V1_AmendReportRequest {
    .with {
      $0.key.agencyID = Samples.agencyID("630223")
      $0.key.year = 2024
      $0.author = "ann"
      $0.reason = "seen in the scan"
      $0.requestID = request
      $0.amendments = [
        .with {
          $0.cell = cell
          if let count { $0.count = count }
        }
      ]
    }
  }

  private let granted = "applications.outcomes.granted.total"

  @Test("What a person enters counts, is told as ENTERED and doubted, and survives a newer parse")
  func counts() async throws {
    try await AnalyticsHarness.run { harness in
      _ = try await harness.ingest([[Samples.report("a", granted: 3, handled: 10, source: 1)]])
      let answer = try await harness.analytics.amendReport(amendment(granted, 5))
      #expect(answer.revision == 2)
      #expect(answer.report.amendments.map(\.cell) == [granted])
      #expect(answer.report.amendments.first?.author == "ann")
      #expect(answer.report.record.applications.outcomes.granted.total == 5)
      #expect(answer.report.record.evidence.map(\.reading) == [.entered])
      #expect(answer.report.doubtedCells == 1)
      var newer = Samples.report("b", granted: 4, handled: 10, source: 1)
      newer.report.record.parser.version = "0.2.0"
      _ = try await harness.ingest([[newer]])
      let sums = try await harness.analytics.getAggregate(
        .with {
          $0.divisionCode = "630000"
          $0.year = 2024
        })
      #expect(sums.aggregate.applications.outcomes.granted.total == 5)
      #expect(sums.aggregate.doubtedCells == 1)
      let listed = try await harness.analytics.listReports(.with { $0.amendedOnly = true })
      #expect(listed.totalSize == 1)
    }
  }

  @Test("What was entered can be taken back")
  func revoke() async throws {
    try await AnalyticsHarness.run { harness in
      _ = try await harness.ingest([[Samples.report("a", granted: 3, source: 1)]])
      _ = try await harness.analytics.amendReport(amendment(granted, 5))
      var back = amendment(granted, nil)
      back.amendments[0].revoke = true
      let answer = try await harness.analytics.amendReport(back)
      #expect(answer.report.amendments.isEmpty)
      #expect(answer.report.record.applications.outcomes.granted.total == 3)
    }
  }

  @Test("A request that is repeated changes nothing, and another under its name is refused")
  func repeated() async throws {
    try await AnalyticsHarness.run { harness in
      _ = try await harness.ingest([[Samples.report("a", source: 1)]])
      let first = try await harness.analytics.amendReport(amendment(granted, 5, request: "r"))
      let again = try await harness.analytics.amendReport(amendment(granted, 5, request: "r"))
      #expect(first.revision == 2 && again.revision == 2)
      let other = await #expect(throws: RPCError.self) {
        try await harness.analytics.amendReport(amendment(granted, 6, request: "r"))
      }
      #expect(other?.code == .alreadyExists)
    }
  }

  @Test("A report that has changed since it was looked at, or is not there, is not amended")
  func refused() async throws {
    try await AnalyticsHarness.run { harness in
      let missing = await #expect(throws: RPCError.self) {
        try await harness.analytics.amendReport(amendment(granted, 5))
      }
      #expect(missing?.code == .notFound)
      _ = try await harness.ingest([
        [Samples.report("a", source: 1)], [Samples.report("b", granted: 4, source: 2, version: 2)],
      ])
      var late = amendment(granted, 5)
      late.expectedRevision = 1
      let changed = await #expect(throws: RPCError.self) {
        try await harness.analytics.amendReport(late)
      }
      #expect(changed?.code == .failedPrecondition)
      late.expectedRevision = 2
      #expect(try await harness.analytics.amendReport(late).revision == 3)
    }
  }

  @Test(
    "Cells that the form has not, money for a count, and values beside a revocation are named",
    arguments: ["no.such.cell", "proactive.fees.amount", "applications.outcomes.granted.total"])
  func invalid(cell: String) async throws {
    try await AnalyticsHarness.run { harness in
      _ = try await harness.ingest([[Samples.report("a", source: 1)]])
      var request = amendment(cell, 5)
      request.amendments[0].revoke = cell == granted
      let error = await #expect(throws: RPCError.self) {
        try await harness.analytics.amendReport(request)
      }
      #expect(error?.code == .invalidArgument)
    }
  }
}
