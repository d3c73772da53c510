import DisclosureReport

/// The printed form of one generation: its tables, their labels and the cells behind them.
struct FormDescription: Sendable {
  /// The blocks of table 二.
  var proactive: [ProactiveBlock]
  /// The rows of table 三.
  var applications: [ApplicationLine]

  /// A block of 二、主动公开政府信息情况: its own title, its own head, its rows.
  struct ProactiveBlock: Sendable {
    /// The block's title: 第二十条第（一）项.
    var title: String
    /// The head's cells: 信息内容, 本年制发件数 and so on.
    var head: [String]
    /// The rows.
    var rows: [ProactiveLine]
  }

  /// A row of table 二.
  struct ProactiveLine: Sendable {
    /// The printed label.
    var label: String
    /// The row.
    var row: FormRow
    /// The cells, in the order printed.
    var cells: [Cell]
  }

  /// A row of table 三, with the labels that stand before it.
  struct ApplicationLine: Sendable {
    /// 三、本年度办理结果, at the first row below it.
    var section: String?
    /// （三）不予公开 and its like, at the first row below it.
    var group: String?
    /// The row's own label.
    var label: String
    /// How deep the row stands: 0 for 一, 1 for （一）, 2 for 1.
    var depth: Int
    /// The row.
    var row: ApplicationRow
  }
}

extension FormDescription {
  /// The cell left of the head of table 三.
  static let balanceNote = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"
  /// The organisations of the head of table 三.
  static let organisations = ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"]
  /// The results of the head of table 四.
  static let results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
  /// The two blocks below 行政诉讼 in the head of table 四.
  static let lawsuits = ["未经复议直接起诉", "复议后起诉"]
  /// The cells of table 四, in the order printed.
  static let disputes = DisputeBlock.allCases.flatMap { block in
    DisputeColumn.allCases.map { Cell.dispute(block, $0) }
  }
}

extension FormDescription {
  /// The form of an era, with the head of 采购总金额 (2019), which names its unit or not.
  ///
  /// In that of 2019 （六）其他处理 is always one row.
  static func form(
    of era: FormEra, singleOther: Bool, procurementHead: String
  ) -> FormDescription {
    switch era {
    case .era2019: form2019(procurementHead: procurementHead)
    default: form2021(singleOther: singleOther)
    }
  }

  /// A row of table 三 that stands below no group.
  static func single(_ row: ApplicationRow, _ label: String) -> ApplicationLine {
    ApplicationLine(label: label, depth: 1, row: row)
  }
}
