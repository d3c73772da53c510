/// A column of the table of applications: who applied (申请人情况), in the form's order.
public enum ApplicantColumn: UInt8, CaseIterable, Sendable {
  /// 自然人
  case naturalPerson
  /// 法人或其他组织: 商业企业
  case business
  /// 法人或其他组织: 科研机构
  case researchInstitution
  /// 法人或其他组织: 社会公益组织
  case publicWelfare
  /// 法人或其他组织: 法律服务机构
  case legalService
  /// 法人或其他组织: 其他
  case otherOrganisation
  /// 总计
  case total

  /// The six kinds of applicants, without 总计.
  public static let applicants: [ApplicantColumn] = Array(allCases.dropLast())

  /// The column's name in a record.
  public var path: String { Self.paths[Int(rawValue)] }

  private static let paths = [
    "natural_person", "business", "research_institution", "public_welfare", "legal_service",
    "other_organisation", "total",
  ]
}
