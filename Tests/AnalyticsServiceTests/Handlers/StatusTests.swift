import AnalyticsEngine
import GRPCCore
import GRPCProtobuf
import GongkaiProtos
import ReportLedger
import ServiceKit
import SwiftProtobuf
import Testing

@testable import AnalyticsService

@Suite("GetStatus and GetCapabilities")
struct StatusTests {
  @Test("The status counts reports, sources, withdrawals and parser versions")
  func status() async throws {
    try await AnalyticsHarness.run { harness in
      var unresolved = Samples.report("u", source: 3)
      unresolved.report.record.agency.id = ""
      unresolved.report.record.agency.resolution = .unresolved
      _ = try await harness.ingest([
        [Samples.report("a", source: 1), Samples.report("b", county: "630222", source: 2)],
        [unresolved], [Samples.withdrawal("w")],
      ])
      let status = try await harness.analytics.getStatus(.init())
      #expect(status.revision == 3)
      #expect(status.reports == 1)
      #expect(status.unresolvedReports == 1)
      #expect(status.sources == 3)
      #expect(status.withdrawn == 1)
      #expect(status.parserVersions == ["0.1.0": 2])
      #expect(status.bases.map(\.year) == [2024])
      #expect(status.bases.first?.completeness.reports == 1)
      #expect(status.serviceVersion == ServiceVersion.current)
      #expect(status.startedAt.seconds > 1_700_000_000)
    }
  }

  @Test("The status tells which revision is saved beside the ledger, and how long ago")
  func snapshot() async throws {
    try await AnalyticsHarness.run(snapshots: InMemorySnapshotStore()) { harness in
      let before = try await harness.analytics.getStatus(.init())
      #expect(!before.hasSnapshot)
      _ = try await harness.ingest([[Samples.report("a", source: 1)]])
      await harness.engine.saveSnapshot()
      let snapshot = try await harness.analytics.getStatus(.init()).snapshot
      #expect(snapshot.revision == 1)
      #expect(snapshot.savedAt.seconds > 1_700_000_000)
      #expect((0...60).contains(snapshot.age.seconds))
    }
  }

  @Test("The capabilities name the limits and exactly the RPCs that are answered")
  func capabilities() async throws {
    var limits = AnalyticsLimits()
    limits.maxItemsPerMessage = 5
    limits.maxPageSize = 7
    let answer = try await AnalyticsHarness.run(limits: limits) {
      try await $0.analytics.getCapabilities(.init())
    }
    #expect(answer.maxItemsPerMessage == 5)
    #expect(answer.maxPageSize == 7)
    #expect(answer.maxMessageBytes == 64 << 20)
    #expect(answer.maxAmendedCells == 226)
    #expect(answer.maxAmendmentsPerReport == 1_000)
    #expect(answer.maxRosterEntries == 20_000)
    #expect(answer.maxRosterAgencies == 1_000_000)
    #expect(answer.retainedRevisions == 1_000)
    #expect(answer.rpcs.count == 18)
    #expect(Set(answer.rpcs).isSuperset(of: ["AmendReport", "WatchAggregates"]))
  }
}
