import Testing

@testable import ReportParser

@Suite("Layouts of tables")
struct LayoutReaderTests {
  @Test(
    "Each line is read in the first layout that claims it; a table bears the name of most",
    arguments: [
      (["| 规章 | 0 |"], "pipes"), (["规章 | 0 | 0 |"], "pipes"), (["规章\t0", "行政许可\t1"], "tabs"),
      (["规章\t0", "行政许可 1"], "linearised"), (["规章 0", "a | b"], "linearised"), ([], "none"),
      (["规章    0     3", "行政许可 1"], "aligned"),
      (["规章 |", "0 |", "|", "1 |", "2 |", "3 |"], "piped-cells"),
      (["| 规章 | 0 |", "| 行政许可 | 0 |", "行政处罚 3"], "pipes"),
    ] as [([String], String)])
  func claimed(lines: [String], name: String) {
    #expect(cut(lines).layout == name)
  }

  @Test("The layout may change in the middle of a table")
  func change() {
    let lines = ["| 规章 | 3 | | 8 |", "行政许可\t4\t", "\t行政处罚\t5", "行政强制 6"]
    #expect(
      cut(lines).lines == [
        "规章: 3 _ 8", "行政许可: 4 _", "行政处罚: 5", "行政强制: 6",
      ])
  }

  @Test("Every layout has a name of its own, and the parser tells them all")
  func names() {
    #expect(
      ReportParser.layoutNames == [
        "html", "piped-cells", "pipes", "tabs", "reading-order", "aligned", "linearised",
      ])
  }

  @Test(
    "Pipes part cells and keep blanks",
    arguments: [
      ("| 规章 | 3 | | 8 |", "规章: 3 _ 8"), ("|规章|3||8|", "规章: 3 _ 8"),
      ("规章 | 3 | | 8 |", "规章: 3 _ 8"), ("| | | 1.属于国家秘密 | | 0 |", "1.属于国家秘密: _ 0"),
      ("| （三）不予公开 | 1.属于国家秘密 | 0 | 0 |", "（三）不予公开+1.属于国家秘密: 0 0"),
      ("| 规章 | 3 | 见注 | 8 |", "规章: 3 ? 8"), ("| 规章 | / | 无 | - |", "规章: / / /"),
      ("| 3 | | 3 |", ": 3 _ 3"), ("| 规章 | 1,362 | 5件 |", "规章: 1362 5[items]"),
      ("| 规章 | | | |", "规章: _ _ _"),
    ])
  func pipes(line: String, reading: String) { #expect(cut([line], by: PipesReader()) == [reading]) }

  @Test(
    "Rules, blank lines and lines without pipes are no rows of a table of pipes",
    arguments: ["|---|---|", "| --- | :--: |", "|:-|-:|--|", "", "  ", "规章 3 0 8"])
  func noRow(line: String) {
    #expect(cut(["| 规章 | 3 |", line, "| 行政许可 | 4 |"], by: PipesReader()) == ["规章: 3", "行政许可: 4"])
  }

  @Test("A row of dashes alone is no rule")
  func dashes() { #expect(cut(["| 规章 | - | 3 |"], by: PipesReader()) == ["规章: / 3"]) }

  @Test(
    "Tabs part cells and keep blanks, ragged or not",
    arguments: [
      ("3.其他\t\t0\t0", "3.其他: _ 0 0"), ("\t（七） 总计\t30\t0\t", "（七） 总计: 30 0 _"),
      ("规章\t3\t0\t8", "规章: 3 0 8"), ("2. 其他法律行政 法规禁止公开\t\t1", "2. 其他法律行政 法规禁止公开: _ 1"),
      ("0\t\t3", ": 0 _ 3"), ("规章", "规章: "),
    ])
  func tabs(line: String, reading: String) {
    #expect(cut([line], by: TabsReader()) == [reading])
  }

  @Test(
    "A line of nothing but tabs is a row of blank cells; one without a tab is none",
    arguments: [("", []), (" \u{A0}", []), ("\t\t", [": _ _ _"]), (" \t\u{A0}", [": _ _"])])
  func blankLine(line: String, rows: [String]) {
    let cut = cut(["规章\t3", line, "行政许可\t4"], by: TabsReader())
    #expect(cut == ["规章: 3"] + rows + ["行政许可: 4"])
  }

  @Test(
    "Plain lines end in their values, whatever stands before is the label",
    arguments: [
      ("（七）总计 8 8", "（七）总计: 8 8"), ("3 3 0 0", ": 3 3 0 0"), ("2.重复申请", "2.重复申请: "),
      ("1.属于国家秘密 0 / 0 — 0", "1.属于国家秘密: 0 / 0 / 0"), ("行政许可 1,362", "行政许可: 1362"),
      ("行政事业性收费 1669万元", "行政事业性收费: 1669[tenThousandYuan]"),
      ("规章\u{A0}3\u{3000}0\u{2003}8", "规章: 3 0 8"), ("规章 3 x 8", "规章 3 x: 8"),
      ("2024 年 5", "2024 年: 5"),
      ("规章3", "规章3: "), ("  规章  ３  ", "规章: 3"),
    ])
  func linearised(line: String, reading: String) {
    #expect(cut([line], by: LinearisedReader()) == [reading])
  }

  @Test(
    "A page number between dashes is no value",
    arguments: ["- 3 -", "-3-", "— 3 —", "---", "–12–", "", "\u{3000}"])
  func pageNumber(line: String) {
    #expect(cut(["规章 1", line, "行政许可 2"], by: LinearisedReader()) == ["规章: 1", "行政许可: 2"])
  }

  @Test("A negative number is no page number", arguments: ["-3", "- 3", "-12345"])
  func negative(line: String) {
    #expect(cut([line], by: LinearisedReader()).count == 1)
  }
}
