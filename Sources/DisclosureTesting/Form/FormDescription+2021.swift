import DisclosureReport

extension FormDescription {
  /// The form of 2021.
  ///
  /// Source: 国办公开办函〔2021〕30号. Some reports keep （六）其他处理 as one row: `singleOther`.
  static func form2021(singleOther: Bool) -> FormDescription {
    FormDescription(
      proactive: proactive2021,
      applications: applications(other: singleOther ? singleOtherRow : other))
  }

  /// Table 三 with the rows of （六）; the other rows are the same in both eras.
  static func applications(other: [ApplicationLine]) -> [ApplicationLine] {
    leading + refused + unavailable + notProcessed + other
      + [
        single(.totalHandled, "（七）总计"),
        ApplicationLine(label: "四、结转下年度继续办理", depth: 0, row: .carriedOut),
      ]
  }

  /// （六）其他处理 as one row.
  static let singleOtherRow = [single(.otherSubtotal, "（六）其他处理")]

  private static let proactive2021 = [
    ProactiveBlock(
      title: "第二十条第（一）项", head: ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"],
      rows: [documents(.regulations, "规章"), documents(.normativeDocuments, "行政规范性文件")]),
    ProactiveBlock(
      title: "第二十条第（五）项", head: ["信息内容", "本年处理决定数量"],
      rows: [decisions(.licensing, "行政许可")]),
    ProactiveBlock(
      title: "第二十条第（六）项", head: ["信息内容", "本年处理决定数量"],
      rows: [decisions(.penalty, "行政处罚"), decisions(.enforcement, "行政强制")]),
    ProactiveBlock(
      title: "第二十条第（八）项", head: ["信息内容", "本年收费金额（单位：万元）"],
      rows: [ProactiveLine(label: "行政事业性收费", row: .fees, cells: [.feesAmount])]),
  ]

  private static let leading = [
    ApplicationLine(label: "一、本年新收政府信息公开申请数量", depth: 0, row: .newReceived),
    ApplicationLine(label: "二、上年结转政府信息公开申请数量", depth: 0, row: .carriedIn),
    ApplicationLine(section: "三、本年度办理结果", label: "（一）予以公开", depth: 1, row: .granted),
    single(.partiallyGranted, "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"),
  ]

  private static let refused = group(
    "（三）不予公开",
    [
      (.stateSecret, "1.属于国家秘密"), (.prohibitedByLaw, "2.其他法律行政法规禁止公开"),
      (.endangersSecurity, "3.危及“三安全一稳定”"), (.thirdPartyRights, "4.保护第三方合法权益"),
      (.internalAffairs, "5.属于三类内部事务信息"), (.processInformation, "6.属于四类过程性信息"),
      (.enforcementFile, "7.属于行政执法案卷"), (.administrativeQuery, "8.属于行政查询事项"),
    ])

  private static let unavailable = group(
    "（四）无法提供",
    [
      (.notHeld, "1.本机关不掌握相关政府信息"), (.requiresCreation, "2.没有现成信息需要另行制作"),
      (.stillUnclear, "3.补正后申请内容仍不明确"),
    ])

  private static let notProcessed = group(
    "（五）不予处理",
    [
      (.petitionOrComplaint, "1.信访举报投诉类申请"), (.repeated, "2.重复申请"),
      (.publicationRequest, "3.要求提供公开出版物"), (.excessive, "4.无正当理由大量反复申请"),
      (.confirmationOrReissue, "5.要求行政机关确认或重新出具已获取信息"),
    ])

  private static let other = group(
    "（六）其他处理",
    [
      (.correctionOverdue, "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
      (.feeOverdue, "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
      (.otherOutcome, "3.其他"),
    ])

  private static func documents(_ row: DocumentRow, _ label: String) -> ProactiveLine {
    ProactiveLine(
      label: label, row: .documents(row),
      cells: [.documents(row, .made), .documents(row, .repealed), .documents(row, .inForce)])
  }

  private static func decisions(_ row: ActionRow, _ label: String) -> ProactiveLine {
    ProactiveLine(label: label, row: .action(row), cells: [.action(row, .decisions)])
  }

  private static func group(
    _ group: String, _ rows: [(row: ApplicationRow, label: String)]
  ) -> [ApplicationLine] {
    rows.enumerated().map { place, line in
      ApplicationLine(
        group: place == 0 ? group : nil, label: line.label, depth: 2, row: line.row)
    }
  }
}
