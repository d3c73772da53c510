import DisclosureReport

extension MetricDictionary {
  /// The rates of table 三 over （七）总计, and how the year's work was got through.
  static let outcomeRates: [Metric] = [
    outcomeRate(
      Words(
        "granted_rate", "予以公开率", "Rate of applications granted", "予以公开件数 ÷ 本年度办理结果总计",
        "Granted in full, of all applications handled in the year"), [.granted]),
    outcomeRate(
      Words(
        "partially_granted_rate", "部分公开率", "Rate of applications granted in part",
        "部分公开件数 ÷ 本年度办理结果总计", "Granted in part, of all applications handled in the year"),
      [.partiallyGranted]),
    outcomeRate(
      Words(
        "substantive_disclosure_rate", "实质公开率", "Rate of substantive disclosure",
        "（予以公开件数 + 部分公开件数）÷ 本年度办理结果总计",
        "Granted in full or in part, of all applications handled in the year"),
      [.granted, .partiallyGranted]),
    outcomeRate(
      Words(
        "refused_rate", "不予公开率", "Rate of applications refused", "（三）不予公开八项之和 ÷ 本年度办理结果总计",
        "Refused on one of the eight grounds, of all applications handled in the year"),
      ApplicationRow.refusals),
    outcomeRate(
      Words(
        "unavailable_rate", "无法提供率", "Rate of information not available",
        "（四）无法提供三项之和 ÷ 本年度办理结果总计",
        "Not held, not existing or still unclear, of all applications handled in the year"),
      ApplicationRow.unavailable),
    outcomeRate(
      Words(
        "not_processed_rate", "不予处理率", "Rate of applications not processed",
        "（五）不予处理五项之和 ÷ 本年度办理结果总计",
        "Not processed on one of the five grounds, of all applications handled in the year"),
      ApplicationRow.notProcessed),
    outcomeRate(
      Words(
        "otherwise_handled_rate", "其他处理率", "Rate of applications handled otherwise",
        "（六）其他处理之和 ÷ 本年度办理结果总计",
        "Corrections or fees overdue and others, of all applications handled in the year"),
      ApplicationRow.otherwise),
    rate(
      Words(
        "handled_rate", "办结率", "Rate of applications handled", "本年度办理结果总计 ÷（本年新收 + 上年结转）",
        "Handled in the year, of all received in it or carried into it"),
      [.application(.totalHandled, .total)], of: open),
    rate(
      Words(
        "carried_out_rate", "结转率", "Rate of applications carried over",
        "结转下年度继续办理 ÷（本年新收 + 上年结转）",
        "Open at the end of the year, of all received in it or carried into it"),
      [.application(.carriedOut, .total)], of: open),
  ]

  /// All applications that were open in the year.
  private static let open: [Cell] = [
    .application(.newReceived, .total), .application(.carriedIn, .total),
  ]

  private static func outcomeRate(_ words: Words, _ rows: [ApplicationRow]) -> Metric {
    rate(words, rows.map { .application($0, .total) }, of: [.application(.totalHandled, .total)])
  }

  /// The counts of table 三.
  static let applicationCounts: [Metric] = [
    count(
      Words(
        "applications_received", "本年新收申请数量", "Applications received",
        "一、本年新收政府信息公开申请数量，总计", "Applications received in the year, 总计"),
      [.application(.newReceived, .total)]),
    count(
      Words(
        "applications_carried_in", "上年结转申请数量", "Applications carried in",
        "二、上年结转政府信息公开申请数量，总计", "Applications open at the start of the year, 总计"),
      [.application(.carriedIn, .total)]),
    count(
      Words(
        "applications_handled", "本年办理申请数量", "Applications handled", "三、本年度办理结果（七）总计，总计",
        "Applications handled in the year, （七）总计, whatever their outcome"),
      [.application(.totalHandled, .total)]),
    count(
      Words(
        "applications_granted", "予以公开数量", "Applications granted", "三、（一）予以公开，总计",
        "Applications granted in full in the year, 总计"), [.application(.granted, .total)]),
    count(
      Words(
        "applications_carried_out", "结转下年申请数量", "Applications carried over",
        "四、结转下年度继续办理，总计", "Applications open at the end of the year, 总计"),
      [.application(.carriedOut, .total)]),
  ]
}
