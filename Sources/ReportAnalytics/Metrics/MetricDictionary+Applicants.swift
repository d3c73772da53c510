import DisclosureReport

extension MetricDictionary {
  /// Who applied: the share of each kind of applicant in what was received.
  static let applicantShares: [Metric] = [
    share(.naturalPerson, "自然人", "natural persons"),
    share(.business, "商业企业", "businesses"),
    share(.researchInstitution, "科研机构", "research institutions"),
    share(.publicWelfare, "社会公益组织", "public welfare organisations"),
    share(.legalService, "法律服务机构", "legal service institutions"),
    share(.otherOrganisation, "其他组织", "other organisations"),
  ]

  private static func share(
    _ column: ApplicantColumn, _ name: String, _ englishName: String
  ) -> Metric {
    rate(
      Words(
        "\(column.path)_share", "\(name)申请占比", "Share of \(englishName)",
        "本年新收\(name)申请 ÷ 本年新收申请总计",
        "Applications received from \(englishName), of all received in the year"),
      [.application(.newReceived, column)], of: [.application(.newReceived, .total)])
  }
}
