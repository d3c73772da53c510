import DisclosureReport

extension MetricDictionary {
  /// The metrics of table 四: reviews first, then lawsuits, direct and after review together.
  static let disputes: [Metric] = subjects.flatMap { rates(of: $0) + [count(of: $0)] }

  /// What is disputed before whom.
  private struct Subject {
    var id: String
    var name: String
    var englishName: String
    var blocks: [DisputeBlock]

    func cells(_ columns: [DisputeColumn]) -> [Cell] {
      blocks.flatMap { block in columns.map { .dispute(block, $0) } }
    }
  }

  private static let subjects = [
    Subject(id: "review", name: "行政复议", englishName: "reviews", blocks: [.review]),
    Subject(
      id: "litigation", name: "行政诉讼", englishName: "lawsuits",
      blocks: [.directLitigation, .litigationAfterReview]),
  ]

  /// The results of cases that are over: 尚未审结 has none yet.
  private static let concluded: [DisputeColumn] = [.upheld, .corrected, .other]

  private static func rates(of subject: Subject) -> [Metric] {
    [
      quotient(
        Words(
          "\(subject.id)_rate", "\(subject.name)率", "Rate of \(subject.englishName)",
          "\(subject.name)总计 ÷ 本年度办理结果总计；案件不一定出自本年办理的申请",
          "All \(subject.englishName), by all applications handled in the year, from which they need not come"
        ),
        subject.cells([.total]), by: [.application(.totalHandled, .total)]),
      rate(
        Words(
          "\(subject.id)_correction_rate", "\(subject.name)纠错率（已结案件）",
          "Rate of \(subject.englishName) corrected, of those concluded",
          "\(subject.name)结果纠正 ÷（结果维持 + 结果纠正 + 其他结果），不含尚未审结",
          "Ended in correction, of all \(subject.englishName) concluded; pending ones are left out"),
        subject.cells([.corrected]), of: subject.cells(concluded)),
      rate(
        Words(
          "\(subject.id)_correction_rate_of_all", "\(subject.name)纠错率（全部案件）",
          "Rate of \(subject.englishName) corrected, of all",
          "\(subject.name)结果纠正 ÷ \(subject.name)总计，含尚未审结",
          "Ended in correction, of all \(subject.englishName), pending ones among them"),
        subject.cells([.corrected]), of: subject.cells([.total])),
      rate(
        Words(
          "\(subject.id)_upheld_rate", "\(subject.name)维持率",
          "Rate of \(subject.englishName) upheld",
          "\(subject.name)结果维持 ÷（结果维持 + 结果纠正 + 其他结果），不含尚未审结",
          "Ended in the decision upheld, of all \(subject.englishName) concluded"),
        subject.cells([.upheld]), of: subject.cells(concluded)),
      rate(
        Words(
          "\(subject.id)_pending_rate", "\(subject.name)未结率",
          "Rate of \(subject.englishName) pending",
          "\(subject.name)尚未审结 ÷ \(subject.name)总计",
          "Not concluded at the end of the year, of all \(subject.englishName)"),
        subject.cells([.pending]), of: subject.cells([.total])),
    ]
  }

  private static func count(of subject: Subject) -> Metric {
    count(
      Words(
        "\(subject.id)_cases", "\(subject.name)数量", "\(subject.englishName.capitalizedFirst)",
        "四、\(subject.name)，总计", "All \(subject.englishName) on disclosure, 总计"),
      subject.cells([.total]))
  }
}

extension String {
  /// With its first letter a capital one.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
