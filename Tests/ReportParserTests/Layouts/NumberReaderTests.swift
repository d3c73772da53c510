import Testing

@Suite("Numbers in cells")
struct NumberReaderTests {
  @Test(
    "A number is read exactly, its unit beside it",
    arguments: [
      ("0", "0"), ("5", "5"), ("0005", "5"), (" 5 ", "5"), ("５", "5"), ("１２", "12"), ("1２", "12"),
      ("1,362", "1362"), ("12,345,678", "12345678"), ("1，362", "1362"), ("-393", "-393"),
      ("-3", "-3"), ("+2", "2"), ("1629.258", "1629258e-3"), ("59237.2449", "592372449e-4"),
      ("0.00", "0e-2"), ("-0.5", "-5e-1"), ("1,362.50", "136250e-2"),
      ("9223372036854775807", "9223372036854775807"), ("999999999999999999", "999999999999999999"),
      ("1669万元", "1669[tenThousandYuan]"), ("1669 万元", "1669[tenThousandYuan]"),
      ("251000元", "251000[yuan]"), ("2.02万元", "202e-2[tenThousandYuan]"), ("5件", "5[items]"),
      ("5 件", "5[items]"), ("7宗", "7[items]"), ("22（其中修订 16 件）", "22"), ("22(其中修订16件)", "22"),
      ("22件（其中修订 16 件）", "22[items]"), ("3 （注）", "3"),
    ])
  func numbers(cell: String, reading: String) { #expect(readCell(cell) == reading) }

  @Test("Nothing is blank", arguments: ["", " ", "\u{A0}", "\u{3000}", "\t \u{200B}"])
  func blanks(cell: String) { #expect(readCell(cell) == "_") }

  @Test(
    "A dash, a slash or 无 is a placeholder",
    arguments: ["/", "-", "--", "—", "——", "–", "－", "／", "\\", "无", " / ", "\u{A0}—\u{A0}"])
  func placeholders(cell: String) { #expect(readCell(cell) == "/") }

  @Test(
    "Anything else is unreadable, never a part of it a number",
    arguments: [
      "合计", "abc", "x5", "5x", "1.", ".5", "1.2.3", "1,36", "1,3620", "1,362,5", ",5", "5,", "3/4",
      "5%",
      "约5", "5余", "1 2", "1-2", "--5", "+-5", "+", "5、", "5。", "（16）", "（5", "5件3", "5万", "元",
      "12345678901234567890", "9223372036854775808", "-9223372036854775809", "无无", "///", "1e5",
      "٣", "Ⅲ",
      "2024年", "五",
    ])
  func unreadable(cell: String) { #expect(readCell(cell) == "?") }
}
