public import DisclosureReport

/// A row of the form's tables.
public enum FormRow: Hashable, Sendable {
  /// 规章 or 行政规范性文件
  case documents(DocumentRow)
  /// 行政许可, 其他对外管理服务事项, 行政处罚 or 行政强制
  case action(ActionRow)
  /// 行政事业性收费
  case fees
  /// 政府集中采购
  case procurement
  /// A row of table 三.
  case application(ApplicationRow)
  /// The one row of table 四.
  case disputes

  /// The table that the row belongs to.
  public var table: FormTable {
    switch self {
    case .documents, .action, .fees, .procurement: .proactive
    case .application: .applications
    case .disputes: .disputes
    }
  }
}
