import AnalyticsEngine
import GRPCCore
import GRPCProtobuf
import GongkaiProtos
import SwiftProtobuf
import Testing

@testable import AnalyticsService

@Suite("Page tokens")
struct PageTokenTests {
  private let request = Gongkai_V1_ListReportsRequest.with {
    $0.divisionCode = "630000"
    $0.pageSize = 10
  }

  @Test("A token comes back as it went out, whatever the page's size")
  func roundTrip() throws {
    let token = try PageToken(revision: 12, offset: 34, of: request)
    var next = request
    next.pageSize = 99
    next.pageToken = token.text
    let read = try #require(try PageToken(token.text, of: next))
    #expect(read == token)
    #expect(read.revision == 12)
    #expect(read.offset == 34)
    #expect(
      token.text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_=".contains($0)) })
  }

  @Test("A token of another question is refused, field by field")
  func foreign() throws {
    let text = try PageToken(revision: 1, offset: 10, of: request).text
    let others: [(inout Gongkai_V1_ListReportsRequest) -> Void] = [
      { $0.divisionCode = "640000" }, { $0.fromYear = 2024 }, { $0.toYear = 0 },
      { $0.basis.kind = .zone }, { $0.resolutions = [.exact] }, { $0.includeRecords = true },
      { $0.minRevision = 1 },
    ]
    for change in others {
      var other = request
      change(&other)
      #expect(try PageToken(text, of: other) == nil)
    }
    let aggregates = Gongkai_V1_ListAggregatesRequest.with { $0.divisionCode = "630000" }
    #expect(try PageToken(text, of: aggregates) == nil)
  }

  @Test(
    "What is no token is refused",
    arguments: [
      "", "x", "====", String(repeating: "A", count: 44), String(repeating: "A", count: 99_999),
    ])
  func junk(text: String) throws {
    #expect(try PageToken(text, of: request) == nil)
  }

  @Test("Every way of cutting or changing a token by a character is refused or harmless")
  func tampering() throws {
    let text = try PageToken(revision: 1, offset: 10, of: request).text
    for place in text.indices {
      #expect(try PageToken(String(text[..<place]), of: request) == nil)
      var changed = text
      changed.replaceSubrange(place...place, with: text[place] == "A" ? "B" : "A")
      // Places beyond the question's digest hold revision and offset: those may change, and are
      // checked on use.
      if let read = try PageToken(changed, of: request) {
        #expect(read.revision >= 0 && read.offset >= 0)
      }
    }
  }

  @Test("A token of another list, over gRPC, is INVALID_ARGUMENT with its reason")
  func overGRPC() async throws {
    try await AnalyticsHarness.run { harness in
      let metrics = try await harness.analytics.listMetrics(.with { $0.pageSize = 1 })
      let error = await #expect(throws: RPCError.self) {
        try await harness.analytics.listReports(.with { $0.pageToken = metrics.nextPageToken })
      }
      #expect(error?.code == .invalidArgument)
      let status = try error?.unpackGoogleRPCStatus()
      #expect(status?.details.first?.errorInfo?.reason == "PAGE_TOKEN_INVALID")
      #expect(status?.details.last?.badRequest?.violations.map(\.field) == ["page_token"])
    }
  }

  @Test("A page of a revision that is kept no more is FAILED_PRECONDITION, REVISION_COMPACTED")
  func compacted() async throws {
    let configuration = AnalyticsEngineConfiguration(retainedBatches: 0)
    try await AnalyticsHarness.run(configuration: configuration) { harness in
      _ = try await harness.ingest([
        [Samples.report("a", source: 1), Samples.report("b", county: "630222", source: 2)]
      ])
      let request = Gongkai_V1_ListReportsRequest.with { $0.pageSize = 1 }
      let old = try await harness.analytics.listReports(request)
      _ = try await harness.ingest([[Samples.report("c", county: "630225", source: 3)]])
      let new = try await harness.analytics.listReports(request)
      let error = await #expect(throws: RPCError.self) {
        try await harness.analytics.listReports(
          .with {
            $0.pageSize = 1
            $0.pageToken = old.nextPageToken
          })
      }
      #expect(error?.code == .failedPrecondition)
      let info = try error?.unpackGoogleRPCStatus()?.details.first?.errorInfo
      #expect(info?.reason == "REVISION_COMPACTED")
      let next = try await harness.analytics.listReports(
        .with {
          $0.pageSize = 1
          $0.pageToken = new.nextPageToken
        })
      #expect(next.revision == 2)
      #expect(next.totalSize == 3)
    }
  }

  @Test("A list is read on at its revision, however many batches come between its pages")
  func manyBatches() async throws {
    try await AnalyticsHarness.run { harness in
      let items = [
        Samples.report("a", source: 1), Samples.report("b", county: "630222", source: 2),
      ]
      _ = try await harness.ingest([items])
      let request = Gongkai_V1_ListReportsRequest.with { $0.pageSize = 1 }
      let first = try await harness.analytics.listReports(request)
      for number in 3 as UInt8..<40 {
        _ = try await harness.ingest(
          [[Samples.report("n\(number)", county: "630225", source: number)]], named: "\(number)")
      }
      _ = try await harness.ingest([[Samples.withdrawal("w")]], named: "w")
      let second = try await harness.analytics.listReports(
        .with {
          $0.pageSize = 1
          $0.pageToken = first.nextPageToken
        })
      #expect(second.revision == 1)
      #expect(second.totalSize == 2)
      #expect(second.nextPageToken.isEmpty)
      let status = try await harness.analytics.getStatus(.init())
      #expect(status.oldestRevision <= 1)
    }
  }
}
