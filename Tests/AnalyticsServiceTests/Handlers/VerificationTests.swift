import GRPCCore
import GongkaiProtos
import SwiftProtobuf
import Testing

@testable import AnalyticsService

@Suite("VerifyAggregates and FindMissingReports")
struct VerificationTests {
  @Test("The live aggregates equal those rebuilt from the ledger, at the revision that it tells")
  func equal() async throws {
    try await AnalyticsHarness.run { harness in
      let empty = try await harness.analytics.verifyAggregates(.init())
      #expect(empty.equal && empty.revision == 0 && empty.aggregates == 0)
      _ = try await harness.ingest([
        [Samples.report("a", source: 1), Samples.report("b", county: "630222", source: 2)],
        [Samples.report("a2", granted: 4, source: 3, version: 2)], [Samples.withdrawal("w")],
      ])
      let answer = try await harness.analytics.verifyAggregates(.with { $0.minRevision = 3 })
      #expect(answer.equal)
      #expect(answer.revision == 3)
      // The country, a province and the prefecture of the one report that is left.
      #expect(answer.aggregates == 3)
      #expect(answer.mismatches.isEmpty)
      #expect(answer.liveDigest == answer.rebuiltDigest && answer.liveDigest.count == 64)
      #expect(answer.liveDigest != empty.liveDigest)
    }
  }

  @Test(
    "Texts that no parser, or none of a version, has been heard on are missing, in the request's order"
  )
  func missing() async throws {
    try await AnalyticsHarness.run { harness in
      var part = Samples.report("b", county: "630222", source: 2)
      part.report.record.source.part = 1
      _ = try await harness.ingest([[Samples.report("a", source: 1), part]])
      func missing(_ sources: [UInt8], _ version: String = "") async throws -> [String] {
        try await harness.analytics.findMissingReports(
          .with {
            $0.sha256 = sources.map(Samples.sha256)
            $0.parserVersion = version
          }
        ).missingSha256
      }
      #expect(try await missing([3, 1, 2, 4]) == [3, 4].map(Samples.sha256))
      #expect(try await missing([2, 1], "0.1.0").isEmpty)
      #expect(try await missing([2, 1], "0.2.0") == [2, 1].map(Samples.sha256))
      #expect(try await missing([]).isEmpty)
    }
  }

  @Test("What is no digest, and more digests than a request may have, are named")
  func invalid() async throws {
    var limits = AnalyticsLimits()
    limits.maxListedValues = 2
    try await AnalyticsHarness.run(limits: limits) { harness in
      let short = await #expect(throws: RPCError.self) {
        try await harness.analytics.findMissingReports(.with { $0.sha256 = ["00", "xyz"] })
      }
      #expect(short?.code == .invalidArgument)
      #expect(short?.message.contains("no SHA-256") == true)
      let many = await #expect(throws: RPCError.self) {
        try await harness.analytics.findMissingReports(
          .with { $0.sha256 = [1, 2, 3].map(Samples.sha256) })
      }
      #expect(many?.code == .invalidArgument)
    }
  }
}
