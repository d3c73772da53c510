import Testing

@testable import ReportParser

@Suite("Rows of HTML tables")
struct TableRowsTests {
  @Test(
    "A row is a line, and its cells stand in it, blank ones too",
    arguments: [
      ("<tr><td>规章<td>3<td>4</tr><tr><td>乙</tr>", ["|0:规章|1:3|2:4|", "|0:乙|"]),
      ("<tr><th>甲</th><td></td><td>&nbsp;</td><td> 2 </td></tr>", ["|0:甲|1:|2:|3:2|"]),
      (
        "<thead><tr><th>甲</thead><tbody><tr><td>乙</tbody><tfoot><tr><td>丙</tfoot>",
        ["|0:甲|", "|0:乙|", "|0:丙|"]
      ),
      ("<TR><TD>甲</TD><TD><P>商业</P><P>企业</P></TD></TR>", ["|0:甲|1:商业 企业|"]),
      ("<tr><td>商业<br>企业</td><td>2</td></tr>", ["|0:商业 企业|1:2|"]),
      ("<tr><td><p><span>1.</span><span>属于国家</span><o:p></o:p></p></td><td>0", ["|0:1.属于国家|1:0|"]),
      ("<tr><td>甲</td>\n<td>1\n2</td>\n</tr>\n", ["|0:甲|1:1 2|"]),
      ("<tr></tr><tr><td></tr>", ["|0:|"]),
      ("<tr><td><b>甲<td>1<tr><td>乙<td>2", ["|0:甲|1:1|", "|0:乙|1:2|"]),
      ("<td>甲</td><td>1</td>", ["|0:甲|1:1|"]), ("<tr>甲<td>1</td>乙</tr>", ["|0:甲|1:1|2:乙|"]),
      ("<caption>表</caption><tr><td>1</tr>", ["表", "|0:1|"]),
    ])
  func rows(table: String, lines: [String]) {
    #expect(flattened("<table>\(table)</table>") == lines)
    #expect(flattened(table) == lines)
    #expect(flattened("<p>前<table>\(table)</table><p>后") == ["前"] + lines + ["后"])
  }

  @Test(
    "Merged cells take their columns, and those below go round them",
    arguments: [
      ("<tr><td rowspan=2 colspan=3>a<td>b<tr><td>c<tr><td>d", ["0+3 3+1", "3+1", "0+1"]),
      (
        "<tr><td rowspan=3>a<td rowspan=2>b<td>c<tr><td>d<tr><td>e<td>f",
        ["0+1 1+1 2+1", "2+1", "1+1 2+1"]
      ),
      ("<tr><td>a<td rowspan='2'>b<td>c<tr><td>d<td>e", ["0+1 1+1 2+1", "0+1 2+1"]),
      (
        "<tr><td colspan=0>a<td rowspan=0>b<td colspan=x>c<tr><td>d<td>e",
        ["0+1 1+1 2+1", "0+1 2+1"]
      ),
      ("<tr><td colspan=-3 rowspan=-1>a<td>b<tr><td>c", ["0+1 1+1", "0+1"]),
      ("<tr><td>a<td colspan=99999999999999999999>b", ["0+1 1+127"]),
      ("<tr><td ROWSPAN=\" 2 \" COLSPAN='2;'>a<tr><td>b", ["0+2", "2+1"]),
      ("<tr><td rowspan=2>a</table><table><tr><td>b<tr><td>c", ["0+1", "0+1", "0+1"]),
    ])
  func merged(table: String, columns: [String]) {
    #expect(spans("<table>\(table)</table>") == columns)
  }

  @Test("Tables that lay out a page do not glue it together")
  func layout() {
    let inner = "<table><tr><td>规章<td>3</tr></table>"
    let page =
      "<table><tr><td>首页<td>导航</tr><tr><td>栏目<td><p>甲</p>\(inner)<p>乙</p>\(inner)</td><td>边</tr></table>"
    let lines = ["|0:首页|1:导航|", "栏目", "甲", "|0:规章|1:3|", "乙", "|0:规章|1:3|", "边"]
    #expect(flattened(page) == lines)
    #expect(flattened("<table><tr><td>\(page)</td></tr></table>") == lines)
  }

  @Test("A cell of many paragraphs, or the only one of its row with several, holds lines")
  func paragraphs() {
    let long = String(repeating: "字", count: 200)
    #expect(flattened("<table><tr><td>甲<td><p>\(long)<p>\(long)</table>") == ["甲", long, long])
    #expect(flattened("<table><tr><td>甲<td><p>\(long)</table>") == ["|0:甲|1:\(long)|"])
    #expect(flattened("<table><tr><td><p>甲<p>乙</table>") == ["甲", "乙"])
  }

  @Test("A row of more cells than any grid has keeps its text")
  func tooManyCells() {
    let text = FlattenedHTML(Array(("<table><tr>" + String(repeating: "<td>1", count: 1000)).utf8))
      .text
    #expect(text.lines.count == 1 && text.cells.count <= GridColumns.most)
    #expect(text.bytes.count { $0 == 0x31 } == 1000)
  }
}
