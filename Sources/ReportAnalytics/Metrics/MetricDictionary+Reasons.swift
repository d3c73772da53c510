import DisclosureReport

extension MetricDictionary {
  /// How often each ground is given: of all handled, and of those to which its group of grounds was answered.
  static let reasons: [Metric] = groups.flatMap { group in
    group.reasons.flatMap { [rate(of: $0), share(of: $0, in: group)] }
  }

  /// A ground of the form, with the names of its metrics.
  private struct Reason {
    var row: ApplicationRow
    var id: String
    var name: String
    var englishName: String
  }

  /// The grounds that stand under one heading of the form.
  private struct Group {
    var name: String
    var englishName: String
    var reasons: [Reason]
  }

  private static func rate(of reason: Reason) -> Metric {
    rate(
      Words(
        "\(reason.id)_rate", "\(reason.name)占办理结果比例", "\(reason.englishName), of all handled",
        "“\(reason.name)”件数 ÷ 本年度办理结果总计",
        "\(reason.englishName), of all applications handled in the year"),
      [.application(reason.row, .total)], of: [.application(.totalHandled, .total)])
  }

  private static func share(of reason: Reason, in group: Group) -> Metric {
    rate(
      Words(
        "\(reason.id)_share", "\(reason.name)占\(group.name)比例",
        "\(reason.englishName), of all \(group.englishName)",
        "“\(reason.name)”件数 ÷ \(group.name)各项之和",
        "\(reason.englishName), of all applications \(group.englishName)"),
      [.application(reason.row, .total)], of: group.reasons.map { .application($0.row, .total) })
  }

  private static let groups: [Group] = [
    Group(
      name: "不予公开", englishName: "refused",
      reasons: [
        Reason(row: .stateSecret, id: "state_secret", name: "属于国家秘密", englishName: "State secret"),
        Reason(
          row: .prohibitedByLaw, id: "prohibited_by_law", name: "其他法律行政法规禁止公开",
          englishName: "Prohibited by law"),
        Reason(
          row: .endangersSecurity, id: "endangers_security", name: "危及“三安全一稳定”",
          englishName: "Endangers security or stability"),
        Reason(
          row: .thirdPartyRights, id: "third_party_rights", name: "保护第三方合法权益",
          englishName: "Rights of third parties"),
        Reason(
          row: .internalAffairs, id: "internal_affairs", name: "属于三类内部事务信息",
          englishName: "Internal affairs"),
        Reason(
          row: .processInformation, id: "process_information", name: "属于四类过程性信息",
          englishName: "Information of a process under way"),
        Reason(
          row: .enforcementFile, id: "enforcement_file", name: "属于行政执法案卷",
          englishName: "Enforcement file"),
        Reason(
          row: .administrativeQuery, id: "administrative_query", name: "属于行政查询事项",
          englishName: "Matter of an administrative query"),
      ]),
    Group(
      name: "无法提供", englishName: "found unavailable",
      reasons: [
        Reason(row: .notHeld, id: "not_held", name: "本机关不掌握相关政府信息", englishName: "Not held"),
        Reason(
          row: .requiresCreation, id: "requires_creation", name: "没有现成信息需要另行制作",
          englishName: "Would have to be made"),
        Reason(
          row: .stillUnclear, id: "still_unclear", name: "补正后申请内容仍不明确",
          englishName: "Still unclear after correction"),
      ]),
    Group(
      name: "不予处理", englishName: "not processed",
      reasons: [
        Reason(
          row: .petitionOrComplaint, id: "petition_or_complaint", name: "信访举报投诉类申请",
          englishName: "Petition or complaint"),
        Reason(row: .repeated, id: "repeated", name: "重复申请", englishName: "Repeated"),
        Reason(
          row: .publicationRequest, id: "publication_request", name: "要求提供公开出版物",
          englishName: "Asks for a publication"),
        Reason(
          row: .excessive, id: "excessive", name: "无正当理由大量反复申请",
          englishName: "Excessive without reason"),
        Reason(
          row: .confirmationOrReissue, id: "confirmation_or_reissue",
          name: "要求行政机关确认或重新出具已获取信息", englishName: "Asks for confirmation or reissue"),
      ]),
  ]
}
