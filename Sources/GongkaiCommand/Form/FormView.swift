import DisclosureReport
import GongkaiProtos
import ReportMessages

/// A report shown as the form: the three tables with their labels, then every finding.
///
/// A cell in doubt is marked: `?` unknown, `*` INFERRED or ENTERED.
struct FormView {
  private let record: ReportRecord
  private let unknown: CellSet
  private let doubted: CellSet

  /// The view of a record.
  init(_ record: ReportRecord) {
    self.record = record
    unknown = record.unknownCells
    doubted = record.doubtedCells
  }

  /// The lines.
  func lines() -> [String] {
    var lines = [title, ""]
    lines += proactive() + [""] + applications() + [""] + disputes()
    if !unknown.isEmpty || !doubted.isEmpty {
      lines += ["", "? unknown: \(unknown.count)   * inferred or entered: \(doubted.count)"]
    }
    if !record.findings.isEmpty { lines += [""] + findings() }
    return lines
  }

  private var title: String {
    let agency = record.agency
    let name = agency.canonicalName ?? agency.printedName ?? "?"
    let places = [agency.province, agency.prefecture].compactMap { $0?.name }
    let year = record.year.map { "\($0) 年" } ?? "? 年"
    let id = agency.id.map { "  [\($0)]" } ?? ""
    return PlainText.of("\(places.joined(separator: " ")) \(name)  \(year)\(id)")
  }

  private func proactive() -> [String] {
    let documents = DocumentColumn.allCases.filter { isForm2019 == ($0.rawValue > 2) }
    var table = TextTable(
      [.text("二、主动公开政府信息情况")] + documents.map { .number(FormLabels.of($0)) })
    for row in DocumentRow.allCases {
      table.add([FormLabels.of(row)] + documents.map { text(.documents(row, $0)) })
    }
    let actions = ActionColumn.allCases.filter { isForm2019 || $0 == .decisions }
    var other = TextTable([.text("")] + actions.map { .number(FormLabels.of($0)) })
    for row in ActionRow.allCases where isForm2019 || row != .otherServices {
      other.add([FormLabels.of(row)] + actions.map { text(.action(row, $0)) })
    }
    return table.takeLines() + other.takeLines() + money()
  }

  private func money() -> [String] {
    var table = TextTable([.text(""), .number("元")])
    table.add(["行政事业性收费 本年收费金额", text(.feesAmount, record.cells.fees)])
    if isForm2019 {
      table.add(["政府集中采购 采购总金额", text(.procurementAmount, record.cells.procurement)])
    }
    return table.takeLines()
  }

  private func applications() -> [String] {
    var table = TextTable(
      [.text("三、收到和处理政府信息公开申请情况")]
        + ApplicantColumn.allCases.map { .number(FormLabels.of($0)) })
    for row in ApplicationRow.allCases where row != .otherSubtotal || shows(row) {
      table.add(
        [FormLabels.of(row)] + ApplicantColumn.allCases.map { text(.application(row, $0)) })
    }
    return table.takeLines()
  }

  private func disputes() -> [String] {
    var table = TextTable(
      [.text("四、行政复议、行政诉讼情况")]
        + DisputeColumn.allCases.map { .number(FormLabels.of($0)) })
    for block in DisputeBlock.allCases {
      table.add([FormLabels.of(block)] + DisputeColumn.allCases.map { text(.dispute(block, $0)) })
    }
    return table.takeLines()
  }

  private func findings() -> [String] {
    var table = TextTable([
      .text("FINDING"), .text("SEVERITY"), .text("CELLS"), .text("MESSAGE"),
    ])
    for finding in record.findings {
      table.add([
        finding.code.name, "\(finding.severity)".uppercased(), Self.cells(of: finding),
        finding.message,
      ])
    }
    return table.takeLines()
  }

  private static func cells(of finding: Finding) -> String {
    guard let first = finding.cells.first else { return "" }
    let more = finding.cells.count - 1
    return more == 0 ? first.path : "\(first.path) and \(more) more"
  }

  private var isForm2019: Bool { record.era == .era2019 }

  private func shows(_ row: ApplicationRow) -> Bool {
    ApplicantColumn.allCases.contains { record.cells[row, $0] != nil }
  }

  private func text(_ cell: Cell) -> String { mark(cell, record.cells[cell].map { String($0) }) }

  private func text(_ cell: Cell, _ money: Money?) -> String {
    mark(cell, money.map { Figures.exact(units: $0.units, nanos: $0.nanos) })
  }

  private func mark(_ cell: Cell, _ value: String?) -> String {
    guard let value else {
      // What a person has entered as blank is marked too.
      return unknown.contains(cell) ? "?" : doubted.contains(cell) ? "*" : ""
    }
    return doubted.contains(cell) ? "\(value)*" : value
  }
}
