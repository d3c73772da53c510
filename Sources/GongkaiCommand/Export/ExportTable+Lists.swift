import GongkaiProtos

extension ExportTable {
  /// The indicators of reports before 2019, as they are printed.
  static let indicators = ExportTable(
    "indicators", "one row an indicator of a report before 2019, as printed", "2019 年以前报告的指标，逐行照录",
    columns: [
      ExportColumn("code", "the printed code", "所印代码"),
      ExportColumn("name", "the printed name", "指标名称"),
      ExportColumn("depth", "how deep it is nested, from 0", "层次"),
      ExportColumn("value", "the value; empty where nothing is printed", "数值"),
      ExportColumn("unit", "the printed unit", "单位"),
    ]
  ) { report in
    report.stored.record.indicators.map {
      [
        $0.code, $0.name, String($0.depth), $0.hasValue ? Figures.exact($0.value) : "", $0.unit,
      ]
    }
  }

  /// The numbers of the prose.
  static let narrative = ExportTable(
    "narrative", "one row a number that the prose states", "正文所述数字",
    columns: [
      ExportColumn("kind", "what it counts", "所述事项"),
      ExportColumn("value", "the number, in the unit printed", "数值"),
      ExportColumn("unit", "the printed unit", "单位"),
      ExportColumn("approximate", "whether the prose calls it so (余, 约)", "是否约数"),
      ExportColumn("offset", "the first byte in the text", "原文起始字节"),
      ExportColumn("length", "how many bytes it has there", "原文字节数"),
    ]
  ) { report in
    report.stored.record.narrative.map {
      [
        EnumName.of($0.kind), Figures.exact($0.value), $0.unit, String($0.approximate),
        String($0.span.offset), String($0.span.length),
      ]
    }
  }

  /// The doubts about a report, and its contradictions.
  static let findings = ExportTable(
    "findings", "one row a finding within a report", "每条疑点一行",
    columns: [
      ExportColumn("code", "what is the matter; docs/findings.md explains each", "疑点代码"),
      ExportColumn(
        "origin", "READING: the reader's doubt; REPORT: the report's own contradiction",
        "识读存疑或报告自相矛盾"),
      ExportColumn("severity", "how much it matters", "轻重"),
      ExportColumn("message", "a sentence with the figures", "说明"),
      ExportColumn("cells", "the cells that it is about", "所涉单元格"),
      ExportColumn("expected", "what should have stood there", "应为"),
      ExportColumn("actual", "what stands there", "实为"),
    ]
  ) { report in
    report.stored.record.findings.map {
      [
        EnumName.of($0.code), EnumName.of($0.origin), EnumName.of($0.severity), $0.message,
        $0.cells.joined(separator: " "), $0.expected, $0.actual,
      ]
    }
  }
}
