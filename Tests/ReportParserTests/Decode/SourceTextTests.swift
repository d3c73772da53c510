import Testing

@testable import ReportParser

@Suite("Text cut into lines and blanks")
struct SourceTextTests {
  @Test(
    "Lines end at LF, CR and form feed",
    arguments: [
      ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\nb", ["a", "b"]), ("a\r\nb", ["a", "", "b"]),
      ("a\u{0C}b\n\n", ["a", "b", ""]), ("\n", [""]), ("a\tb", ["a\tb"]),
    ] as [(String, [String])])
  func lines(text: String, lines: [String]) {
    let source = SourceText(validated: Array(text.utf8))
    #expect(source.lines.map { String(decoding: source.bytes[$0.range], as: UTF8.self) } == lines)
  }

  private static let blanks: [String] =
    [" ", "\t", "\u{0B}", "\u{A0}", "\u{3000}", "\u{FEFF}"]
    + (0x2000...0x200F).compactMap { Unicode.Scalar($0).map { String(Character($0)) } }

  @Test("Every kind of blank is cut off at both ends", arguments: blanks)
  func trimmed(blank: String) {
    let text = "\(blank)\(blank)县 a\(blank)"
    let source = SourceText(validated: Array(text.utf8))
    #expect(source.string(0..<source.bytes.count) == "县 a")
    #expect(source.trimmed(0..<blank.utf8.count).isEmpty)
  }

  @Test(
    "Signs that are no blanks stay",
    arguments: ["·", "\u{00AD}", "、", "\u{2014}", "\u{2026}", "é", "。", "\u{FF10}"])
  func notBlank(sign: String) {
    let source = SourceText(validated: Array(sign.utf8))
    #expect(source.string(0..<source.bytes.count) == sign)
  }

  @Test("A blank cut in its middle is no blank")
  func cutBlank() {
    let blank = Array("\u{3000}".utf8)
    #expect(blank.span.blankWidth(at: 0, before: 2) == 0)
    #expect(blank.span.blankWidth(at: 0, before: 3) == 3)
    #expect(blank.span.blankWidth(endingAt: 3, after: 1) == 0)
    #expect(blank.span.blankWidth(endingAt: 3, after: 0) == 3)
  }

  @Test(
    "Squeezing keeps letters and digits, and nothing else",
    arguments: [
      ("（一） 予以 公开", "一予以公开"), ("1.属于国家秘密", "1属于国家秘密"), ("１２３", "123"),
      ("3.危及“三安全一稳定”", "3危及三安全一稳定"), ("总\u{3000}计", "总计"), ("a、b，c；d：e", "abcde"),
      ("本年收费金额（单位：万元）", "本年收费金额单位万元"), ("\u{A0}项-", "项"), ("𠮷吉", "吉"), ("", ""),
    ])
  func squeezing(text: String, squeezed: String) {
    var bytes: [UInt8] = []
    bytes.appendSqueezed(0..<text.utf8.count, of: Array(text.utf8).span)
    #expect(String(decoding: bytes, as: UTF8.self) == squeezed)
  }

  @Test(
    "A phrase is found where it first stands, and nowhere else",
    arguments: [
      ("abcabc", "bc", 0, 1), ("abcabc", "bc", 2, 4), ("abcabc", "cab", 0, 2),
      ("abc", "abcd", 0, nil),
      ("abc", "", 0, nil), ("abc", "d", 0, nil), ("aab", "ab", 0, 1), ("abc", "c", 3, nil),
    ] as [(String, String, Int, Int?)])
  func phrases(text: String, phrase: String, start: Int, place: Int?) {
    let bytes = Array(text.utf8)
    #expect(bytes.span.firstIndex(ofPhrase: Array(phrase.utf8), from: start) == place)
  }
}
