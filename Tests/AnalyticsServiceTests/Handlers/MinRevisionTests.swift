import AnalyticsEngine
import GRPCCore
import GRPCProtobuf
import GongkaiProtos
import ReportAnalytics
import ReportLedger
import SwiftProtobuf
import Testing

@testable import AnalyticsService
@testable import ServiceKit

@Suite("min_revision: reading what was written")
struct MinRevisionTests {
  @Test("A read waits for a revision that comes in time")
  func waits() async throws {
    try await AnalyticsHarness.run { harness in
      async let status = harness.analytics.getStatus(.with { $0.minRevision = 1 })
      try await Task.sleep(for: .milliseconds(20))
      _ = try await harness.ingest([[Samples.report("a")]])
      let answer = try await status
      #expect(answer.revision == 1)
      #expect(answer.reports == 1)
    }
  }

  @Test("A revision that does not come fails with DEADLINE_EXCEEDED, which names both")
  func patience() async throws {
    var limits = AnalyticsLimits()
    limits.revisionPatience = .milliseconds(20)
    try await AnalyticsHarness.run(limits: limits) { harness in
      let error = await #expect(throws: RPCError.self) {
        try await harness.analytics.listReports(.with { $0.minRevision = 5 })
      }
      #expect(error?.code == .deadlineExceeded)
      let info = try error?.unpackGoogleRPCStatus()?.details.first?.errorInfo
      #expect(info?.reason == "REVISION_NOT_REACHED")
      #expect(info?.metadata == ["min_revision": "5", "revision": "0"])
    }
  }

  @Test("A caller's own deadline counts instead, with time left to say why")
  func deadline() async throws {
    let engine = try await AnalyticsEngine.open(InMemoryLedger())
    let reader = RevisionReader(engine: engine, patience: .seconds(600))
    let deadline = ContinuousClock.now + .milliseconds(200)
    let error = await #expect(throws: GoogleRPCStatus.self) {
      try await CallDeadline.$bound.withValue(deadline) {
        try await reader.snapshot(atLeast: .max)
      }
    }
    #expect(error?.details.first?.errorInfo?.reason == "REVISION_NOT_REACHED")
  }

  @Test("A revision that is reached already is not waited for, whatever the deadline")
  func reached() async throws {
    let engine = try await AnalyticsEngine.open(InMemoryLedger())
    let reader = RevisionReader(engine: engine, patience: .zero)
    let snapshot = try await reader.snapshot(atLeast: 0)
    #expect(snapshot.revision == 0)
  }
}
