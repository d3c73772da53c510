import Testing

@testable import GongkaiCommand

@Suite("How many columns a text takes")
struct DisplayWidthTests {
  @Test(
    "Chinese characters take two columns, combining marks and controls none",
    arguments: [
      ("", 0), ("abc", 3), ("青海省", 6), ("ＡＢ", 4), ("（一）", 6), ("。、「」", 8), ("é", 1),
      ("e\u{301}", 1), ("\u{200b}", 0), ("한글", 4), ("ｱ", 1), ("𠮷", 2), ("🀄", 2), ("–…×", 3),
      ("\u{7}", 0), ("①", 1), ("⿰", 2), ("㎡", 2), ("€", 1), ("\u{3000}", 2),
    ])
  func widths(_ text: String, _ width: Int) { #expect(DisplayWidth.of(text) == width) }
}
