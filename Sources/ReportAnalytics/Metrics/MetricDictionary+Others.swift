import DisclosureReport

extension MetricDictionary {
  private static let lawsuits: [DisputeBlock] = [.directLitigation, .litigationAfterReview]
  private static let concluded: [DisputeColumn] = [.upheld, .corrected, .other]

  /// The rates of table 四, over the cases concluded: 尚未审结 has no result yet.
  static let disputeRates: [Metric] = [
    rate(
      "review_correction_rate", "行政复议纠错率", "Rate of reviews corrected",
      [.dispute(.review, .corrected)], of: concluded.map { .dispute(.review, $0) },
      "行政复议结果纠正 ÷（结果维持 + 结果纠正 + 其他结果），不含尚未审结",
      "Reviews that ended in correction, of all concluded; pending ones are left out"),
    rate(
      "litigation_correction_rate", "行政诉讼纠错率", "Rate of lawsuits corrected",
      lawsuits.map { .dispute($0, .corrected) },
      of: lawsuits.flatMap { block in concluded.map { .dispute(block, $0) } },
      "行政诉讼（未经复议直接起诉、复议后起诉）结果纠正 ÷（结果维持 + 结果纠正 + 其他结果），不含尚未审结",
      "Lawsuits, direct or after review, that ended in correction, of all concluded"),
  ]

  /// The counts and amounts of table 二; where the form of 2019 counts something else, it has no
  /// formula.
  static let proactive: [Metric] = [
    count(
      "licensing_decisions", "行政许可处理决定数量", "Licensing decisions",
      .action(.licensing, .decisions), formEras, "第二十条第（五）项行政许可，本年处理决定数量",
      "Licensing decisions made in the year"),
    count(
      "penalty_decisions", "行政处罚处理决定数量", "Penalty decisions",
      .action(.penalty, .decisions), formEras, "第二十条第（六）项行政处罚，本年处理决定数量",
      "Penalty decisions made in the year"),
    count(
      "enforcement_decisions", "行政强制处理决定数量", "Enforcement decisions",
      .action(.enforcement, .decisions), formEras, "第二十条第（六）项行政强制，本年处理决定数量",
      "Enforcement decisions made in the year"),
    count(
      "fees_amount", "行政事业性收费金额", "Administrative fees", .feesAmount, [.era2021],
      "第二十条第（八）项行政事业性收费，本年收费金额；2019 年格式只计项目数，不计入",
      "Fees charged in the year, in yuan; the form of 2019 counts items, not money"),
    count(
      "normative_documents_in_force", "现行有效行政规范性文件数量",
      "Normative documents in force", .documents(.normativeDocuments, .inForce), [.era2021],
      "第二十条第（一）项行政规范性文件，现行有效件数；2019 年格式为对外公开总数量，口径不同，不计入",
      "Normative documents in force at the end of the year; the form of 2019 counts those disclosed"
    ),
  ]
}
