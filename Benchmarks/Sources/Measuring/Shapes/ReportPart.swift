/// A part of a report.
enum ReportPart: CaseIterable {
  case title, front, overview, proactive, applications, disputes, end

  /// The part as it usually is.
  var usual: String {
    switch self {
    case .title: "鼓楼区2023年政府信息公开工作年度报告\n"
    case .front: "根据条例编制，统计期限为2023年1月1日至2023年12月31日。\n"
    case .overview: "一、总体情况\n本年收到政府信息公开申请5件。\n"
    case .proactive:
      "二、主动公开政府信息情况\n信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 0 0 0\n"
    case .applications: "三、收到和处理政府信息公开申请情况\n（七）总计 0 0 0 0 0 0 0\n"
    case .disputes: "四、政府信息公开行政复议、行政诉讼情况\n行政复议 行政诉讼\n0 0 0\n"
    case .end: "五、存在的主要问题及改进情况\n没有。\n"
    }
  }

  /// The part as it was before the form of 2019; empty where that has none like it.
  var older: String {
    switch self {
    case .title: "鼓楼区2013年政府信息公开工作年度报告\n"
    case .front: "根据条例编制，统计期限为2013年1月1日至2013年12月31日。\n"
    case .overview: "一、概述\n本年收到政府信息公开申请5件。\n"
    case .proactive: "二、主动公开政府信息情况\n主动公开政府信息12条。\n"
    case .applications: "三、依申请公开政府信息情况\n"
    case .disputes: "四、政府信息公开的收费及减免情况\n没有收费。\n"
    case .end: "五、存在的主要问题及改进情况\n没有。\n"
    }
  }
}
