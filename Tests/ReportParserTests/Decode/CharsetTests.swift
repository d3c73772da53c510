import DisclosureReport
import DisclosureTesting
import Testing

@testable import ReportParser

@Suite("Charsets")
struct CharsetTests {
  private static let others: [Charset] = [.gb18030, .utf16LittleEndian, .utf16BigEndian]

  /// A text in another charset, without a byte order mark.
  private func bytes(_ text: [UInt8], in charset: Charset) throws -> [UInt8] {
    let outcome = Iconv.convert(
      text, from: "UTF-8", to: charset.name, capacity: 2 * text.count + 16)
    try #require(outcome.end == nil)
    return outcome.bytes
  }

  private func bytes(_ text: String, in charset: Charset) throws -> [UInt8] {
    try bytes(Array(text.utf8), in: charset)
  }

  private func text(_ bytes: [UInt8], of charset: Charset) throws -> String {
    String(decoding: try Transcoding(bytes, from: charset).text, as: UTF8.self)
  }

  private func refusal(_ bytes: [UInt8], charset: String? = nil) -> ParseError? {
    do throws(ParseError) {
      _ = try Reading.parser.parse(ParserInput(bytes: bytes, charset: charset))
      return nil
    } catch {
      return error
    }
  }

  /// Asks that a text gives the same record in every charset, with its spans at the same characters.
  private func expectSame(_ report: [UInt8], _ name: String) throws {
    let records = try Reading.parser.parse(ParserInput(bytes: report, wantsEvidence: true))
    for charset in Self.others {
      let received = try bytes(report, in: charset)
      let others = try Reading.parser.parse(ParserInput(bytes: received, wantsEvidence: true))
      try #require(others.count == records.count, "\(name)")
      for (record, other) in zip(records, others) {
        #expect(other.source.charset == charset.name, "\(name)")
        #expect(other.source.bytes == received.count, "\(name)")
        #expect(other.cells == record.cells, "\(name)")
        #expect(other.agency == record.agency, "\(name)")
        #expect(other.year == record.year, "\(name)")
        #expect(other.narrative.map(\.value) == record.narrative.map(\.value), "\(name)")
        #expect(other.whatFindingsSay == record.whatFindingsSay, "\(name)")
        #expect(other.findings.map(\.message) == record.findings.map(\.message), "\(name)")
        let here = try record.spans.map { try text(Array(report[$0]), of: .utf8) }
        let there = try other.spans.map { try text(Array(received[$0]), of: charset) }
        #expect(here == there, "\(name), \(charset.name)")
      }
    }
  }

  @Test("A report gives the same record in every charset", arguments: ReportShape.oneStyle)
  func same(shape: ReportShape) throws {
    for report in try shape.reports(2, seed: 4) { try expectSame(report.bytes, report.name) }
  }

  @Test(
    "So do the real reports", .enabled(if: Corpus.isHere, "the corpus is not here"),
    arguments: Corpus.texts)
  func corpus(text: String) throws { try expectSame(try Corpus.bytes(text), text) }

  @Test("So do characters beyond the plane of most", arguments: others)
  func rare(charset: Charset) throws {
    let text = "𠮷野县2024年政府信息公开工作年度报告\n一、总体情况\n收到申请３件，𠮷𠮷。\n"
    let record = try Reading.record(of: text)
    let other = try Reading.record(of: try bytes(text, in: charset))
    #expect(other.agency == record.agency)
    #expect(other.year == 2024)
  }

  @Test("A byte order mark tells UTF-16, whatever is stated", arguments: others.dropFirst())
  func byteOrderMark(charset: Charset) throws {
    let text = "\u{FEFF}" + TinyReport(disputes: ["行政复议 行政诉讼"]).text
    for stated in [nil, "utf-8", "gbk", "utf-16"] {
      let records = try Reading.parser.parse(
        ParserInput(bytes: try bytes(text, in: charset), charset: stated))
      #expect(records.map(\.source.charset) == [charset.name])
      #expect(records.map(\.year) == [2024])
    }
  }

