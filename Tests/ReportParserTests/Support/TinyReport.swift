import DisclosureReport
import ReportParser

/// A report of a few lines, for one thing at a time: every text in it is invented.
struct TinyReport {
  var title = ["白桦县2024年政府信息公开工作年度报告"]
  var front: [String] = []
  var overview: [String] = []
  var proactive: [String]?
  var applications: [String]?
  var disputes: [String]?
  var problems: [String] = []
  var closing: [String] = []

  /// The whole text, where a table without lines has no section.
  var text: String {
    var lines = title + front + ["一、总体情况"] + overview
    if let proactive { lines += ["二、主动公开政府信息情况"] + proactive }
    if let applications { lines += ["三、收到和处理政府信息公开申请情况"] + applications }
    if let disputes { lines += ["四、政府信息公开行政复议、行政诉讼情况"] + disputes }
    lines += ["五、存在的主要问题及改进情况"] + problems + closing
    return lines.joined(separator: "\n")
  }

  /// The record that the text gives.
  func record(hints: ReportHints = ReportHints(), uri: String? = nil, wantsEvidence: Bool = false)
    throws -> ReportRecord
  {
    try Reading.record(of: text, uri: uri, hints: hints, wantsEvidence: wantsEvidence)
  }
}

/// The labels of the form of 2021, spelled as its notice prints them.
enum Labels {
  /// 三、收到和处理政府信息公开申请情况; （六） both as one row and as three.
  static let applications: [(row: ApplicationRow, label: String)] = [
    (.newReceived, "一、本年新收政府信息公开申请数量"),
    (.carriedIn, "二、上年结转政府信息公开申请数量"),
    (.granted, "（一）予以公开"),
    (.partiallyGranted, "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"),
    (.stateSecret, "1.属于国家秘密"),
    (.prohibitedByLaw, "2.其他法律行政法规禁止公开"),
    (.endangersSecurity, "3.危及“三安全一稳定”"),
    (.thirdPartyRights, "4.保护第三方合法权益"),
    (.internalAffairs, "5.属于三类内部事务信息"),
    (.processInformation, "6.属于四类过程性信息"),
    (.enforcementFile, "7.属于行政执法案卷"),
    (.administrativeQuery, "8.属于行政查询事项"),
    (.notHeld, "1.本机关不掌握相关政府信息"),
    (.requiresCreation, "2.没有现成信息需要另行制作"),
    (.stillUnclear, "3.补正后申请内容仍不明确"),
    (.petitionOrComplaint, "1.信访举报投诉类申请"),
    (.repeated, "2.重复申请"),
    (.publicationRequest, "3.要求提供公开出版物"),
    (.excessive, "4.无正当理由大量反复申请"),
    (.confirmationOrReissue, "5.要求行政机关确认或重新出具已获取信息"),
    (.correctionOverdue, "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
    (.feeOverdue, "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
    (.otherOutcome, "3.其他"),
    (.otherSubtotal, "（六）其他处理"),
    (.totalHandled, "（七）总计"),
    (.carriedOut, "四、结转下年度继续办理"),
  ]

  /// 二、主动公开政府信息情况: the rows, and how many cells each has.
  static let proactive: [(row: String, cells: [Cell])] = [
    ("规章", [.made, .repealed, .inForce].map { .documents(.regulations, $0) }),
    ("行政规范性文件", [.made, .repealed, .inForce].map { .documents(.normativeDocuments, $0) }),
    ("行政许可", [.action(.licensing, .decisions)]),
    ("行政处罚", [.action(.penalty, .decisions)]),
    ("行政强制", [.action(.enforcement, .decisions)]),
    ("行政事业性收费", [.feesAmount]),
  ]

  /// The head of the table of applications, between pipes, two columns of labels before the values.
  static let pipesHead = "| | | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |"
}
