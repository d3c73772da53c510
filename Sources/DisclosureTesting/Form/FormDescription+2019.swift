import DisclosureReport

extension FormDescription {
  /// The form of 2019.
  ///
  /// Source: 国办公开办函〔2019〕60号. The unit of 采购总金额 is the report's own choice.
  static func form2019(procurementHead: String) -> FormDescription {
    FormDescription(
      proactive: proactive2019 + [
        ProactiveBlock(
          title: "第二十条第（九）项", head: ["信息内容", "采购项目数量", procurementHead],
          rows: [
            ProactiveLine(
              label: "政府集中采购", row: .procurement,
              cells: [.procurementItems, .procurementAmount])
          ])
      ],
      applications: applications(other: singleOtherRow))
  }

  private static let yearlyHead = ["信息内容", "上一年项目数量", "本年增/减", "处理决定数量"]

  private static let proactive2019 = [
    ProactiveBlock(
      title: "第二十条第（一）项", head: ["信息内容", "本年新制作数量", "本年新公开数量", "对外公开总数量"],
      rows: [documents(.regulations, "规章"), documents(.normativeDocuments, "规范性文件")]),
    ProactiveBlock(
      title: "第二十条第（五）项", head: yearlyHead,
      rows: [yearly(.licensing, "行政许可"), yearly(.otherServices, "其他对外管理服务事项")]),
    ProactiveBlock(
      title: "第二十条第（六）项", head: yearlyHead,
      rows: [yearly(.penalty, "行政处罚"), yearly(.enforcement, "行政强制")]),
    ProactiveBlock(
      title: "第二十条第（八）项", head: ["信息内容", "上一年项目数量", "本年增/减"],
      rows: [
        ProactiveLine(
          label: "行政事业性收费", row: .fees, cells: [.feesPreviousYearItems, .feesChange])
      ]),
  ]

  private static func documents(_ row: DocumentRow, _ label: String) -> ProactiveLine {
    let columns: [DocumentColumn] = [.newlyMade, .newlyDisclosed, .totalDisclosed]
    return ProactiveLine(
      label: label, row: .documents(row), cells: columns.map { .documents(row, $0) })
  }

  private static func yearly(_ row: ActionRow, _ label: String) -> ProactiveLine {
    let columns: [ActionColumn] = [.previousYearItems, .change, .decisions]
    return ProactiveLine(
      label: label, row: .action(row), cells: columns.map { .action(row, $0) })
  }
}
