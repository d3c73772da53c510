import DisclosureReport
import GRPCCore
import GRPCProtobuf
import GongkaiProtos
import SwiftProtobuf
import Testing

@testable import AnalyticsService

@Suite("Aggregates and comparisons over gRPC")
struct ComparisonsTests {
  private func run(_ body: @Sendable (AnalyticsHarness) async throws -> Void) async throws {
    try await AnalyticsHarness.run { harness in
      _ = try await harness.ingest([
        [
          Samples.report("a", county: "630223", year: 2023, granted: 2, handled: 4, source: 1),
          Samples.report("b", county: "630223", year: 2024, granted: 3, handled: 4, source: 2),
          Samples.report("c", county: "632301", year: 2024, granted: 1, handled: 8, source: 3),
        ]
      ])
      try await body(harness)
    }
  }

  @Test("A province's sums, with coverage and completeness")
  func aggregate() async throws {
    try await run { harness in
      let answer = try await harness.analytics.getAggregate(
        .with {
          $0.divisionCode = "630000"
          $0.year = 2024
          $0.includeCoverage = true
        })
      let aggregate = answer.aggregate
      #expect(answer.revision == 1)
      #expect(aggregate.applications.outcomes.granted.total == 4)
      #expect(aggregate.applications.outcomes.total.total == 12)
      #expect(!aggregate.applications.outcomes.granted.hasBusiness)
      #expect(aggregate.completeness.reports == 2)
      #expect(aggregate.completeness.expected > 20)
      #expect(aggregate.divisionName == "青海省")
      #expect(aggregate.basis.kind == .government && aggregate.basis.tier == .county)
      #expect(aggregate.coverage.isEmpty)
      #expect(aggregate.blankCells == 2 * Int64(Cell.count - 3))
    }
  }

  @Test("Aggregates of a level, page by page")
  func aggregates() async throws {
    try await run { harness in
      var request = Gongkai_V1_ListAggregatesRequest.with {
        $0.level = .county
        $0.pageSize = 2
      }
      let first = try await harness.analytics.listAggregates(request)
      request.pageToken = first.nextPageToken
      let second = try await harness.analytics.listAggregates(request)
      let all = first.aggregates + second.aggregates
      #expect(all.map(\.year) == [2023, 2024, 2024])
      #expect(all.map(\.divisionCode) == ["630223", "630223", "632301"])
      #expect(second.nextPageToken.isEmpty)
      #expect(first.totalSize == 3)
    }
  }

  @Test("Divisions are ranked by 予以公开率 unless another metric is named")
  func divisions() async throws {
    try await run { harness in
      var request = Gongkai_V1_CompareDivisionsRequest.with { $0.level = .county }
      let answer = try await harness.analytics.compareDivisions(request)
      #expect(answer.year == 2024)
      #expect(answer.metric.name == "予以公开率")
      #expect(answer.rows.map(\.divisionCode) == ["630223", "632301"])
      #expect(answer.rows.map(\.rank) == [1, 2])
      #expect(answer.rows.map(\.value.value) == [0.75, 0.125])
      #expect(answer.rows.first?.value.numerator.units == 3)
      #expect(answer.rows.first?.value.denominator.units == 4)
      #expect(answer.rows.first?.value.smallDenominator == true)
      #expect(answer.total.value == 4.0 / 12)
      request.order = .ascending
      request.onlyDivisionCodes = ["632301"]
      let one = try await harness.analytics.compareDivisions(request)
      #expect(one.rows.map(\.divisionCode) == ["632301"])
    }
  }

  @Test("Where nothing ranks, the answer says so and shows the rows")
  func incomplete() async throws {
    try await run { harness in
      let answer = try await harness.analytics.compareDivisions(.init())
      #expect(answer.rows.map(\.divisionCode) == ["630000"])
      #expect(answer.rows.first?.hasRank == false)
      #expect(answer.rows.first?.incomplete == true)
      #expect(!answer.notes.isEmpty)
      let ranked = try await harness.analytics.compareDivisions(.with { $0.rankIncomplete = true })
      #expect(ranked.rows.first?.rank == 1)
    }
  }

