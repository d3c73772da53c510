import Testing

@testable import ReportParser

@Suite("HTML without its markup")
struct FlattenedHTMLTests {
  @Test(
    "Blocks and line breaks end lines, other markup does not",
    arguments: [
      ("<p>甲<p>乙", ["甲", "乙"]), ("<P CLASS=x>甲</P><DIV>乙</DIV>", ["甲", "乙"]),
      ("<div>甲<br>乙<br/>丙</div>", ["甲", "乙", "丙"]), ("<h1>甲</h1>乙", ["甲", "乙"]),
      ("<ul><li>甲<li>乙</ul>丙", ["甲", "乙", "丙"]), ("<p>甲<b>乙</b><span>丙</span></p>", ["甲乙丙"]),
      ("<p>甲\n  乙\t丙</p>", ["甲 乙 丙"]), ("<p>甲 <i>乙</i></p>", ["甲 乙"]),
      ("<p>属于国家<o:p></o:p><font>秘密</font></p>", ["属于国家秘密"]),
      ("<section>甲</section><article>乙</article>丙", ["甲", "乙", "丙"]),
      ("<blockquote>甲</blockquote><figcaption>乙</figcaption>", ["甲", "乙"]),
      ("<unknown>甲</unknown>乙", ["甲乙"]), ("<span>甲</span>乙<b>丙</b>", ["甲乙丙"]),
      ("<p></p><p> </p><p>&nbsp;</p>", []),
      ("<html><body><p>甲</p></body></html><p>乙</p>", ["甲", "乙"]),
      ("<pre>甲\n乙\r\n丙</pre>丁\n戊", ["甲", "乙", "丙", "丁 戊"]),
    ])
  func blocks(html: String, lines: [String]) { #expect(flattened(html) == lines) }

  @Test(
    "Entities are what they spell",
    arguments: [
      ("<p>甲&amp;乙</p>", "甲&乙"), ("<p>&#25919;&#x5E9C;</p>", "政府"), ("<p>1&nbsp;2</p>", "1 2"),
      ("<p>&lt;甲&gt;</p>", "<甲>"), ("<p>&ldquo;甲&rdquo;</p>", "“甲”"), ("<p>&nbsp;甲&nbsp;</p>", "甲"),
      ("<p>甲&foo 乙&</p>", "甲&foo 乙&"), ("<p>&#59;&#0;甲</p>", ";甲"), ("<p>甲&#9;乙</p>", "甲 乙"),
      ("<p>甲&#25919</p>", "甲政"), ("<p>&#00000000000000000025919;甲</p>", "政甲"),
      ("<p>a < b</p>", "a < b"), ("<p>a << b</p>", "a << b"),
    ])
  func entities(html: String, line: String) { #expect(flattened(html) == [line]) }

  @Test(
    "What is no text is left out",
    arguments: [
      "<script>var a = '<p>1</p>'; a < 2</script><p>甲</p>",
      "<style>p { color: red }</style><p>甲</p>",
      "<!-- <p>1</p> --><p>甲</p>", "<p><!--[if gte mso 9]><xml>1</xml><![endif]-->甲</p>",
      "<p><![if !supportEmptyParas]>甲<![endif]></p>",
      "<?xml:namespace prefix = o ns = \"urn:x\" /><p>甲</p>",
      "<!DOCTYPE html><p title='1 > 2'>甲</p>", "<p>甲</p><!-- never ended <p>乙</p>",
      "<p><![if &x; supportEmptyParas]>甲</p>",
    ])
  func dropped(html: String) { #expect(flattened(html) == ["甲"]) }

  @Test(
    "Whatever charset a page claims, it is read as the UTF-8 that it is",
    arguments: [
      "<meta charset=gb2312>",
      "<meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'>",
      "<?xml version='1.0' encoding='GBK'?>", "\u{FEFF}",
    ])
  func charset(head: String) { #expect(flattened(head + "<p>年报é𠮷</p>") == ["年报é𠮷"]) }

  @Test(
    "Text that no document may have does not move the text around it",
    arguments: [
      ("<p>甲\u{1}乙</p>", "甲 乙"), ("<p>甲\u{0}乙</p>", "甲 乙"),
      ("<p>甲\u{B}乙\u{FFFF}丙</p>", "甲 乙\u{FFFF}丙"),
      ("<p>5\u{1}</p>", "5"), ("\u{0}<p>甲</p>", "甲"),
      // The last byte of the one is the other's too.
      ("<p>甲＿\u{FFFF}乙</p>", "甲＿\u{FFFF}乙"),
    ])
  func invalid(html: String, line: String) { #expect(flattened(html) == [line]) }

  @Test("In text with a table in it, the line ends outside of the table are kept")
  func textWithTable() {
    let text = "# 甲\n\n乙\n<table><tr><td>丙\n丁</td></tr>\n<tr><td>1</td></tr></table>\n# 戊\n己"
    #expect(flattened(text) == ["# 甲", "乙", "|0:丙 丁|", "|0:1|", "# 戊", "己"])
  }

  @Test(
    "Text stays where it stands, however long and whatever comes before it",
    arguments: [
      "", "政府信息公开", "&amp;", "&nbsp;", "\r\n", "<b>1</b>", "<!-- 政 -->", "甲\u{1}", "𠮷", "<",
      "é<br>",
      "<td>",
      "<![endif]>", "<a href='?x&y'>",
    ], [1, 7, 340, 999, 1000, 1001])
  func offsets(piece: String, count: Int) {
    let html = "<p>" + String(repeating: piece, count: count) + "标记</p>" + "<p>末尾</p>"
    let bytes = Array(html.utf8)
    let text = FlattenedHTML(bytes).text
    #expect(text.bytes.count == bytes.count)
    for mark in ["标记", "末尾"].map({ Array($0.utf8) }) {
      let found = text.bytes.span.firstIndex(ofPhrase: mark)
      #expect(found != nil && found == bytes.span.firstIndex(ofPhrase: mark))
    }
    // What is kept is what stands there, but for entities and blanks.
    let areKept = zip(text.bytes, bytes).allSatisfy { $0.isASCIIBlank || $0 == $1 || $0 == 0xC2 }
    #expect(areKept || piece == "&nbsp;")
    #expect((try? UTF8Span(validating: text.bytes.span)) != nil)
  }

  @Test("Long runs of text are kept whole", arguments: [990, 1000, 1010, 5000])
  func longRuns(count: Int) {
    for piece in ["a", "政", "\u{1}a"] {
      let run = String(repeating: piece, count: count)
      let lines = flattened("<p>\(run)</p>").map { $0.replacing(" ", with: "") }
      #expect(lines == [run.replacing("\u{1}", with: "")])
    }
  }

  @Test(
    "Ampersands stay what they are",
    arguments: [
      ("甲&&乙", "甲&&乙"), ("&&&", "&&&"), ("甲 && 乙", "甲 && 乙"), ("甲&&amp;乙", "甲&&"), ("$&&$", "$&&$"),
    ])
  func ampersands(html: String, beginning: String) {
    #expect(flattened("<p>\(html)</p>").first?.hasPrefix(beginning) == true)
  }

  @Test("A line tells how much of it is text")
  func lengths() {
    let html = "<p><span style='font-family:SimSun'>二、</span><span lang=ZH-CN>主动</span></p><p>甲</p>"
    let text = FlattenedHTML(Array(html.utf8)).text
    #expect(text.lines.indices.map(text.length(of:)) == [12, 3])
  }
}
