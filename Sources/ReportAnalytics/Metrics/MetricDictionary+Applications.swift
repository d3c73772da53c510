import DisclosureReport

extension MetricDictionary {
  static let refusals: [ApplicationRow] = [
    .stateSecret, .prohibitedByLaw, .endangersSecurity, .thirdPartyRights, .internalAffairs,
    .processInformation, .enforcementFile, .administrativeQuery,
  ]
  static let unavailable: [ApplicationRow] = [.notHeld, .requiresCreation, .stillUnclear]
  static let notProcessed: [ApplicationRow] = [
    .petitionOrComplaint, .repeated, .publicationRequest, .excessive, .confirmationOrReissue,
  ]

  /// The rates of table 三, over （七）总计 where nothing else is said.
  static let applicationRates: [Metric] = [
    outcomeRate(
      "granted_rate", "予以公开率", "Rate of applications granted", [.granted],
      "予以公开件数 ÷ 本年度办理结果总计", "Granted in full, of all applications handled in the year"),
    outcomeRate(
      "partially_granted_rate", "部分公开率", "Rate of applications granted in part",
      [.partiallyGranted], "部分公开件数 ÷ 本年度办理结果总计",
      "Granted in part, of all applications handled in the year"),
    outcomeRate(
      "substantive_disclosure_rate", "实质公开率", "Rate of substantive disclosure",
      [.granted, .partiallyGranted], "（予以公开件数 + 部分公开件数）÷ 本年度办理结果总计",
      "Granted in full or in part, of all applications handled in the year"),
    outcomeRate(
      "refused_rate", "不予公开率", "Rate of applications refused", refusals,
      "（三）不予公开八项之和 ÷ 本年度办理结果总计",
      "Refused on one of the eight grounds, of all applications handled in the year"),
    outcomeRate(
      "unavailable_rate", "无法提供率", "Rate of information not available", unavailable,
      "（四）无法提供三项之和 ÷ 本年度办理结果总计",
      "Not held, not existing or still unclear, of all applications handled in the year"),
    outcomeRate(
      "not_processed_rate", "不予处理率", "Rate of applications not processed", notProcessed,
      "（五）不予处理五项之和 ÷ 本年度办理结果总计",
      "Not processed on one of the five grounds, of all applications handled in the year"),
    rate(
      "carried_out_rate", "结转率", "Rate of applications carried over",
      [.application(.carriedOut, .total)],
      of: [.application(.newReceived, .total), .application(.carriedIn, .total)],
      "结转下年度继续办理 ÷（本年新收 + 上年结转）",
      "Open at the end of the year, of all received in it or carried into it"),
    rate(
      "natural_person_share", "自然人申请占比", "Share of natural persons",
      [.application(.newReceived, .naturalPerson)], of: [.application(.newReceived, .total)],
      "本年新收自然人申请 ÷ 本年新收申请总计",
      "Applications received from natural persons, of all received in the year"),
  ]

  /// The counts of table 三.
  static let applicationCounts: [Metric] = [
    count(
      "applications_received", "本年新收申请数量", "Applications received",
      .application(.newReceived, .total), formEras, "一、本年新收政府信息公开申请数量，总计",
      "Applications received in the year, 总计"),
    count(
      "applications_handled", "本年办理申请数量", "Applications handled",
      .application(.totalHandled, .total), formEras, "三、本年度办理结果（七）总计，总计",
      "Applications handled in the year, （七）总计, whatever their outcome"),
  ]

  private static func outcomeRate(
    _ id: String, _ name: String, _ englishName: String, _ rows: [ApplicationRow],
    _ definition: String, _ englishDefinition: String
  ) -> Metric {
    rate(
      id, name, englishName, rows.map { .application($0, .total) },
      of: [.application(.totalHandled, .total)], definition, englishDefinition)
  }
}
