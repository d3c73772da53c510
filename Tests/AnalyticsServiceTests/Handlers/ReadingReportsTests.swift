import GRPCCore
import GRPCProtobuf
import GongkaiProtos
import ServiceKit
import SwiftProtobuf
import Testing

@Suite("GetReport and ListReports")
struct ReadingReportsTests {
  @Test("A report is found by its key and by its source, whole as it was received")
  func found() async throws {
    try await AnalyticsHarness.run { harness in
      let item = Samples.report("a", version: 7)
      _ = try await harness.ingest([[item]])
      let byKey = try await harness.analytics.getReport(
        .with {
          $0.key.agencyID = "gov:630223-1985"
          $0.key.year = 2024
        })
      let bySource = try await harness.analytics.getReport(
        .with { $0.source.sha256 = Samples.sha256(1) })
      #expect(byKey == bySource)
      #expect(byKey.revision == 1)
      #expect(byKey.report.record == item.report.record)
      #expect(byKey.report.version == 7)
      #expect(byKey.report.storedRevision == 1)
      #expect(byKey.report.sources.map(\.sha256) == [Samples.sha256(1)])
      #expect(byKey.report.agency.provinceName == "青海省")
      #expect(byKey.report.era == .era2021)
    }
  }

  @Test("Evidence is answered as asked for")
  func evidence() async throws {
    var item = Samples.report("a")
    item.report.record.evidence = [
      .with {
        $0.cell = "applications.outcomes.granted.total"
        $0.reading = .printed
      },
      .with {
        $0.cell = "applications.outcomes.total.total"
        $0.reading = .inferred
      },
    ]
    try await AnalyticsHarness.run { [item] harness in
      _ = try await harness.ingest([[item]])
      var request = Gongkai_V1_GetReportRequest()
      request.source.sha256 = Samples.sha256(1)
      let doubted = try await harness.analytics.getReport(request)
      request.evidence = .all
      let all = try await harness.analytics.getReport(request)
      #expect(doubted.report.record.evidence.map(\.reading) == [.inferred])
      #expect(all.report.record.evidence.map(\.reading) == [.printed, .inferred])
      #expect(all.report.doubtedCells == 1)
    }
  }

  @Test(
    "What is not there is NOT_FOUND; what cannot be is INVALID_ARGUMENT",
    arguments: [
      (
        Gongkai_V1_GetReportRequest.with {
          $0.key.agencyID = "gov:1"
          $0.key.year = 2024
        }, RPCError.Code.notFound, "REPORT_NOT_FOUND"
      ),
      (.with { $0.source.sha256 = Samples.sha256(9) }, .notFound, "REPORT_NOT_FOUND"),
      (.init(), .invalidArgument, "INVALID_FIELD"),
      (.with { $0.source.sha256 = "zz" }, .invalidArgument, "INVALID_FIELD"),
      (.with { $0.key.year = 2024 }, .invalidArgument, "INVALID_FIELD"),
      (
        .with {
          $0.source.sha256 = Samples.sha256(9)
          $0.minRevision = -1
        }, .invalidArgument, "INVALID_FIELD"
      ),
    ])
  func notFound(
    request: Gongkai_V1_GetReportRequest, code: RPCError.Code, reason: String
  ) async throws {
    try await AnalyticsHarness.run { harness in
      let error = await #expect(throws: RPCError.self) {
        try await harness.analytics.getReport(request)
      }
      #expect(error?.code == code)
      let info = try error?.unpackGoogleRPCStatus()?.details.first?.errorInfo
      #expect(info?.reason == reason)
    }
  }

  @Test("A list comes page by page, at one revision although more comes in meanwhile")
  func pages() async throws {
    try await AnalyticsHarness.run { harness in
      let items = Samples.counties.enumerated().map { place, county in
        Samples.report(county, county: county, source: UInt8(place + 1))
      }
      _ = try await harness.ingest([items])
      var request = Gongkai_V1_ListReportsRequest.with { $0.pageSize = 3 }
      let first = try await harness.analytics.listReports(request)
      _ = try await harness.ingest([
        [Samples.report("late", county: "630224", source: 77), Samples.withdrawal("gone")]
      ])
      request.pageToken = first.nextPageToken
      // The size of a page may change from page to page.
      request.pageSize = 2
      let second = try await harness.analytics.listReports(request)
      #expect(first.totalSize == 4)
      #expect(second.totalSize == 4)
      #expect([first.revision, second.revision] == [1, 1])
      #expect(second.nextPageToken.isEmpty)
      #expect(
        (first.reports + second.reports).map(\.agency.divisionCode) == Samples.counties.sorted())
      #expect(first.reports.allSatisfy { !$0.hasRecord })
      let now = try await harness.analytics.listReports(.with { $0.includeRecords = true })
      #expect(now.revision == 2)
      #expect(now.reports.map(\.agency.divisionCode) == ["630222", "630224", "630225", "632301"])
      #expect(now.reports.allSatisfy { $0.record.applications.outcomes.granted.total == 3 })
    }
  }

  @Test("A list is narrowed by place, years, basis and resolution")
  func filters() async throws {
    try await AnalyticsHarness.run { harness in
      _ = try await harness.ingest([
        [
          Samples.report("a", county: "630223", year: 2023, source: 1),
          Samples.report("b", county: "630223", year: 2024, source: 2),
          Samples.report("c", county: "632301", year: 2024, source: 3),
        ]
      ])
      func count(_ fill: (inout Gongkai_V1_ListReportsRequest) -> Void) async throws -> Int64 {
        var request = Gongkai_V1_ListReportsRequest()
        fill(&request)
        return try await harness.analytics.listReports(request).totalSize
      }
      #expect(try await count { $0.divisionCode = "630200" } == 2)
      #expect(try await count { $0.fromYear = 2024 } == 2)
      #expect(try await count { $0.toYear = 2023 } == 1)
      #expect(try await count { $0.resolutions = [.exact] } == 3)
      #expect(try await count { $0.resolutions = [.ambiguous, .unresolved] } == 0)
      #expect(
        try await count {
          $0.basis.kind = .department
          $0.basis.tier = .county
        } == 0)
    }
  }
}
