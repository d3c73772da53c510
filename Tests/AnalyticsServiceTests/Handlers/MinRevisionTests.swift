import GRPCCore
import GRPCProtobuf
import GongkaiProtos
import SwiftProtobuf
import Testing

@testable import AnalyticsService

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
    var limits = AnalyticsLimits()
    limits.revisionPatience = .seconds(60)
    try await AnalyticsHarness.run(limits: limits) { harness in
      var options = CallOptions.defaults
      options.timeout = .milliseconds(500)
      let limited = options
      let error = await #expect(throws: RPCError.self) {
        try await harness.analytics.getStatus(.with { $0.minRevision = .max }, options: limited)
      }
      #expect(error?.code == .deadlineExceeded)
      let info = try error?.unpackGoogleRPCStatus()?.details.first?.errorInfo
      #expect(info?.reason == "REVISION_NOT_REACHED")
    }
  }
}
