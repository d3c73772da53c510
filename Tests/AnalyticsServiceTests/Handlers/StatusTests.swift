import GRPCCore
import GRPCProtobuf
import GongkaiProtos
import ServiceKit
import SwiftProtobuf
import Testing

@testable import AnalyticsService

@Suite("GetStatus, GetCapabilities and what comes later")
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
    let later = LaterRPC.allCases.map(\.rawValue)
    #expect(Set(answer.rpcs).isDisjoint(with: later))
    #expect(answer.rpcs.count + later.count == 18)
  }

  @Test("An RPC that comes later is UNIMPLEMENTED and says so")
  func later() async throws {
    try await AnalyticsHarness.run { harness in
      let client = harness.analytics
      let calls: [(String, @Sendable () async throws -> Void)] = [
        ("AmendReport", { _ = try await client.amendReport(.init()) }),
        ("ListMissingReports", { _ = try await client.listMissingReports(.init()) }),
        ("LoadRoster", { _ = try await client.loadRoster(.init()) }),
      ]
      #expect(Set(calls.map(\.0)) == Set(LaterRPC.allCases.map(\.rawValue)))
      for (name, call) in calls {
        let error = await #expect(throws: RPCError.self) { try await call() }
        #expect(error?.code == .unimplemented)
        #expect(error?.message.contains("\(name) is part of the contract; it comes later") == true)
      }
    }
  }
}
