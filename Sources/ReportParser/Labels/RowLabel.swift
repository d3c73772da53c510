import DisclosureReport

/// How a row of the form is known: phrases that tell it apart, and its label in full.
///
/// All texts are squeezed: no blanks, no punctuation. A phrase is short, so that it survives most misprints elsewhere
/// in the label; the full label tells whether there is one.
struct RowLabel: Sendable {
  /// The row.
  let row: FormRow
  /// What tells the row apart.
  ///
  /// Where several rows' phrases stand in one label, the last decides: the group's own
  /// head comes first.
  let phrases: [String]
  /// The label as the notice prints it, and the usual short forms.
  let spellings: [String]

  /// The rows of the table of proactive disclosure.
  static let proactive: [RowLabel] = [
    // The remark behind 规章 is a spelling of its own, since 规章 alone is whole.
    RowLabel(
      row: .documents(.regulations), phrases: ["规章", "设区的市", "提供相关数据"],
      spellings: ["规章", "设区的市自治州人民政府应提供相关数据"]),
    RowLabel(
      row: .documents(.normativeDocuments), phrases: ["规范性文件", "規範性檔案", "规范性文"],
      spellings: ["规范性文件", "行政规范性文件", "規範性檔案"]),
    RowLabel(
      row: .otherDocuments, phrases: ["其他主动公开", "主动公开文件"], spellings: ["其他主动公开文件"]),
    RowLabel(row: .action(.licensing), phrases: ["行政许可"], spellings: ["行政许可"]),
    RowLabel(
      row: .action(.otherServices), phrases: ["对外管理服", "管理服务事项"], spellings: ["其他对外管理服务事项"]),
    RowLabel(row: .action(.penalty), phrases: ["行政处罚"], spellings: ["行政处罚"]),
    RowLabel(row: .action(.enforcement), phrases: ["行政强制"], spellings: ["行政强制"]),
    RowLabel(row: .fees, phrases: ["事业性收费"], spellings: ["行政事业性收费", "事业性收费"]),
    RowLabel(row: .procurement, phrases: ["集中采购", "政府集中采"], spellings: ["政府集中采购"]),
  ]

  /// The rows of the table of applications.
  static let applications: [RowLabel] = [
    application(.newReceived, ["本年新收", "新收政府信息"], ["本年新收政府信息公开申请数量"]),
    application(.carriedIn, ["上年结转", "年结转政府"], ["上年结转政府信息公开申请数量"]),
    application(.granted, ["予以公开"], ["予以公开"]),
    application(.partiallyGranted, ["部分公开"], ["部分公开区分处理的只计这一情形不计其他情形", "部分公开"]),
    application(.stateSecret, ["国家秘密"], ["属于国家秘密"]),
    application(.prohibitedByLaw, ["其他法律行政", "法规禁止公开"], ["其他法律行政法规禁止公开"]),
    application(.endangersSecurity, ["三安全", "一稳定"], ["危及三安全一稳定"]),
    application(.thirdPartyRights, ["第三方合法", "三方合法权益", "保护第三方"], ["保护第三方合法权益"]),
    application(.internalAffairs, ["内部事务", "属于三类", "事务信息"], ["属于三类内部事务信息"]),
    application(.processInformation, ["过程性信息", "四类过程", "属于四类"], ["属于四类过程性信息"]),
    application(.enforcementFile, ["行政执法案", "执法案卷"], ["属于行政执法案卷"]),
    application(.administrativeQuery, ["行政查询", "查询事项"], ["属于行政查询事项"]),
    application(.notHeld, ["机关不掌握", "不掌握相关", "本机关不"], ["本机关不掌握相关政府信息"]),
    application(.requiresCreation, ["没有现成", "需要另行制"], ["没有现成信息需要另行制作"]),
    application(.stillUnclear, ["补正后申请", "仍不明确"], ["补正后申请内容仍不明确"]),
    application(.petitionOrComplaint, ["信访举报", "举报投诉类"], ["信访举报投诉类申请"]),
    application(.repeated, ["重复申请"], ["重复申请"]),
    application(.publicationRequest, ["公开出版物", "要求提供公"], ["要求提供公开出版物"]),
    // 大量重复 comes before 重复申请, which is another row's.
    application(.excessive, ["大量反复", "大量重复"], ["无正当理由大量反复申请"]),
    application(
      .confirmationOrReissue, ["机关确认或", "确认或重新", "重新出具"], ["要求行政机关确认或重新出具已获取信息"]),
    application(
      .correctionOverdue, ["逾期不补"],
      ["申请人无正当理由逾期不补正行政机关不再处理其政府信息公开申请", "逾期不补正"]),
    application(
      .feeOverdue, ["逾期未按收费", "收费通知要求", "逾期不缴费"],
      ["申请人逾期未按收费通知要求缴纳费用行政机关不再处理其政府信息公开申请", "逾期不缴费"]),
    application(.otherOutcome, ["3其他"], ["3其他"]),
    application(.otherSubtotal, ["六其他处理", "六其他"], ["六其他处理", "六其他"]),
    application(.totalHandled, ["七总计"], ["七总计"]),
    application(.carriedOut, ["结转下年", "下年度继续"], ["结转下年度继续办理"]),
  ]

  private static func application(
    _ row: ApplicationRow, _ phrases: [String], _ spellings: [String]
  ) -> RowLabel {
    RowLabel(row: .application(row), phrases: phrases, spellings: spellings)
  }
}
