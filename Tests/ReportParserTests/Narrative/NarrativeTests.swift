import DisclosureReport
import Foundation
import Testing

@testable import ReportParser

@Suite("Numbers in prose")
struct NarrativeTests {
  private func numbers(_ prose: [String]) throws -> [NarrativeNumber] {
    try TinyReport(overview: prose).record().narrative
  }

  @Test(
    "Applications received are read from prose",
    arguments: [
      "全年共收到政府信息公开申请12件。", "本年新收政府信息公开申请 12 件，均已答复。", "受理依申请公开申请12件", "收到信息公开申请12条。",
      "全年无事。共收到政府信息公开申请12件",
    ])
  func received(sentence: String) throws {
    let number = try #require(try numbers([sentence]).first)
    #expect(number.kind == .applicationsReceived)
    #expect(number.value == FixedDecimal(units: 12))
    #expect(!number.approximate)
  }

  @Test(
    "Reviews are read with their result",
    arguments: [
      ("发生3件行政复议结果纠正。", NarrativeKind.reviewsCorrected), ("发生 3 件 行政复议结果纠正", .reviewsCorrected),
      ("有3起行政复议结果维持。", .reviewsUpheld),
    ])
  func reviews(sentence: String, kind: NarrativeKind) throws {
    let numbers = try numbers([sentence])
    #expect(numbers.map(\.kind) == [kind])
    #expect(numbers.map(\.value) == [FixedDecimal(units: 3)])
  }

  @Test("A sentence broken over lines is read as one")
  func broken() throws {
    #expect(try numbers(["全年共收到政府信息", "", "公开申请1", "2件"]).isEmpty)
    #expect(try numbers(["全年共收到政府信息", "", "公开申请", "12", "件。"]).map(\.value.units) == [12])
  }

  @Test(
    "Other numbers are not taken for one",
    arguments: [
      "全年公开信息12件。", "收到来信，办理申请12件。", "收到政府信息公开申请1.2件。", "收到政府信息公开申请1,200件。", "收到政府信息公开申请12人次。",
      "发生3件行政复议。", "收到政府信息公开申请1234567890123件。", "政府信息公开申请12件。", "收到。政府信息公开申请12件。", "收到政府信息公开申请。",
    ])
  func others(sentence: String) throws { #expect(try numbers([sentence]).isEmpty) }

  @Test("The span of a number is its digits")
  func span() throws {
    let report = TinyReport(overview: ["全年共收到政府信息公开申请 12 件。"])
    let span = try #require(try report.record().narrative.first?.span)
    let bytes = Array(report.text.utf8)[span.offset..<span.offset + span.length]
    #expect(String(decoding: bytes, as: UTF8.self) == "12")
  }

  @Test("More numbers than any report has are left out, and told", arguments: [0, 1, 200])
  func tooMany(surplus: Int) throws {
    let sentence = "收到政府信息公开申请12件。"
    let most = NarrativeReader.mostNumbers
    let prose = String(repeating: sentence, count: most + surplus)
    let report = TinyReport(overview: [prose])
    let record = try report.record()
    #expect(record.narrative.count == most)
    let spans = record.findings(.truncated).flatMap(\.spans)
    let start = try #require(report.text.range(of: prose)?.lowerBound)
    let before = report.text.utf8.distance(from: report.text.startIndex, to: start)
    let place = before + most * sentence.utf8.count + "收到政府信息公开申请".utf8.count
    #expect(spans == (surplus > 0 ? [SourceSpan(offset: place, length: 0)] : []))
  }

  @Test("Prose that names a cell settles it")
  func settles() throws {
    let line = "3 3 0 0"
    let open = try TinyReport(disputes: ["行政复议 行政诉讼", line]).record()
    #expect(open.findings(.ambiguousPlacement).count == 1)
    let told = try TinyReport(
      overview: ["全年发生3件行政复议结果纠正。"], disputes: ["行政复议 行政诉讼", line]
    ).record()
    #expect(told.cells[.review, .corrected] == 3)
    #expect(told.cells[.review, .total] == 3)
    // What the prose does not name may stay open.
    let named = told.findings(.ambiguousPlacement).flatMap(\.cells)
    #expect(!named.contains(CellPath(.dispute(.review, .corrected))))
  }

  @Test("Prose that says two things of a cell settles nothing")
  func contradiction() throws {
    let record = try TinyReport(
      overview: ["全年发生3件行政复议结果纠正。另发生2件行政复议结果纠正。又发生3件行政复议结果纠正。"], disputes: ["行政复议 行政诉讼", "3 3 0 0"]
    ).record()
    let open = try TinyReport(disputes: ["行政复议 行政诉讼", "3 3 0 0"]).record()
    #expect(record.cells == open.cells)
    #expect(
      record.findings(.ambiguousPlacement).map(\.cells)
        == open.findings(.ambiguousPlacement).map(\.cells))
  }

  @Test("Prose does not change what the layout settles")
  func settledTables() throws {
    let record = try TinyReport(
      overview: ["全年发生9件行政复议结果纠正。"], disputes: ["行政复议 行政诉讼", "0 3 0 0 3 0 0 0 0 0 0 0 0 0 0"]
    ).record()
    #expect(record.cells[.review, .corrected] == 3)
    #expect(record.namedByReading.isDisjoint(with: CellSet(.disputes)))
  }
}
