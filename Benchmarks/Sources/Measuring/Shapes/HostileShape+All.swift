extension HostileShape {
  /// Every shape: each is the worst that some step of the parser can be given.
  package static let all: [HostileShape] =
    lines + tables + rows + prose + agency + mixed + html + older

  private static let lines: [HostileShape] = [
    HostileShape("line ends", .front, "\n"),
    HostileShape("vertical tabs", .front, "\u{0B}"),
    HostileShape("ideographic blanks", .front, "\u{3000}"),
    HostileShape("headings", .front, "一、总体情况\n", units: 1_000_000),
    HostileShape("numerals", .front, "一、\n"),
    HostileShape("titles", .front, "政府信息公开\n", units: 1_000_000),
    HostileShape("sentences of the law", .front, "根据《条例》公布信息公开报告，\n"),
    HostileShape("angle brackets", .front, "<"),
  ]

  private static let table = "三、收到和处理政府信息公开申请情况\n"

  private static let tables: [HostileShape] = [
    HostileShape("pipes in a line", .applications, head: table, "|"),
    HostileShape("pipes, a line each", .applications, head: table, "||\n"),
    HostileShape("tabs in a line", .applications, head: table + "\t\n\t\n", "\t"),
    HostileShape("pairs of tabs", .proactive, head: ReportPart.proactive.usual, "规章\t\t1\t\t2\n"),
    HostileShape(
      "fillers among words", .applications,
      head: table + String(repeating: "0 |\n", count: 8) + "甲|乙|丙\n", "||\n某项\n"),
    HostileShape("digits", .applications, head: table + "（一）予以公开 ", "7"),
    HostileShape("groups of digits", .applications, head: table + "（一）予以公开 ", "0,000,"),
    HostileShape("open brackets", .applications, head: table + "（一）予以公开 ", "5（"),
    HostileShape("values of a row", .applications, head: table + "（一）予以公开", " 0"),
    HostileShape("values, a line each", .applications, head: table + "（一）予以公开", "\n0"),
    HostileShape("words", .applications, head: table, "某项内容\n"),
    HostileShape("words in a line", .applications, head: table, "某项内容 "),
    HostileShape("letters in a line", .applications, head: table, "某"),
    HostileShape("disputes, a line each", .disputes, head: ReportPart.disputes.usual, "0 0\n"),
  ]

  private static let rows: [HostileShape] = [
    HostileShape(
      "rows of pipes", .proactive, head: ReportPart.proactive.usual, "规章 | 0 | 0 | 0\n",
      units: 1_000_000),
    HostileShape("rows that differ", .applications, head: table, "（一）予以公开 1\n（一）予以公开 2\n"),
    HostileShape(
      "rows like a long one", .applications,
      head: table + "（一）予以公开" + String(repeating: " 1", count: 60_000) + "\n", "（一）予以公开 1 1\n"),
    HostileShape("misprints", .applications, head: table, "1.属于国家秘蜜 5\n"),
    HostileShape(
      "long misprints", .applications, head: table,
      "2.申请人逾期末按收费通如要求缴纳费用行政机美不再处理其政府信息公升申请 5\n"),
    HostileShape("half a label", .applications, head: table, "本年新\n"),
    HostileShape(
      "rows beyond the solver", .applications, head: table + surplusRows, "某项内容\n"),
  ]

  /// Every outcome with ten values too many, which leave thousands of ways.
  private static let surplusRows: String = [
    "（一）予以公开", "（二）部分公开", "1.属于国家秘密", "2.其他法律行政法规禁止公开", "4.保护第三方合法权益", "5.属于三类内部事务信息",
    "6.属于四类过程性信息", "7.属于行政执法案卷", "8.属于行政查询事项", "1.本机关不掌握相关政府信息", "2.没有现成信息需要另行制作",
    "3.补正后申请内容仍不明确", "1.信访举报投诉类申请", "2.重复申请", "3.要求提供公开出版物", "（七）总计", "四、结转下年度继续办理",
  ].map { $0 + " 1 2 3 4 5 6 21 1 2 3 4 5 6 7 8 9 21\n" }.joined()

  private static let prose: [HostileShape] = [
    HostileShape("prose in a line", .overview, head: "一、总体情况\n", "公开政府信息"),
    HostileShape("numbers in prose", .overview, head: "一、总体情况\n", "收到信息公开申请1件"),
    HostileShape("units without a clause", .overview, head: "一、总体情况\n", "1件 "),
    HostileShape("digits in prose", .overview, head: "一、总体情况\n", "1"),
  ]

  private static let agency: [HostileShape] = [
    HostileShape("hosts", .overview, head: "一、总体情况\n", "a.gov.cn."),
    HostileShape("brackets of symbols", .overview, head: "一、总体情况\n", "政办函〔"),
    HostileShape("blank end", .end, " \n"),
    HostileShape("short end", .end, "某某局。\n"),
  ]
}
