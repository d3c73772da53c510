import Foundation
import GRPCCore
import GRPCProtobuf
import GongkaiProtos
import ParserService
import SwiftProtobuf
import Testing

@Suite("What a text may take")
struct ParsingLimitsTests {
  @Test("A text that takes longer than it may fails, with the limit and what it took")
  func time() async throws {
    var limits = ParsingLimits()
    limits.maxParseTime = .nanoseconds(1)
    let item = try #require(Samples.items(1).first)
    try await ParserHarness.run(limits: limits) { harness in
      let error = await #expect(throws: RPCError.self) {
        try await harness.client.parseReport(.with { $0.item = item })
      }
      #expect(error?.code == .deadlineExceeded)
      let info = try error?.unpackGoogleRPCStatus()?.details.first?.errorInfo
      #expect(info?.reason == "PARSE_TIME_EXCEEDED")
      #expect(info?.metadata["limit"] == "0")
      #expect(info?.metadata["value"].flatMap { Int($0) } != nil)
    }
  }

  @Test("A table with more lines than it may have is left out, and the record says so")
  func rows() async throws {
    var limits = ParsingLimits()
    limits.maxTableRows = 500
    let rows = String(repeating: "某项内容 1\n", count: 600)
    let text = "白桦县2024年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n（一）予以公开 1 0 0 0 0 0 1\n" + rows
    let answer = try await ParserHarness.run(limits: limits) {
      try await $0.client.parseReport(.with { $0.item.text = text })
    }
    let findings = try #require(answer.reports.first?.record.findings)
    #expect(findings.contains { $0.code == .truncated && $0.cells == ["applications"] })
  }
}
