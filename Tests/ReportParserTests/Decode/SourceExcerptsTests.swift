import DisclosureReport
import Foundation
import Testing

@testable import ReportParser

@Suite("Excerpts of a source around a span")
struct SourceExcerptsTests {
  private let text = "政府信息公开\n三、收到申请 30 件，予以公开 12 件\n四"

  @Test(
    "The line is shown around the span, whatever charset the bytes were received in",
    arguments: ["UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"])
  func charsets(_ charset: String) throws {
    let utf8 = Array(text.utf8)
    let convert = { (bytes: [UInt8]) in
      Iconv.convert(bytes, from: "UTF-8", to: charset, capacity: 4 * bytes.count + 8).bytes
    }
    let start = try #require(text.range(of: "30"))
    let before = convert(Array(text[..<start.lowerBound].utf8)).count
    let span = SourceSpan(offset: before, length: convert(Array("30".utf8)).count)
    let excerpts = try #require(SourceExcerpts(of: convert(utf8), charset: charset))
    let excerpt = try #require(excerpts.excerpt(around: span))
    #expect(
      excerpt
        == SourceExcerpt(
          line: 2, before: "三、收到申请 ", marked: "30", after: " 件，予以公开 12 件"))
    #expect(excerpts.excerpt(around: span, width: 2)?.before == "请 ")
    #expect(excerpts.excerpt(around: span, width: 2)?.after == " 件")
  }

  @Test("A span that the source has not is no excerpt, and bytes that are no text have none")
  func outside() throws {
    let excerpts = try #require(SourceExcerpts(of: Array(text.utf8), charset: "UTF-8"))
    for (offset, length) in [(-1, 1), (0, 9_999), (.max, 1), (0, -1), (9_999, 0)] {
      #expect(excerpts.excerpt(around: SourceSpan(offset: offset, length: length)) == nil)
    }
    #expect(SourceExcerpts(of: [0x81, 0xff, 0x41, 0x41], charset: "GB18030") == nil)
  }

  @Test("A span at the very end, an empty one and one within a character are shown without a trap")
  func edges() throws {
    let bytes = Array(text.utf8)
    let excerpts = try #require(SourceExcerpts(of: bytes, charset: "UTF-8"))
    for offset in 0...bytes.count {
      for length in [0, 1, 4, bytes.count - offset] where offset + length <= bytes.count {
        #expect(
          excerpts.excerpt(around: SourceSpan(offset: offset, length: length), width: 3) != nil)
      }
    }
  }
}
