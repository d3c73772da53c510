import DisclosureReport

extension MetricDictionary {
  /// The counts and amounts of table 二; where the form of 2019 counts something else, there is no formula for it.
  static let proactive: [Metric] =
    documents + [
      count(
        Words(
          "licensing_decisions", "行政许可处理决定数量", "Licensing decisions",
          "第二十条第（五）项行政许可，本年处理决定数量", "Licensing decisions made in the year"),
        [.action(.licensing, .decisions)]),
      count(
        Words(
          "penalty_decisions", "行政处罚处理决定数量", "Penalty decisions",
          "第二十条第（六）项行政处罚，本年处理决定数量", "Penalty decisions made in the year"),
        [.action(.penalty, .decisions)]),
      count(
        Words(
          "enforcement_decisions", "行政强制处理决定数量", "Enforcement decisions",
          "第二十条第（六）项行政强制，本年处理决定数量", "Enforcement decisions made in the year"),
        [.action(.enforcement, .decisions)]),
      count(
        Words(
          "fees_amount", "行政事业性收费金额", "Administrative fees",
          "第二十条第（八）项行政事业性收费，本年收费金额；2019 年格式只计项目数，不计入",
          "Fees charged in the year, in yuan; the form of 2019 counts items, not money"),
        [.feesAmount], [.era2021]),
    ]

  private static let documents: [Metric] = [
    (DocumentRow.regulations, "regulations", "规章", "regulations"),
    (.normativeDocuments, "normative_documents", "行政规范性文件", "normative documents"),
  ].flatMap { row, id, name, englishName in
    [
      (DocumentColumn.made, "made", "制发", "Made"), (.repealed, "repealed", "废止", "Repealed"),
      (.inForce, "in_force", "现行有效", "In force"),
    ].map { column, columnID, columnName, englishColumn in
      count(
        Words(
          "\(id)_\(columnID)", "\(name)\(columnName)件数", "\(englishColumn): \(englishName)",
          "第二十条第（一）项\(name)，\(columnName)件数；2019 年格式口径不同，不计入",
          "\(englishColumn), \(englishName); the form of 2019 counts something else"),
        [.documents(row, column)], [.era2021])
    }
  }

  /// Counts by 10,000 residents of the division.
  static let perResidents: [Metric] = [
    perHead(
      Words(
        "applications_received_per_10k", "每万人新收申请数量", "Applications received per 10,000 residents",
        "本年新收申请总计 ÷ 常住人口（万人）", "Applications received, by 10,000 residents of the division"),
      [.application(.newReceived, .total)]),
    perHead(
      Words(
        "applications_granted_per_10k", "每万人予以公开数量", "Applications granted per 10,000 residents",
        "予以公开件数 ÷ 常住人口（万人）", "Applications granted in full, by 10,000 residents of the division"),
      [.application(.granted, .total)]),
    perHead(
      Words(
        "licensing_decisions_per_10k", "每万人行政许可数量", "Licensing decisions per 10,000 residents",
        "行政许可处理决定 ÷ 常住人口（万人）", "Licensing decisions, by 10,000 residents of the division"),
      [.action(.licensing, .decisions)]),
    perHead(
      Words(
        "penalty_decisions_per_10k", "每万人行政处罚数量", "Penalty decisions per 10,000 residents",
        "行政处罚处理决定 ÷ 常住人口（万人）", "Penalty decisions, by 10,000 residents of the division"),
      [.action(.penalty, .decisions)]),
    perHead(
      Words(
        "fees_per_10k", "每万人行政事业性收费", "Administrative fees per 10,000 residents",
        "行政事业性收费金额 ÷ 常住人口（万人）；2019 年格式只计项目数，不计入",
        "Fees charged, in yuan, by 10,000 residents; the form of 2019 counts items"),
      [.feesAmount], [.era2021]),
  ]
}
