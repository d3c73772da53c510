import DisclosureReport
import ReportParser

/// A cell, or the cells below a path, that a person should look at.
struct ReviewedCell: Equatable {
  /// Why it is to be looked at.
  enum State: String { case unknown, inferred, entered }

  /// The cell's path, or that of the row, group or table that is unknown.
  var path: String
  /// How many cells it stands for.
  var count = 1
  var state: State
  /// The value; empty where it is unknown or entered as blank.
  var value = ""
  /// The finding's code, where one names it.
  var code = ""
  /// What the finding says, or who entered the value and why.
  var message = ""
  /// Where in the source.
  var spans: [SourceSpan] = []
  /// The text around these places, as far as it is at hand.
  var excerpts: [SourceExcerpt] = []
}

extension ReviewedCell {
  /// What is to be looked at in a record: what is unknown, by finding, then what is doubted, in the
  /// form's order.
  static func all(of record: ReportRecord) -> [ReviewedCell] {
    unknown(in: record) + doubted(in: record)
  }

  private static func unknown(in record: ReportRecord) -> [ReviewedCell] {
    let unknown = record.unknownCells
    var listed = CellSet()
    var cells: [ReviewedCell] = []
    for finding in record.findings where finding.code.origin == .reading {
      for path in finding.cells {
        let below = path.cells.filter { unknown.contains($0) && !listed.contains($0) }
        if below.isEmpty { continue }
        for cell in below { listed.insert(cell) }
        cells.append(
          ReviewedCell(
            path: path.path, count: below.count, state: .unknown, code: finding.code.name,
            message: finding.message, spans: finding.spans))
      }
    }
    return cells
  }

  private static func doubted(in record: ReportRecord) -> [ReviewedCell] {
    let doubted = record.evidence.filter { $0.reading == .inferred || $0.reading == .entered }
    return doubted.map { evidence in
      let finding = record.findings.first { finding in
        finding.cells.contains { $0.cells.contains(evidence.cell) }
      }
      let isEntered = evidence.reading == .entered
      return ReviewedCell(
        path: evidence.cell.path, state: isEntered ? .entered : .inferred,
        value: CellText.value(evidence.cell, in: record.cells), code: finding?.code.name ?? "",
        message: finding?.message ?? "",
        spans: evidence.span.map { [$0] } ?? finding?.spans ?? [])
    }
  }
}
