import DisclosureReport
import Foundation

/// The tables of a report as a web page, in one of the ways in which such pages are written; all its prose is invented.
struct HTMLReport {
  /// A cell: its content, and the attributes of its tag.
  typealias Head = (content: String, attributes: String)

  var values = CellValues()
  /// What stands before the first section.
  var opening = "<html><body><h1>白桦县2024年政府信息公开工作年度报告</h1>"
  /// What stands behind the last.
  var closing = "</body></html>"
  var paragraph: (String) -> String = { "<p>\($0)</p>" }
  var cell: (Head) -> String = { "<td\($0.attributes)>\($0.content)</td>" }
  var row: (String) -> String = { "<tr>\($0)</tr>" }
  var table: (String) -> String = { "<table border=1>\($0)</table>" }
  /// What joins paragraphs and tables.
  var separator = "\n"

  /// The page.
  var html: String {
    let sections = [
      paragraph("一、总体情况"), paragraph("信息公开平稳有序。"), paragraph("二、主动公开政府信息情况"), table(proactive),
      paragraph("三、收到和处理政府信息公开申请情况"), table(applications), paragraph("四、政府信息公开行政复议、行政诉讼情况"),
      table(disputes), paragraph("五、存在的主要问题及改进情况"), paragraph("人手仍然不足。"),
      paragraph("六、其他需要报告的事项"), paragraph("无。"),
    ]
    return ([opening] + sections + [closing]).joined(separator: separator)
  }

  private func line(_ heads: [Head], _ cells: [Cell] = [], _ attributes: String = "") -> String {
    row((heads + cells.map { (print($0), attributes) }).map(cell).joined())
  }

  private func print(_ cell: Cell) -> String {
    guard cell == .feesAmount else { return values[cell].map(String.init) ?? "" }
    guard let fees = values.fees else { return "" }
    return "\((Decimal(fees.units) + Decimal(fees.nanos) / 1_000_000_000) / 10_000)"
  }

  private var proactive: String {
    var lines = [
      line([("第二十条第（一）项", " colspan=4")]),
      line([("信息内容", ""), ("本年制发件数", ""), ("本年废止件数", ""), ("现行有效件数", "")]),
    ]
    for (label, cells) in Labels.proactive {
      let span = cells.count == 1 ? " colspan=3" : ""
      if cells.count == 1 {
        let head = cells == [.feesAmount] ? "本年收费金额（单位：万元）" : "本年处理决定数量"
        lines.append(line([("第二十条第（五）项", " colspan=4")]))
        lines.append(line([("信息内容", ""), (head, span)]))
      }
      lines.append(line([(label, "")], cells, span))
    }
    return lines.joined()
  }

  private var applications: String {
    let isSingle = ApplicantColumn.allCases.contains { values[.otherSubtotal, $0] != nil }
    var lines = [
      line([("（本列数据的勾稽关系为：第一项加第二项之和）", " colspan=3 rowspan=3"), ("申请人情况", " colspan=7")]),
      line([("自然人", " rowspan=2"), ("法人或其他组织", " colspan=5"), ("总计", " rowspan=2")]),
      line(["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"].map { ($0, "") }),
    ]
    let rows = Labels.applications.filter {
      $0.row == .otherSubtotal
        ? isSingle
        : !(isSingle && [.correctionOverdue, .feeOverdue, .otherOutcome].contains($0.row))
    }
    for (row, label) in rows {
      var heads: [Head] = []
      if row == .granted { heads = [("三、本年度办理结果", " rowspan=\(rows.count - 3)")] }
      if let group = Self.groups[row] { heads = [(group.content, group.attributes)] }
      let width = "一二四".contains(label.prefix(1)) ? 3 : label.hasPrefix("（") ? 2 : 1
      heads.append((label, " colspan=\(width)"))
      lines.append(line(heads, ApplicantColumn.allCases.map { .application(row, $0) }))
    }
    return lines.joined()
  }

  private static let groups: [ApplicationRow: Head] = [
    .stateSecret: ("（三）不予公开", " rowspan=8"), .notHeld: ("（四）无法提供", " rowspan=3"),
    .petitionOrComplaint: ("（五）不予处理", " rowspan=5"),
    .correctionOverdue: ("（六）其他处理", " rowspan=3"),
  ]

  private var disputes: String {
    let outcomes = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
    let cells = DisputeBlock.allCases.flatMap { block in
      DisputeColumn.allCases.map { Cell.dispute(block, $0) }
    }
    return [
      line([("行政复议", " colspan=5"), ("行政诉讼", " colspan=10")]),
      line(
        outcomes.map { ($0, " rowspan=2") }
          + [("未经复议直接起诉", " colspan=5"), ("复议后起诉", " colspan=5")]),
      line((outcomes + outcomes).map { ($0, "") }), line([], cells),
    ]
    .joined()
  }
}