  @Test(
    "GB18030 is read under any of its names, and under a wrong one",
    arguments: [nil, "GB18030", "gbk", "gb2312", "x-gbk", "utf-8", "iso-8859-1"])
  func labels(stated: String?) throws {
    let text = TinyReport(disputes: ["行政复议 行政诉讼"]).text
    let records = try Reading.parser.parse(
      ParserInput(bytes: try bytes(text, in: .gb18030), charset: stated))
    #expect(records.map(\.source.charset) == ["GB18030"])
  }

  @Test(
    "UTF-8 is read whatever is stated",
    arguments: ["utf-8", "UTF-8", "utf8", "us-ascii", "gbk", "UTF-16LE", "big5", ""])
  func utf8(stated: String) throws {
    let text = Array(TinyReport(disputes: ["行政复议 行政诉讼"]).text.utf8)
    let records = try Reading.parser.parse(ParserInput(bytes: text, charset: stated))
    #expect(records.map(\.source.charset) == ["UTF-8"])
  }

  @Test("A page that states another charset than it is in is read", arguments: others)
  func statedInPage(charset: Charset) throws {
    let page =
      "<html><head><meta charset=utf-8></head><body><p>"
      + TinyReport(disputes: ["行政复议 行政诉讼"]).text.split(separator: "\n").joined(separator: "</p><p>")
    let record = try Reading.record(of: try bytes(page, in: charset))
    #expect(record.source.mediaType == "text/html")
    #expect(record.year == 2024)
  }

  @Test(
    "A text that breaks off within a character is read up to there, and told",
    arguments: Charset.allCases)
  func brokenOff(charset: Charset) throws {
    let whole = try bytes(TinyReport(closing: ["白桦县"]).text, in: charset)
    let record = try Reading.record(of: Array(whole.dropLast()))
    let finding = try #require(record.findings(.truncated).first)
    let width = charset == .utf8 ? 3 : 2
    #expect(finding.spans == [SourceSpan(offset: whole.count - width, length: 0)])
    #expect(record.year == 2024)
  }

  @Test(
    "Bytes in no charset that is read are refused with the offset from which they are no UTF-8",
    arguments: [
      // Latin-1, Big5, and UTF-8 with something else in it.
      (Array("r".utf8) + [0xE9] + Array("sum".utf8), 1),
      ([0xAC, 0x46, 0xA9, 0xB2, 0xB8, 0xEA, 0xB0, 0x54], 0),
      (Array("公开".utf8) + [0xFF, 0x20] + Array("信息".utf8), 6),
      (Array("ab".utf8) + [0xC0, 0x80], 2), (Array("abc".utf8) + [0xED, 0xA0, 0x80], 3),
      (Array("abcd".utf8) + [0xF5, 0x80, 0x80, 0x80], 4),
    ] as [([UInt8], Int)])
  func unknown(bytes: [UInt8], offset: Int) throws {
    let error = try #require(refusal(bytes))
    #expect(error.reason == .unsupportedCharset)
    #expect(error.metadata["offset"] == "\(offset)")
    #expect(error.message.contains("\(offset)"))
    #expect(refusal(bytes, charset: "klingon")?.metadata["charset"] == "klingon")
  }

  @Test("Bytes that are no text in the charset stated are refused with their offset")
  func wrong() throws {
    let text = try bytes("政府信息公开", in: .gb18030)
    let error = try #require(refusal(text + [0xFF, 0x20], charset: "gbk"))
    #expect(error.reason == .unsupportedCharset)
    #expect(error.metadata["charset"] == "GB18030")
    #expect(error.metadata["offset"] == "\(text.count)")
  }
}

extension ReportRecord {
  /// Where its findings, cells and numbers stand in the bytes.
  fileprivate var spans: [Range<Int>] {
    (findings.flatMap(\.spans) + evidence.compactMap(\.span) + narrative.map(\.span)).map {
      $0.offset..<$0.offset + $0.length
    }
  }
}
