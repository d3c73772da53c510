import DisclosureReport
import ReportParser
import Testing

@Suite("Bytes that are no text of a report")
struct DecoderTests {
  private static let report = TinyReport(disputes: ["行政复议 行政诉讼"]).text
  private static let text = Array(report.utf8)

  private func refusal(
    _ bytes: [UInt8], charset: String? = nil, mediaType: String? = nil,
    limits: ParserLimits = ParserLimits()
  ) -> ParseError? {
    do throws(ParseError) {
      _ = try ReportParser(limits: limits).parse(
        ParserInput(bytes: bytes, charset: charset, mediaType: mediaType))
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "Nothing but blanks is EMPTY_INPUT",
    arguments: ["", " ", "\n\n", "\t\r\n \u{0C}"])
  func empty(text: String) { #expect(refusal(Array(text.utf8))?.reason == .emptyInput) }

  @Test("Text without title and form is NOT_A_REPORT", arguments: ["白桦", "一、总体情况\n全年无事。", "1 2 3"])
  func notAReport(text: String) { #expect(refusal(Array(text.utf8))?.reason == .notAReport) }

  @Test("An input above the limit names both numbers")
  func tooLarge() throws {
    let limits = ParserLimits(maximumBytes: 1_000)
    let error = try #require(refusal([UInt8](repeating: 0x41, count: 1_001), limits: limits))
    #expect(error.reason == .inputTooLarge)
    #expect(error.message.contains("1001") && error.message.contains("1000"))
    #expect(error.metadata == ["limit": "1000", "value": "1001"])
  }

  @Test("An input of exactly the limit is read")
  func atLimit() {
    let limits = ParserLimits(maximumBytes: Self.text.count)
    #expect(refusal(Self.text, limits: limits) == nil)
    #expect(refusal(Self.text + [0x0A], limits: limits)?.reason == .inputTooLarge)
  }

  @Test(
    "A binary format is refused by name, with the tool that converts it",
    arguments: [
      (Array("%PDF-1.7\n".utf8), "application/pdf", "pdftotext"),
      ([0x50, 0x4B, 0x03, 0x04, 0x14], "application/zip", "libreoffice"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "application/msword", "libreoffice"),
      (Array("{\\rtf1\\ansi".utf8), "application/rtf", "libreoffice"),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D], "image/*", "tesseract"),
      ([0xFF, 0xD8, 0xFF, 0xE0], "image/*", "tesseract"),
      (Array("GIF89a".utf8), "image/*", "tesseract"),
      ([0x1F, 0x8B, 0x08], "application/gzip", "gzip"),
    ] as [([UInt8], String, String)])
  func binary(bytes: [UInt8], mediaType: String, converter: String) throws {
    let error = try #require(refusal(bytes + Self.text))
    #expect(error.reason == .unsupportedMediaType)
    #expect(error.metadata["mediaType"] == mediaType)
    #expect(try #require(error.metadata["converter"]).hasPrefix(converter))
    #expect(error.message.contains(try #require(error.metadata["converter"])))
  }

  @Test("A byte order mark is no obstacle")
  func byteOrderMark() throws {
    let record = try Reading.record(of: [0xEF, 0xBB, 0xBF] + Self.text)
    #expect(record.year == 2024)
    #expect(record.source.bytes == Self.text.count + 3)
  }

  @Test(
    "A stated media type that is not read is refused by name",
    arguments: [
      "application/pdf", "APPLICATION/XML; charset=utf-8", "image/png", "text/csv",
    ])
  func statedMediaType(mediaType: String) {
    let error = refusal(Self.text, mediaType: mediaType)
    #expect(error?.reason == .unsupportedMediaType)
    #expect(error?.metadata["mediaType"] == mediaType.prefix { $0 != ";" }.lowercased())
  }

  @Test(
    "HTML is told by its tags",
    arguments: ["<!DOCTYPE html>", "<HTML>", "<div><table border=1>", "<td>"])
  func html(tag: String) throws {
    let page = tag + Self.report.split(separator: "\n").joined(separator: "<br>")
    #expect(try Reading.record(of: page).source.mediaType == "text/html")
  }

  @Test(
    "The media type is the stated one, else told by the pipes",
    arguments: [
      (nil, "", "text/plain"), (nil, "| a | b |\n", "text/markdown"),
      ("text/plain", "| a | b |\n", "text/plain"),
      ("text/markdown; charset=utf-8", "", "text/markdown"),
      ("text/markdown", "a <table></table>", "text/markdown"), ("text/plain", "<p>", "text/plain"),
      ("TEXT/HTML; charset=gbk", "", "text/html"), (nil, "a <p></p>", "text/html"),
    ] as [(String?, String, String)])
  func mediaType(stated: String?, prefix: String, read: String) throws {
    let bytes = Array(prefix.utf8) + Self.text
    let records = try Reading.parser.parse(ParserInput(bytes: bytes, mediaType: stated))
    #expect(records.map(\.source.mediaType) == [read])
    #expect(records.map(\.source.charset) == ["UTF-8"])
  }

  @Test("The record says what it was read from and by what")
  func source() throws {
    let digest = (0..<32).map { UInt8($0) }
    let records = try Reading.parser.parse(
      ParserInput(bytes: Self.text, uri: "https://example.org/a", sha256: digest))
    let record = try #require(records.first)
    #expect(record.source.uri == "https://example.org/a")
    #expect(record.source.sha256 == digest)
    #expect(record.source.bytes == Self.text.count)
    #expect(record.source.part == 0)
    #expect(record.parser.version == ReportParser.version)
  }
}
