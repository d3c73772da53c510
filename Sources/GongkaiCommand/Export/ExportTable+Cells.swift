import DisclosureReport

extension ExportTable {
  /// One row a report, one column a cell of one of the form's tables.
  static func cells(of table: FormTable) -> ExportTable {
    let cells = table.cells.compactMap { Cell(at: Int($0)) }
    return ExportTable(
      table.path, "one row a report: the cells of the form's table", "每份报告一行：\(table.chinese)",
      columns: cells.map(ExportColumn.init) + [
        ExportColumn(
          "unknown", "cells that are empty here and not blank: unreadable", "空而非未填：无法识读"),
        ExportColumn("doubted", "cells inferred or entered by a person", "推断或人工录入"),
      ]
    ) { report in
      let record = report.record
      let unknown = cells.filter { record.unknownCells.contains($0) }
      let doubted = cells.filter { record.doubtedCells.contains($0) }
      let row = cells.map { CellText.value($0, in: record.cells) }
      // A report of an older form has none of them.
      if row.allSatisfy(\.isEmpty), unknown.isEmpty { return [] }
      return [row + [unknown, doubted].map { $0.map(\.path).joined(separator: " ") }]
    }
  }
}

extension FormTable {
  /// The table's heading on the form.
  fileprivate var chinese: String {
    switch self {
    case .proactive: "主动公开政府信息情况"
    case .applications: "收到和处理政府信息公开申请情况"
    case .disputes: "政府信息公开行政复议、行政诉讼情况"
    }
  }
}
