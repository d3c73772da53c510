import Foundation
import GRPCCore
import GRPCProtobuf
import GongkaiProtos
import ParserService
import SwiftProtobuf
import Testing

@Suite("ParseReport: one text, one answer")
struct ParseReportTests {
  @Test("A report is answered with its record, and what the caller said is passed on")
  func record() async throws {
    var item = try #require(Samples.items(1).first)
    item.uri = "https://example.org/report"
    item.version = 3
    item.publishedAt = Google_Protobuf_Timestamp(seconds: 1_700_000_000)
    item.traceParent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00"
    let response = try await ParserHarness.run { [item] in
      try await $0.client.parseReport(.with { $0.item = item })
    }
    let report = try #require(response.reports.first)
    #expect(response.reports.count == 1)
    #expect(report.id == item.id)
    #expect(report.version == 3)
    #expect(report.publishedAt == item.publishedAt)
    #expect(report.traceParent == item.traceParent)
    #expect(report.record.source.uri == item.uri)
    #expect(report.record.source.bytes == Int64(item.data.count))
    #expect(report.record.source.sha256.count == 64)
    #expect(report.record.hasYear)
    #expect(report.record.era == .era2021)
  }

  @Test("The digest is that of the bytes as received")
  func digest() async throws {
    let text = "某县人民政府2024年政府信息公开工作年度报告"
    let response = try await ParserHarness.run {
      try await $0.client.parseReport(.with { $0.item.text = text })
    }
    // sha256sum of the text's UTF-8.
    #expect(
      response.reports.first?.record.source.sha256
        == "8f5bc5b25656bd5dda3166e8d74940de7e5e98e51358b3bf0467720887b80578")
  }

  @Test(
    "A text that gives no record fails the call, with its reason",
    arguments: [
      (Gongkai_V1_ParseItem.with { $0.text = "" }, "EMPTY_INPUT"),
      (Gongkai_V1_ParseItem(), "EMPTY_INPUT"),
      (Samples.notAReport, "NOT_A_REPORT"),
      (Gongkai_V1_ParseItem.with { $0.data = Data("%PDF-1.7\n".utf8) }, "UNSUPPORTED_MEDIA_TYPE"),
      (
        Gongkai_V1_ParseItem.with {
          $0.text = "某县人民政府2024年政府信息公开工作年度报告"
          $0.charset = "KLINGON"
          $0.data = Data([0x78, 0xFF])
        }, "UNSUPPORTED_CHARSET"
      ),
      (
        Gongkai_V1_ParseItem.with {
          $0.text = "x"
          $0.hints.divisionCode = "63"
        }, "INVALID_FIELD"
      ),
    ])
  func failure(item: Gongkai_V1_ParseItem, reason: String) async throws {
    try await ParserHarness.run { harness in
      let error = await #expect(throws: RPCError.self) {
        try await harness.client.parseReport(.with { $0.item = item })
      }
      #expect(error?.code == .invalidArgument)
      let info = try error?.unpackGoogleRPCStatus()?.details.first?.errorInfo
      #expect(info?.reason == reason)
      #expect(info?.domain == "gongkai")
    }
  }

  @Test("GetCapabilities tells version and limits")
  func capabilities() async throws {
    var limits = ParsingLimits()
    limits.maxItemBytes = 1_000
    limits.maxItemsPerMessage = 5
    limits.parallelism = 3
    limits.maxReportsPerText = 7
    limits.maxTableRows = 600
    limits.maxTableCells = 700
    limits.maxNesting = 40
    limits.maxParseTime = .milliseconds(1_500)
    let answer = try await ParserHarness.run(limits: limits) {
      try await $0.client.getCapabilities(.init())
    }
    #expect(!answer.parserVersion.isEmpty)
    #expect(answer.maxItemBytes == 1_000)
    #expect(answer.maxItemsPerMessage == 5)
    #expect(answer.parallelism == 3)
    #expect(answer.maxMessageBytes == 64 << 20)
    #expect(answer.eras == [.era2021])
    #expect(answer.maxReportsPerText == 7)
    #expect(answer.maxTableRows == 600)
    #expect(answer.maxTableCells == 700)
    #expect(answer.maxNesting == 40)
    #expect(answer.maxParseTime == Google_Protobuf_Duration(seconds: 1, nanos: 500_000_000))
  }
}
