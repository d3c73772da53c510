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
    "Numbers of every kind are read where the prose names them",
    arguments: [
      ("收到12件政府信息公开申请。", NarrativeKind.applicationsReceived),
      ("依申请公开方面收到申请共计12件。", .applicationsReceived),
      ("全年,共受理政府信息公开申请12件,均已答复。", .applicationsReceived), ("办理依申请公开申请 12 条。", .applicationsHandled),
      ("结转上年12件。", .applicationsCarriedIn), ("结转下年度继续办理12件。", .applicationsCarriedOut),
      ("因政府信息公开引起的行政复议12件。", .reviews), ("发生12起因政府信息公开引发的行政诉讼。", .lawsuits),
      ("主动公开政府信息12条。", .informationDisclosed), ("公开各类信息共计12条。", .informationDisclosed),
      ("制发行政规范性文件12件。", .documentsMade), ("废止规范性文件12件。", .documentsRepealed),
      ("现行有效的12件规范性文件。", .documentsInForce), ("发布政策解读12篇。", .interpretations),
      ("全年无事。推送各类信息12条。", .posts), ("网站浏览量达12次。", .visits), ("现有政务新媒体账号12个。", .accounts),
      ("全县12个政务新媒体账号。", .accounts), ("受理群众诉求12件。", .hotlineCases), ("收到网民留言12条。", .messages),
      ("收取信息处理费12元。", .processingFees), ("办结率12%。", .handlingRate), ("占比12％。", .share),
      ("收到政府信息公开书面申请12件。", .applicationsReceived),
      ("通过网站等方式主动公开12条。", .informationDisclosed),
    ])
  func kinds(sentence: String, kind: NarrativeKind) throws {
    let numbers = try numbers([sentence])
    #expect(numbers.map(\.kind) == [kind])
    #expect(numbers.map(\.value) == [FixedDecimal(units: 12)])
  }

  @Test(
    "What a plain number counts is told by the numbers before it",
    arguments: [
      ("收到政府信息公开申请9件，办结12件。", [NarrativeKind.applicationsReceived, .applicationsHandled]),
      ("收到政府信息公开申请9件。其中予以公开12件。", [.applicationsReceived, .applicationsGranted]),
      ("收到政府信息公开申请9件，占9%，办结12件。", [.applicationsReceived, .share, .applicationsHandled]),
      ("受理群众诉求9件，办结12件。", [.hotlineCases, .requestsHandled]),
      ("收到政府信息公开申请9件，办理提案8件，办结12件。", [.applicationsReceived]),
      ("收到政府信息公开申请9件，结转至下一年度办理12件。", [.applicationsReceived, .applicationsCarriedOut]),
      ("新受理政府信息公开申请9件，转下一年办理12件。", [.applicationsReceived, .applicationsCarriedOut]),
      ("收到政府信息公开申请9件。（三）管理。办结12件。", [.applicationsReceived]),
      ("收到政府信息公开申请9件。(三)管理。办结12件。", [.applicationsReceived]), ("办结12件。", []),
    ])
  func topics(sentence: String, kinds: [NarrativeKind]) throws {
    #expect(try numbers([sentence]).map(\.kind) == kinds)
  }

  @Test(
    "Units, magnitudes and what is approximate are told",
    arguments: [
      ("发布信息2.1万余条。", "2.1", "万条", true), ("访问量达29 余万人次。", "29", "万人次", true),
      ("阅读量超30万次。", "30", "万次", true), ("公开政府信息1,362条。", "1362", "条", false),
      ("公开信息近900条。", "900", "条", true), ("办结率达 98.5%。", "98.5", "%", false),
      ("收取信息处理费1.2万元。", "1.2", "万元", false),
    ])
  func units(sentence: String, value: String, unit: String, isApproximate: Bool) throws {
    let number = try #require(try numbers([sentence]).first)
    #expect("\(number.value)" == value)
    #expect(number.unit == unit)
    #expect(number.approximate == isApproximate)
  }

  @Test(
    "That there was none is read as 0",
    arguments: [
      ("全年未收到政府信息公开申请。", [NarrativeKind.applicationsReceived]),
      ("我局未接到任何形式的信息公开申请。", [.applicationsReceived]),
      ("本街道未接收到依申请公开。", [.applicationsReceived]),
      ("未发生因政府信息公开引起的行政复议、行政诉讼案件。", [.reviews, .lawsuits]),
      ("未发生行政复议或行政诉讼。", [.reviews, .lawsuits]),
      ("没有结转下年度继续办理的申请。", [.applicationsCarriedOut]), ("未发生行政复议败诉案件。", []),
      ("没有及时答复公开申请。", []), ("未收到行政许可申请；行政复议已结。", []), ("无正当理由大量反复申请。", []),
    ])
  func none(sentence: String, kinds: [NarrativeKind]) throws {
    let numbers = try numbers([sentence])
    #expect(numbers.map(\.kind) == kinds)
    #expect(numbers.allSatisfy { $0.value == FixedDecimal(units: 0) && $0.unit.isEmpty })
  }

  @Test("A report without tables is read as prose from its first line to its last")
  func withoutTables() throws {
    let report = TinyReport(front: ["共主动公开政府信息138条。"], problems: ["未收到依申请公开。"])
    let kinds = try report.record().narrative.map(\.kind)
    #expect(kinds == [.informationDisclosed, .applicationsReceived])
  }

  @Test("Every pattern is written in the notation")
  func notation() {
    let patterns =
      NarrativePattern.applications + NarrativePattern.disputes + NarrativePattern.documents
      + NarrativePattern.publicity + NarrativePattern.shares
    #expect(patterns.allSatisfy { $0 != nil })
    #expect(patterns.count <= PatternIndex.mostPatterns)
    #expect(NarrativeZero.notations.allSatisfy { $0 != nil })
  }

  @Test(
    "What is not in the notation is no pattern",
    arguments: ["收到 件", "# ", "#", "收到 … … 申请 # 件", "收到 # 件 申请 多", "… # 件", "收到 申请 # 件"])
  func malformed(notation: String) { #expect(NarrativePattern(.reviews, notation) == nil) }

  @Test(
    "Other numbers are not taken for one",
    arguments: [
      "新开栏目12个。", "全年无事。行政许可受理申请12件。", "收到来信，办理申请12件。", "收到政府信息公开申请12人",
      "收到政府信息公开申请1234567890123件。",
      "政府信息公开申请12件。",
      "收到。政府信息公开申请12件。", "收到,政府信息公开申请12件。", "收到政府信息公开申请。", "收到政府信息公开申请1,2件。", "行政复议、行政诉讼12件。",
      "公开信息第A12条。", "主动公开情况：共制作信息12条。", "主动公开方面，依申请公开信息数12条，不予公开信息数12条。",
      "主动公开各类事项，依申请公开财政信息12件。", "属于已主动公开12条。", "公开政府信息2019-12条。",
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
