import DisclosureReport
import Testing

@testable import ReportParser

@Suite("Columns lined up with blanks")
struct AlignedReaderTests {
  private let reader = AlignedReader()

  @Test(
    "Some line ends in two numbers, each behind two blanks or more",
    arguments: [
      ("规章    0     3", true), ("规章  0  3", true), ("规章    0     3   ", true),
      ("（一）予以公开   4    0    12", true), ("规章 0  3", false), ("规章  0 3", false),
      ("规章      30000", false), ("规章   全年     3", false), ("行政许可   /    /", false), ("", false),
    ])
  func recognition(line: String, isAligned: Bool) {
    #expect(recognises(["信息内容", line, "行政许可"], reader) == isAligned)
  }

  @Test(
    "A value's column is where it ends on the page, a Chinese character counting two",
    arguments: [
      ("规章    0     3", "0: 9 15"), ("规章   10    13", "0: 9 15"), ("  规章  0     3", "2: 9 15"),
      ("        0     3", ": 9 15"), ("ab      0     3", "0: 9 15"),
      ("规章\u{3000}\u{3000}0     3", "0: 9 15"),
    ])
  func columnOfValue(line: String, columns: String) {
    #expect(ReportParserTests.columns([line], by: reader) == [columns])
  }

  @Test(
    "Words are parted at gaps of three blanks",
    arguments: [
      ("不    1.属于国家秘密    0   0", "不+1.属于国家秘密: 0 0", "0 6: 25 29"),
      ("  公   2.其他    0   0", "公+2.其他: 0 0", "2 7: 18 22"),
      ("1.属于  国家秘密    0   0", "1.属于  国家秘密: 0 0", "0: 21 25"),
      ("自然人     商业企业    总计", "自然人+商业企业+总计: ", "0 11 23: "),
    ])
  func gaps(line: String, reading: String, columns: String) {
    #expect(cut([line], by: reader) == [reading])
    #expect(ReportParserTests.columns([line], by: reader) == [columns])
  }

  @Test("A page number, and what fills a page, is no row")
  func pageNumber() {
    let lines = ["规章    0     3", "                - 3 -", "", "行政许可   1    2"]
    #expect(cut(lines, by: reader) == ["规章: 0 3", "行政许可: 1 2"])
  }

  @Test("Values on the line between the two lines of their label are the label's")
  func betweenLabelLines() throws {
    let record = try TinyReport(applications: [
      "（一）予以公开                            2   0   0   0   0   0    2",
      "（二）部分公开（区分处理的，只计这一情",
      "                                          4   0   1   0   0   0    5",
      "形，不计其他情形）",
      "1.属于国家秘密                            0   0   0   0   0   3    3",
    ]).record()
    #expect(record.cells[.granted, .total] == 2)
    #expect(record.cells[.partiallyGranted, .naturalPerson] == 4)
    #expect(record.cells[.partiallyGranted, .researchInstitution] == 1)
    #expect(record.cells[.partiallyGranted, .total] == 5)
    #expect(record.cells[.stateSecret, .otherOrganisation] == 3)
    #expect(record.doubtedCells.isEmpty)
    #expect(record.parser.layouts.map(\.layout) == ["aligned"])
  }

  @Test("A group's name in the margin is no part of the labels beside it")
  func margin() throws {
    let record = try TinyReport(applications: [
      "           1.信访举报投诉类申请             1   0   0   0   0   0    1",
      "（五）不",
      "           2.重复申请                       0   2   0   0   0   0    2",
      "予处理",
      "           3.要求提供公开出版物             0   0   3   0   0   0    3",
    ]).record()
    #expect(record.cells[.petitionOrComplaint, .naturalPerson] == 1)
    #expect(record.cells[.repeated, .business] == 2)
    #expect(record.cells[.publicationRequest, .researchInstitution] == 3)
    #expect(record.cells[.publicationRequest, .total] == 3)
    #expect(record.findings(.labelVariant) == [])
  }
}
