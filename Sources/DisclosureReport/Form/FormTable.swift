/// One of the three statistical tables of the form.
public enum FormTable: UInt8, CaseIterable, Sendable {
  /// 二、主动公开政府信息情况
  case proactive
  /// 三、收到和处理政府信息公开申请情况
  case applications
  /// 四、政府信息公开行政复议、行政诉讼情况
  case disputes

  /// The table's path in a record.
  public var path: String {
    switch self {
    case .proactive: "proactive"
    case .applications: "applications"
    case .disputes: "disputes"
    }
  }

  /// The table's cells, in the form's order.
  public var cells: Range<UInt8> {
    switch self {
    case .proactive: 0..<Cell.firstApplication
    case .applications: Cell.firstApplication..<Cell.firstDispute
    case .disputes: Cell.firstDispute..<UInt8(Cell.count)
    }
  }
}

/// Which generation of the form a report follows, told by its column names and never by its year.
public enum FormEra: UInt8, CaseIterable, Sendable {
  /// Provincial forms, 2008–2013, and later reports without the statistical annex of 2014
  case era2008
  /// 国办发〔2014〕32号, 政府信息公开情况统计表
  case era2014
  /// 国办公开办函〔2019〕60号
  case era2019
  /// 国办公开办函〔2021〕30号
  case era2021
}
