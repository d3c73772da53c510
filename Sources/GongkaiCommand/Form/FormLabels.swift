import DisclosureReport

/// The labels of the form's rows and columns, as the 2021 form prints them, cut short where they
/// are long.
enum FormLabels {
  /// The row's label.
  static func of(_ row: DocumentRow) -> String {
    switch row {
    case .regulations: "规章"
    case .normativeDocuments: "行政规范性文件"
    }
  }

  /// The row's label.
  static func of(_ row: ActionRow) -> String {
    switch row {
    case .licensing: "行政许可"
    case .otherServices: "其他对外管理服务事项"
    case .penalty: "行政处罚"
    case .enforcement: "行政强制"
    }
  }

  /// The column's label.
  static func of(_ column: DocumentColumn) -> String {
    switch column {
    case .made: "本年制发件数"
    case .repealed: "本年废止件数"
    case .inForce: "现行有效件数"
    case .newlyMade: "本年新制作数量"
    case .newlyDisclosed: "本年新公开数量"
    case .totalDisclosed: "对外公开总数量"
    }
  }

  /// The column's label.
  static func of(_ column: ActionColumn) -> String {
    switch column {
    case .decisions: "本年处理决定数量"
    case .previousYearItems: "上一年项目数量"
    case .change: "本年增/减"
    }
  }

  /// The column's label.
  static func of(_ column: ApplicantColumn) -> String {
    switch column {
    case .naturalPerson: "自然人"
    case .business: "商业企业"
    case .researchInstitution: "科研机构"
    case .publicWelfare: "社会公益组织"
    case .legalService: "法律服务机构"
    case .otherOrganisation: "其他"
    case .total: "总计"
    }
  }

  /// The row's label.
  static func of(_ row: ApplicationRow) -> String { applications[Int(row.rawValue)] }

  /// The block's label.
  static func of(_ block: DisputeBlock) -> String {
    switch block {
    case .review: "行政复议"
    case .directLitigation: "行政诉讼（未经复议直接起诉）"
    case .litigationAfterReview: "行政诉讼（复议后起诉）"
    }
  }

  /// The column's label.
  static func of(_ column: DisputeColumn) -> String {
    switch column {
    case .upheld: "结果维持"
    case .corrected: "结果纠正"
    case .other: "其他结果"
    case .pending: "尚未审结"
    case .total: "总计"
    }
  }

  private static let applications = [
    "一、本年新收政府信息公开申请数量",
    "二、上年结转政府信息公开申请数量",
    "（一）予以公开",
    "（二）部分公开",
    "（三）不予公开 1.属于国家秘密",
    "（三）2.其他法律行政法规禁止公开",
    "（三）3.危及“三安全一稳定”",
    "（三）4.保护第三方合法权益",
    "（三）5.属于三类内部事务信息",
    "（三）6.属于四类过程性信息",
    "（三）7.属于行政执法案卷",
    "（三）8.属于行政查询事项",
    "（四）无法提供 1.本机关不掌握相关政府信息",
    "（四）2.没有现成信息需要另行制作",
    "（四）3.补正后申请内容仍不明确",
    "（五）不予处理 1.信访举报投诉类申请",
    "（五）2.重复申请",
    "（五）3.要求提供公开出版物",
    "（五）4.无正当理由大量反复申请",
    "（五）5.要求确认或重新出具已获取信息",
    "（六）其他处理 1.无正当理由逾期不补正",
    "（六）2.逾期未缴纳费用",
    "（六）3.其他",
    "（六）其他处理",
    "（七）总计",
    "四、结转下年度继续办理",
  ]
}
