import Testing

@testable import ReportParser

@Suite("Plain lines")
struct PlainLinesTests {
  private func read(_ line: String) -> [String] { cut([line], by: LinearisedReader()) }

  @Test(
    "A remark in brackets belongs to the number before it, blanks in it or not",
    arguments: [
      ("行政规范性文件 22（其中修订 16 件）", "行政规范性文件: 22"), ("行政规范性文件 22 3（均为 2020 年前制发） 8", "行政规范性文件: 22 3 8"),
      ("行政规范性文件 22(其中修订 16 件) 0 8", "行政规范性文件: 22 0 8"), ("规章 5（含修订 1 件） 4（含 2 件） 8", "规章: 5 4 8"),
    ])
  func remarks(line: String, reading: String) { #expect(read(line) == [reading]) }

  @Test(
    "Brackets without a number before them are words of the label",
    arguments: [
      ("（二）部分公开（区分处理的） 3 4", "（二）部分公开（区分处理的）: 3 4"), ("1.属于国家秘密 （注 3 条）", "1.属于国家秘密 （注 3 条）: "),
      ("行政许可 （单位： 件） 7", "行政许可 （单位： 件）: 7"), ("规章 ） 8", "规章 ）: 8"), ("） 8", "）: 8"), (")", "): "),
    ])
  func words(line: String, reading: String) { #expect(read(line) == [reading]) }

  @Test("A long remark is running text")
  func longRemark() {
    let remark = "（" + String(repeating: "其中修订", count: 12) + " 16 件）"
    #expect(read("规章 22\(remark)") == ["规章 22\(remark): "])
  }

  @Test("Running text is no row, however it ends")
  func prose() {
    let sentence = "全年办理各类申请平稳有序，没有发生一起因为办理不当而引起的纠纷，群众满意度持续提升。其中行政许可 12"
    #expect(read(sentence) == [])
    #expect(read("行政许可有序。 12") == ["行政许可有序。: 12"])
  }
}
