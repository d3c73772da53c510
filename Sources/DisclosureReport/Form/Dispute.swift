/// A block of the table of disputes (四、政府信息公开行政复议、行政诉讼情况).
public enum DisputeBlock: UInt8, CaseIterable, Sendable {
  /// 行政复议
  case review
  /// 行政诉讼: 未经复议直接起诉
  case directLitigation
  /// 行政诉讼: 复议后起诉
  case litigationAfterReview

  /// The block's path in a record.
  public var path: String {
    switch self {
    case .review: "disputes.review"
    case .directLitigation: "disputes.direct_litigation"
    case .litigationAfterReview: "disputes.litigation_after_review"
    }
  }
}

/// A column of each block of the table of disputes, in the form's order.
public enum DisputeColumn: UInt8, CaseIterable, Sendable {
  /// 结果维持
  case upheld
  /// 结果纠正
  case corrected
  /// 其他结果
  case other
  /// 尚未审结
  case pending
  /// 总计
  case total

  /// The four results, without 总计.
  public static let results: [DisputeColumn] = Array(allCases.dropLast())

  /// The column's name in a record.
  public var path: String {
    switch self {
    case .upheld: "upheld"
    case .corrected: "corrected"
    case .other: "other"
    case .pending: "pending"
    case .total: "total"
    }
  }
}
