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
      ("999999999999999999", "999999999999999999"), ("-999999999999999999", "-999999999999999999"),
      ("１，３６２", "1362"), ("１，362", "1362"), ("－８", "-8"), ("－8", "-8"), ("＋2", "2"), ("−8", "-8"),
      ("１．５", "15e-1"), ("1629．258万元", "1629258e-3[tenThousandYuan]"), ("12.0", "120e-1"),
      ("0件", "0[items]"), ("0 件", "0[items]"), ("3\u{3000}件", "3[items]"), ("+0", "0"), ("-0", "0"),
      ("1669万元", "1669[tenThousandYuan]"), ("1669 万元", "1669[tenThousandYuan]"),
      ("251000元", "251000[yuan]"), ("2.02万元", "202e-2[tenThousandYuan]"), ("5件", "5[items]"),
      ("5 件", "5[items]"), ("7宗", "7[items]"), ("22（其中修订 16 件）", "22"), ("22(其中修订16件)", "22"),
      ("22件（其中修订 16 件）", "22[items]"), ("3 （注）", "3"),
    ])
  func numbers(cell: String, reading: String) { #expect(readCell(cell) == reading) }

  @Test(
    "增 and 减 sign a number",
    arguments: [
      ("减4", "-4 by word"), ("增3", "3 by word"), ("减少4", "-4 by word"), ("增加3", "3 by word"),
      ("减 4", "-4 by word"), ("减\u{A0}４", "-4 by word"), ("增1,362", "1362 by word"),
      ("减0", "0 by word"), ("增加3个", "3[items] by word"), ("减4（取消）", "-4 by word"),
    ])
  func words(cell: String, reading: String) { #expect(readCell(cell) == reading) }

  @Test(
    "What else stands with 增 or 减 is unreadable",
    arguments: ["增", "减", "减少", "增/减", "减-4", "增+3", "减减4", "增3减1", "减约4", "净增3", "4减", "减四"])
  func noWords(cell: String) { #expect(readCell(cell) == "?") }

  @Test("Nothing is blank", arguments: ["", " ", "\u{A0}", "\u{3000}", "\t \u{200B}"])
  func blanks(cell: String) { #expect(readCell(cell) == "_") }

  @Test(
    "A dash, a slash or 无 is a placeholder",
    arguments: ["/", "-", "--", "—", "——", "–", "－", "－－", "／", "\\", "无", " / ", "\u{A0}—\u{A0}"])
  func placeholders(cell: String) { #expect(readCell(cell) == "/") }

  @Test(
    "Anything else is unreadable, never a part of it a number",
    arguments: [
      "合计", "abc", "x5", "5x", "1.", ".5", "1.2.3", "1,36", "1,3620", "1,362,5", ",5", "5,", "3/4",
      "5%",
      "约5", "5余", "1 2", "1-2", "--5", "+-5", "+", "5、", "5。", "（16）", "（5", "5件3", "5万", "元",
      "12345678901234567890", "9223372036854775807", "1234567890123456789", "0.1234567890123456789",
      "12*", "12①", "约12", "零", "＋", "--8", "—8", "１，３６", "1．", "．5", "无无", "///", "1e5",
      "٣", "Ⅲ",
      "2024年", "五",
    ])
  func unreadable(cell: String) { #expect(readCell(cell) == "?") }
}
