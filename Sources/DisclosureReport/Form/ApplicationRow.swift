/// A row of the table of applications (三、收到和处理政府信息公开申请情况), in the form's order.
///
/// Source: 国办公开办函〔2021〕30号 and its predecessor 国办公开办函〔2019〕60号, whose （六）其他处理 is the single
/// row ``otherSubtotal``.
public enum ApplicationRow: UInt8, CaseIterable, Sendable {
  /// 一、本年新收政府信息公开申请数量
  case newReceived
  /// 二、上年结转政府信息公开申请数量
  case carriedIn
  /// （一）予以公开
  case granted
  /// （二）部分公开（区分处理的，只计这一情形，不计其他情形）
  case partiallyGranted
  /// （三）不予公开 1.属于国家秘密
  case stateSecret
  /// （三）2.其他法律行政法规禁止公开
  case prohibitedByLaw
  /// （三）3.危及“三安全一稳定”
  case endangersSecurity
  /// （三）4.保护第三方合法权益
  case thirdPartyRights
  /// （三）5.属于三类内部事务信息
  case internalAffairs
  /// （三）6.属于四类过程性信息
  case processInformation
  /// （三）7.属于行政执法案卷
  case enforcementFile
  /// （三）8.属于行政查询事项
  case administrativeQuery
  /// （四）无法提供 1.本机关不掌握相关政府信息
  case notHeld
  /// （四）2.没有现成信息需要另行制作
  case requiresCreation
  /// （四）3.补正后申请内容仍不明确
  case stillUnclear
  /// （五）不予处理 1.信访举报投诉类申请
  case petitionOrComplaint
  /// （五）2.重复申请
  case repeated
  /// （五）3.要求提供公开出版物
  case publicationRequest
  /// （五）4.无正当理由大量反复申请
  case excessive
  /// （五）5.要求行政机关确认或重新出具已获取信息
  case confirmationOrReissue
  /// （六）其他处理 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请
  case correctionOverdue
  /// （六）2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请
  case feeOverdue
  /// （六）3.其他
  case otherOutcome
  /// （六）其他处理, where it is printed as a single row
  case otherSubtotal
  /// （七）总计
  case totalHandled
  /// 四、结转下年度继续办理
  case carriedOut

  /// The rows whose sum is （七）总计: every outcome, with （六） either as three rows or as one.
  public static let outcomes: [ApplicationRow] = allCases.filter {
    $0.rawValue >= granted.rawValue && $0.rawValue <= otherSubtotal.rawValue
  }

  /// The rows of （三）不予公开.
  public static let refusals = outcomes.filter { stateSecret...administrativeQuery ~= $0 }
  /// The rows of （四）无法提供.
  public static let unavailable = outcomes.filter { notHeld...stillUnclear ~= $0 }
  /// The rows of （五）不予处理.
  public static let notProcessed = outcomes.filter {
    petitionOrComplaint...confirmationOrReissue ~= $0
  }
  /// The rows of （六）其他处理, in three rows or in one.
  public static let otherwise = outcomes.filter { correctionOverdue...otherSubtotal ~= $0 }

  /// The row's path in a record, without its column: `applications.outcomes.refused.state_secret`.
  public var path: String { Self.paths[Int(rawValue)] }

  private static let paths: [String] = [
    "applications.new_received",
    "applications.carried_in",
    "applications.outcomes.granted",
    "applications.outcomes.partially_granted",
    "applications.outcomes.refused.state_secret",
    "applications.outcomes.refused.prohibited_by_law",
    "applications.outcomes.refused.endangers_security",
    "applications.outcomes.refused.third_party_rights",
    "applications.outcomes.refused.internal_affairs",
    "applications.outcomes.refused.process_information",
    "applications.outcomes.refused.enforcement_file",
    "applications.outcomes.refused.administrative_query",
    "applications.outcomes.unavailable.not_held",
    "applications.outcomes.unavailable.requires_creation",
    "applications.outcomes.unavailable.still_unclear",
    "applications.outcomes.not_processed.petition_or_complaint",
    "applications.outcomes.not_processed.repeated",
    "applications.outcomes.not_processed.publication_request",
    "applications.outcomes.not_processed.excessive",
    "applications.outcomes.not_processed.confirmation_or_reissue",
    "applications.outcomes.other.correction_overdue",
    "applications.outcomes.other.fee_overdue",
    "applications.outcomes.other.other",
    "applications.outcomes.other.subtotal",
    "applications.outcomes.total",
    "applications.carried_out",
  ]
}

extension ApplicationRow: Comparable {
  /// The form's order.
  public static func < (left: ApplicationRow, right: ApplicationRow) -> Bool {
    left.rawValue < right.rawValue
  }
}
