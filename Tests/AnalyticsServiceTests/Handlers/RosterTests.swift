import AnalyticsEngine
import GRPCCore
import GRPCProtobuf
import GongkaiProtos
import ReportAnalytics
import SwiftProtobuf
import Testing

@testable import AnalyticsService

@Suite("LoadRoster and ListMissingReports")
struct RosterTests {
  private var departments: Gongkai_V1_Basis {
    .with {
      $0.kind = .department
      $0.tier = .county
    }
  }

  @Test(
    "Governments that have not reported are listed from the divisions of the year, page by page")
  func governments() async throws {
    try await AnalyticsHarness.run { harness in
      _ = try await harness.ingest([[Samples.report("a", county: "630223", source: 1)]])
      var request = Gongkai_V1_ListMissingReportsRequest.with {
        $0.year = 2024
        $0.divisionCode = "630200"
        $0.pageSize = 3
      }
      let first = try await harness.analytics.listMissingReports(request)
      request.pageToken = first.nextPageToken
      let second = try await harness.analytics.listMissingReports(request)
      let codes = (first.reports + second.reports).map(\.divisionCode)
      #expect(codes == codes.sorted() && Set(codes).count == codes.count)
      #expect(codes.allSatisfy { $0.hasPrefix("6302") })
      #expect(first.reports.allSatisfy { $0.provinceName == "青海省" && $0.key.year == 2024 })
      #expect(Int(first.completeness.missing) == codes.count)
    }
  }

  @Test(
    "A loaded roster tells who is expected, names nobody knows are told back, and loading it again changes nothing"
  )
  func roster() async throws {
    try await AnalyticsHarness.run { harness in
      let request = Gongkai_V1_LoadRosterRequest.with {
        $0.basis = departments
        $0.year = 2024
        $0.divisionCode = "630223"
        $0.requestID = "roster-1"
        $0.entries = [
          .with {
            $0.name = "互助土族自治县教育局"
            $0.divisionCode = "630223"
          }, .with { $0.name = "没有这个机关" },
        ]
      }
      let answer = try await harness.analytics.loadRoster(request)
      #expect(answer.entries == 2)
      #expect(answer.unresolved.map(\.name) == ["没有这个机关"])
      #expect(try await harness.analytics.loadRoster(request).revision == answer.revision)
      let missing = try await harness.analytics.listMissingReports(
        .with {
          $0.basis = departments
          $0.year = 2024
        })
      #expect(missing.completeness.expected == 2)
      #expect(missing.reports.contains { $0.name.contains("教育局") && $0.hasKey })
    }
  }

  @Test("More agencies than all rosters may have are refused, told with the limit and the number")
  func beyondTheLimit() async throws {
    let configuration = AnalyticsEngineConfiguration(limits: CatalogueLimits(maxRosterAgencies: 1))
    try await AnalyticsHarness.run(configuration: configuration) { harness in
      let capabilities = try await harness.analytics.getCapabilities(.init())
      #expect(capabilities.maxRosterAgencies == 1)
      let request = Gongkai_V1_LoadRosterRequest.with {
        $0.basis = departments
        $0.year = 2024
        $0.entries = ["甲局", "乙局"].map { name in .with { $0.name = name } }
      }
      let error = await #expect(throws: RPCError.self) {
        try await harness.analytics.loadRoster(request)
      }
      #expect(error?.code == .resourceExhausted)
      let status = try #require(try error?.unpackGoogleRPCStatus())
      #expect(status.details.first?.errorInfo?.reason == "ROSTER_LIMIT_REACHED")
      #expect(status.details.first?.errorInfo?.metadata == ["limit": "1", "value": "2"])
    }
  }

  @Test("A roster of governments, and one without a basis, are refused")
  func refused() async throws {
    try await AnalyticsHarness.run { harness in
      var request = Gongkai_V1_LoadRosterRequest.with { $0.year = 2024 }
      let none = await #expect(throws: RPCError.self) {
        try await harness.analytics.loadRoster(request)
      }
      #expect(none?.code == .invalidArgument)
      request.basis.kind = .government
      request.basis.tier = .county
      let governments = await #expect(throws: RPCError.self) {
        try await harness.analytics.loadRoster(request)
      }
      #expect(governments?.code == .invalidArgument)
      #expect(harness.engine.revision == 0)
    }
  }
}
