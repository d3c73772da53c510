import Testing

@testable import DisclosureCharts

@Suite("Texts of other people")
struct PlainTextTests {
  @Test(
    "What hides, reorders or breaks a text goes, and markup is written out",
    arguments: [
      ("a<b>&\"c'", "a&lt;b&gt;&amp;&quot;c&#39;"), ("行\r\n二\t三", "行 二 三"),
      ("\u{202e}evil\u{2066}\u{200f}\u{feff}", "evil"), ("a\u{0}b\u{1b}[0m", "a b [0m"),
      ("x\u{fffe}y\u{1ffff}", "x\u{fffd}y\u{fffd}"), ("  北京市  ", "北京市"), ("𠮷野家", "𠮷野家"),
      ("e\u{301}", "e\u{301}"),
      ("a" + String(repeating: "\u{301}", count: 99) + "b", "a\u{301}\u{301}\u{301}\u{301}b"),
      ("", ""),
    ])
  func escapes(text: String, expected: String) {
    #expect(PlainText.escaped(text) == expected)
  }

  @Test("A label is cut to its room, and says so", arguments: Hostile.texts)
  func shortened(text: String) {
    let clean = PlainText.clean(text)
    let label = LabelText.shortened(text, to: 100, size: 12)
    #expect(TextWidth.of(label, size: 12) <= 100)
    #expect(label == clean || label.hasSuffix("…"))
    #expect(clean.hasPrefix(label.hasSuffix("…") ? String(label.dropLast()) : label))
    #expect(label.unicodeScalars.count <= 241)
  }

  @Test("Lines are no wider than their room, and no more than their limit", arguments: 1...5)
  func wrapped(limit: Int) {
    let text = String(repeating: "口径 the form of the table changed，", count: 30)
    let lines = LabelText.lines(of: text, width: 200, size: 11, limit: limit)
    #expect(lines.count == limit)
    #expect(lines.allSatisfy { TextWidth.of($0, size: 11) <= 200 })
    #expect(lines.last?.hasSuffix("…") == true)
  }

  @Test("Words stay whole where a line breaks, and a text that fits is left alone")
  func words() {
    let lines = LabelText.lines(of: "alpha beta gamma", width: 70, size: 12, limit: 3)
    let words = lines.flatMap { $0.split(separator: " ") }
    #expect(lines.count > 1)
    #expect(words == ["alpha", "beta", "gamma"])
    #expect(LabelText.lines(of: "短", width: 70, size: 12, limit: 3) == ["短"])
    #expect(LabelText.lines(of: "\u{202e}", width: 70, size: 12, limit: 3).isEmpty)
  }
}