  @Test("Years are a series for each division, with change and breaks")
  func years() async throws {
    try await run { harness in
      let answer = try await harness.analytics.compareYears(
        .with { $0.divisionCodes = ["630223", "632301"] })
      #expect(answer.series.map(\.divisionCode) == ["630223", "632301"])
      let points = try #require(answer.series.first?.points)
      #expect(points.map(\.year) == [2023, 2024])
      #expect(points.map(\.value.value) == [0.5, 0.75])
      #expect(points.last?.change == 0.25)
      #expect(points.last?.relativeChange == 0.5)
      #expect(points.first?.hasChange == false)
      #expect(points.first?.eras == [.era2021])
      #expect(answer.series.last?.points.map(\.year) == [2024])
    }
  }

  @Test("The metric dictionary, page by page, defines what it counts")
  func metrics() async throws {
    try await run { harness in
      var request = Gongkai_V1_ListMetricsRequest.with { $0.pageSize = 5 }
      var metrics: [Gongkai_V1_Metric] = []
      repeat {
        let page = try await harness.analytics.listMetrics(request)
        metrics += page.metrics
        request.pageToken = page.nextPageToken
      } while !request.pageToken.isEmpty
      #expect(metrics.count >= 12)
      #expect(Set(metrics.map(\.id)).count == metrics.count)
      #expect(metrics.allSatisfy { !$0.definition.isEmpty && !$0.formulas.isEmpty })
      let rate = try #require(metrics.first { $0.id == "granted_rate" })
      #expect(rate.kind == .ratio)
      #expect(rate.formulas.allSatisfy { !$0.denominator.isEmpty && $0.era != .unspecified })
      #expect(rate.smallDenominatorLimit == 30)
    }
  }

  @Test(
    "A question that cannot be answered says which field is wrong",
    arguments: [
      (Gongkai_V1_CompareDivisionsRequest.with { $0.metricID = "happiness" }, "METRIC_UNKNOWN"),
      (.with { $0.divisionCode = "63" }, "INVALID_FIELD"),
      (.with { $0.year = -1 }, "INVALID_FIELD"), (.with { $0.pageSize = -1 }, "INVALID_FIELD"),
      (.with { $0.basis.kind = .government }, "INVALID_FIELD"),
      (.with { $0.level = .UNRECOGNIZED(9) }, "INVALID_FIELD"),
      (.with { $0.order = .UNRECOGNIZED(9) }, "INVALID_FIELD"),
      (.with { $0.onlyDivisionCodes = ["630000", "x"] }, "INVALID_FIELD"),
      (
        .with { $0.onlyDivisionCodes = Array(repeating: "630000", count: 5_000) },
        "TOO_MANY_VALUES"
      ),
      (.with { $0.pageToken = "nonsense" }, "PAGE_TOKEN_INVALID"),
    ])
  func invalid(request: Gongkai_V1_CompareDivisionsRequest, reason: String) async throws {
    try await AnalyticsHarness.run { harness in
      let error = await #expect(throws: RPCError.self) {
        try await harness.analytics.compareDivisions(request)
      }
      #expect(error?.code == .invalidArgument)
      let status = try error?.unpackGoogleRPCStatus()
      #expect(status?.details.first?.errorInfo?.reason == reason)
      #expect(status?.details.last?.badRequest?.violations.count == 1)
    }
  }

  @Test("Years the wrong way round are refused, and do no harm")
  func yearsReversed() async throws {
    try await AnalyticsHarness.run { harness in
      let error = await #expect(throws: RPCError.self) {
        try await harness.analytics.compareYears(
          .with {
            $0.fromYear = 2025
            $0.toYear = 2021
          })
      }
      #expect(error?.code == .invalidArgument)
    }
  }
}
