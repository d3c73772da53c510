import GRPCCore
import GongkaiProtos
import SwiftProtobuf
import Testing

@testable import AnalyticsService

@Suite("ListFindings and CompareReports")
struct FindingsTests {
  /// Two years of a county of which the second carries in what the first did not carry out, and the first has a finding.
  private func twoYears(_ harness: AnalyticsHarness) async throws {
    var first = Samples.report("a", year: 2023, source: 1)
    first.report.record.applications.carriedOut.total = 4
    first.report.record.findings = [
      .with {
        $0.code = .rowSumMismatch
        $0.origin = .report
        $0.severity = .warning
        $0.message = "The row prints 9 and adds up to 10."
        $0.cells = ["applications.outcomes.granted"]
        $0.spans = [
          .with {
            $0.offset = 40
            $0.length = 2
          }
        ]
      }
    ]
    var second = Samples.report("b", year: 2024, source: 2)
    second.report.record.applications.carriedIn.total = 5
    _ = try await harness.ingest([[first, second]])
  }

  @Test(
    "Findings of records come with their messages and spans, those between reports with both keys")
  func list() async throws {
    try await AnalyticsHarness.run { harness in
      try await twoYears(harness)
      let all = try await harness.analytics.listFindings(.init())
      #expect(all.totalSize == 2)
      #expect(all.findings.map(\.finding.code) == [.rowSumMismatch, .carryOverBreak])
      let own = try #require(all.findings.first)
      #expect(own.finding.message == "The row prints 9 and adds up to 10.")
      #expect(own.finding.spans.map(\.offset) == [40])
      #expect(own.key.year == 2023 && own.source.sha256 == Samples.sha256(1))
      let cross = try #require(all.findings.last)
      #expect(cross.key.year == 2024)
      #expect(cross.finding.origin == .crossReport)
      #expect(Set(cross.finding.reports.map(\.year)) == [2023, 2024])
      #expect(cross.finding.expected == "4" && cross.finding.actual == "5")
      #expect(cross.finding.cells == ["applications.carried_in.total"])
    }
  }

  @Test("A correction heals a contradiction, and takes its finding back")
  func heals() async throws {
    try await AnalyticsHarness.run { harness in
      try await twoYears(harness)
      var corrected = Samples.report("c", year: 2023, source: 3, version: 2)
      corrected.report.record.applications.carriedOut.total = 5
      _ = try await harness.ingest([[corrected]])
      let left = try await harness.analytics.listFindings(
        .with { $0.origins = [.crossReport] })
      #expect(left.totalSize == 0)
      #expect(left.revision == 2)
    }
  }

  @Test("Findings are asked for by origin, code, severity, basis, place and year, page by page")
  func filters() async throws {
    try await AnalyticsHarness.run { harness in
      try await twoYears(harness)
      let counts: [(Gongkai_V1_ListFindingsRequest, Int64)] = [
        (.with { $0.codes = [.rowSumMismatch] }, 1), (.with { $0.codes = [.balanceMismatch] }, 0),
        (.with { $0.origins = [.report] }, 1), (.with { $0.minSeverity = .error }, 0),
        (.with { $0.fromYear = 2024 }, 1), (.with { $0.divisionCode = "630000" }, 2),
        (.with { $0.divisionCode = "110000" }, 0),
      ]
      for (request, count) in counts {
        let answer = try await harness.analytics.listFindings(request)
        #expect(answer.totalSize == count, "\(request)")
      }
      var request = Gongkai_V1_ListFindingsRequest.with { $0.pageSize = 1 }
      let first = try await harness.analytics.listFindings(request)
      request.pageToken = first.nextPageToken
      let second = try await harness.analytics.listFindings(request)
      #expect((first.findings + second.findings).map(\.key.year) == [2023, 2024])
      #expect(second.nextPageToken.isEmpty)
    }
  }

  @Test("Two reports stand side by side, with the exact difference of every cell that either shows")
  func compare() async throws {
    try await AnalyticsHarness.run { harness in
      try await twoYears(harness)
      var request = Gongkai_V1_CompareReportsRequest.with {
        $0.left.agencyID = Samples.agencyID("630223")
        $0.left.year = 2023
        $0.right = $0.left
        $0.right.year = 2024
      }
      let answer = try await harness.analytics.compareReports(request)
      #expect(answer.left.key.year == 2023 && answer.right.key.year == 2024)
      let cells = Dictionary(uniqueKeysWithValues: answer.cells.map { ($0.cell, $0) })
      #expect(cells["applications.new_received.total"]?.difference.units == 0)
      let carriedIn = try #require(cells["applications.carried_in.total"])
      #expect(!carriedIn.left.hasValue && carriedIn.right.value.units == 5)
      #expect(!carriedIn.hasDifference)
      request.cells = ["applications.new_received"]
      #expect(try await harness.analytics.compareReports(request).cells.count == 1)
    }
  }

  @Test("Reports that are not there, and cells that the form has not, are named")
  func invalid() async throws {
    try await AnalyticsHarness.run { harness in
      try await twoYears(harness)
      var request = Gongkai_V1_CompareReportsRequest()
      func error(_ request: Gongkai_V1_CompareReportsRequest) async -> RPCError? {
        await #expect(throws: RPCError.self) {
          try await harness.analytics.compareReports(request)
        }
      }
      #expect(await error(request)?.code == .invalidArgument)
      request.left.agencyID = Samples.agencyID("630223")
      request.left.year = 2023
      request.right = request.left
      request.right.year = 2020
      #expect(await error(request)?.code == .notFound)
      request.right.year = 2024
      request.cells = ["applications.no_such_row"]
      let unknown = await error(request)
      #expect(unknown?.code == .invalidArgument)
      #expect(unknown?.message.contains("applications.no_such_row") == true)
    }
  }
}
