import DisclosureReport
import Foundation
import GongkaiProtos
import ReportMessages
import ReportParser
import SwiftProtobuf
import Testing

@Suite("Items to parse")
struct ParseItemTests {
  @Test("Text and data of the same bytes have the same SHA-256, which travels in hexadecimal")
  func digests() throws {
    let text = try ParserInput(item(#"{"id":"a","text":"abc"}"#), evidence: .unspecified)
    let data = try ParserInput(item(#"{"id":"a","data":"YWJj"}"#), evidence: .unspecified)
    #expect(text.sha256 == data.sha256)
    #expect(
      Hexadecimal.text(text.sha256)
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test("What the sender states is passed to the parser, and nothing where it states nothing")
  func statements() throws {
    let full = try ParserInput(
      item(
        #"{"data":"YWJj","uri":"http://a","charset":"GB18030","mediaType":"text/html","#
          + #""hints":{"agencyName":"互助县","year":2021,"divisionCode":"630223"}}"#),
      evidence: .all)
    #expect(full.uri == "http://a" && full.charset == "GB18030" && full.mediaType == "text/html")
    #expect(full.hints.agencyName == "互助县" && full.hints.year == 2021)
    #expect(full.hints.divisionCode?.description == "630223")
    #expect(full.wantsEvidence)
    let bare = try ParserInput(item(#"{"data":"YWJj"}"#), evidence: .doubted)
    #expect(bare.uri == nil && bare.charset == nil && bare.mediaType == nil)
    #expect(bare.hints == ReportHints())
    #expect(!bare.wantsEvidence)
  }

  @Test("Text is UTF-8, whatever charset is stated beside it")
  func textIsUTF8() throws {
    let input = try ParserInput(item(#"{"text":"公","charset":"GB18030"}"#), evidence: .all)
    #expect(input.charset == "UTF-8")
    #expect(input.bytes == Array("公".utf8))
  }

  @Test(
    "A hint that is none is answered with the field",
    arguments: [
      (#"{"id":"x","text":"a","hints":{"divisionCode":"63"}}"#, "hints.division_code"),
      (#"{"id":"x","text":"a","hints":{"year":-5}}"#, "hints.year"),
    ])
  func badHints(_ json: String, _ field: String) throws {
    let answers = try ReportParser().answer(item(json))
    #expect(answers.count == 1)
    let error = try #require(answers.first?.error)
    #expect(error.code == 3 && error.reason == "INVALID_FIELD")
    #expect(error.details[0].metadata["field"] == field)
    #expect(answers.first?.id == "x")
  }

  @Test("An item without a text is answered EMPTY_INPUT, its trace, date and version passed on")
  func empty() throws {
    let json =
      #"{"id":"x","traceParent":"00-1-2-01","publishedAt":"2024-01-31T00:00:00Z","version":3}"#
    let answers = try ReportParser().answer(item(json))
    #expect(answers.count == 1)
    let answer = try #require(answers.first)
    #expect(answer.error.reason == "EMPTY_INPUT")
    #expect(answer.error.details[0].domain == "gongkai")
    #expect(answer.traceParent == "00-1-2-01")
    #expect(answer.publishedAt.seconds == 1_706_659_200)
    #expect(answer.version == 3)
  }

  private func item(_ json: String) throws -> Gongkai_V1_ParseItem {
    try Gongkai_V1_ParseItem(jsonString: json)
  }
}
