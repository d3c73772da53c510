/// A row of the table of proactive disclosure that counts documents (第二十条第（一）项).
public enum DocumentRow: UInt8, CaseIterable, Sendable {
  /// 规章
  case regulations
  /// 行政规范性文件
  case normativeDocuments

  /// The row's path in a record.
  public var path: String {
    switch self {
    case .regulations: "proactive.regulations"
    case .normativeDocuments: "proactive.normative_documents"
    }
  }
}

/// A column of a ``DocumentRow``: the first three are the 2021 form's, the others the 2019 form's.
public enum DocumentColumn: UInt8, CaseIterable, Sendable {
  /// 本年制发件数
  case made
  /// 本年废止件数
  case repealed
  /// 现行有效件数
  case inForce
  /// 本年新制作数量 (2019)
  case newlyMade
  /// 本年新公开数量 (2019)
  case newlyDisclosed
  /// 对外公开总数量 (2019)
  case totalDisclosed

  /// The column's name in a record.
  public var path: String {
    switch self {
    case .made: "made"
    case .repealed: "repealed"
    case .inForce: "in_force"
    case .newlyMade: "newly_made"
    case .newlyDisclosed: "newly_disclosed"
    case .totalDisclosed: "total_disclosed"
    }
  }
}

/// A row of the table of proactive disclosure that counts administrative decisions (第二十条第（五）、（六）项).
public enum ActionRow: UInt8, CaseIterable, Sendable {
  /// 行政许可
  case licensing
  /// 其他对外管理服务事项 (2019)
  case otherServices
  /// 行政处罚
  case penalty
  /// 行政强制
  case enforcement

  /// The row's path in a record.
  public var path: String {
    switch self {
    case .licensing: "proactive.licensing"
    case .otherServices: "proactive.other_services"
    case .penalty: "proactive.penalty"
    case .enforcement: "proactive.enforcement"
    }
  }
}

/// A column of an ``ActionRow``: the first is both forms', the others the 2019 form's.
public enum ActionColumn: UInt8, CaseIterable, Sendable {
  /// 本年处理决定数量; 2019: 处理决定数量
  case decisions
  /// 上一年项目数量 (2019)
  case previousYearItems
  /// 本年增/减 (2019), signed
  case change

  /// The column's name in a record.
  public var path: String {
    switch self {
    case .decisions: "decisions"
    case .previousYearItems: "previous_year_items"
    case .change: "change"
    }
  }
}
