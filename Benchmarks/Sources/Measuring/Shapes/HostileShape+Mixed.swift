extension HostileShape {
  private static let table = "三、收到和处理政府信息公开申请情况\n"

  /// Shapes made of several of the form's own things, and the longest line.
  static let mixed: [HostileShape] = [
    HostileShape("one line of 100 MiB", .front, "公开政府信息，", units: 5_000_000),
    HostileShape(
      "labels and numbers", .applications, head: table, "（一）予以公开 1 2.重复申请 3 ", units: 1_000_000),
    HostileShape("labels in a line", .applications, head: table, "（一）予以公开"),
    HostileShape("label phrases", .overview, head: "一、总体情况\n", "行政复议行政诉讼规章行政许可", units: 1_000_000),
    HostileShape("heads of tables", .proactive, "信息内容 本年制发件数 本年废止件数 现行有效件数\n"),
    HostileShape("sections by turns", .front, "二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n"),
    HostileShape("whole titles", .front, "鼓楼区2023年政府信息公开工作年度报告\n"),
    HostileShape("nested brackets", .applications, head: table, "（(（["),
    HostileShape("brackets closed", .applications, head: table, "））)]"),
    HostileShape("tabs only", .applications, "\t"),
    HostileShape("tabbed rows", .applications, head: table, "（一）予以公开\t1\t\t\t\t\t\t1\n"),
    HostileShape("piped rows", .applications, head: table, "| （一）予以公开 | 1 | | | | | | 1 |\n"),
    HostileShape("pipes, wide rows", .applications, head: table, wideRow),
    HostileShape("aligned columns", .applications, head: table, aligned),
    HostileShape(
      "values by columns", .applications, head: table + "（一）予以公开\n2.重复申请\n", "1\n2\n3 4\n"),
    HostileShape("disputes in a line", .disputes, head: ReportPart.disputes.usual, "0 1 "),
    HostileShape("reports in a text", .end, ReportPart.allCases.map(\.usual).joined()),
    HostileShape(
      "utf-16: reports in a text", .end, ReportPart.allCases.map(\.usual).joined(), isUTF16: true),
    HostileShape(
      "utf-16: numbers in prose", .overview, head: "一、总体情况\n", "收到信息公开申请1件", isUTF16: true),
  ]

  private static let wideRow = "| （一）予以公开" + String(repeating: " | 1", count: 2_000) + " |\n"

  private static let aligned =
    "（一）予以公开" + String(repeating: "          1", count: 7) + "\n"
}
