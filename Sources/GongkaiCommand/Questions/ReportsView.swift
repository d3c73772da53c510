import GongkaiProtos
import SwiftProtobuf

/// Two reports side by side, printed.
struct ReportsView: PrintableAnswer {
  private let answer: Gongkai_V1_CompareReportsResponse
  private let showsEqual: Bool

  init(_ answer: Gongkai_V1_CompareReportsResponse, showsEqual: Bool) {
    self.answer = answer
    self.showsEqual = showsEqual
  }

  var message: any Message { answer }

  var rowMessages: [any Message] { answer.cells }

  var csvRows: [[String]] {
    [["cell", "left", "right", "difference"]]
      + answer.cells.map {
        [$0.cell, Self.text($0.left), Self.text($0.right), Self.difference($0)]
      }
  }

  func tableLines() -> [String] {
    var table = TextTable([
      .text("CELL"), .number(Self.name(answer.left)), .number(Self.name(answer.right)),
      .number("DIFFERENCE"),
    ])
    let shown = answer.cells.filter { showsEqual || $0.left != $0.right }
    for cell in shown {
      table.add([cell.cell, Self.text(cell.left), Self.text(cell.right), Self.difference(cell)])
    }
    let hidden = answer.cells.count - shown.count
    return table.takeLines() + ["revision \(answer.revision)"]
      + (hidden > 0 ? ["\(hidden) equal cells are not shown; --all shows them"] : [])
  }

  private static func name(_ report: Gongkai_V1_StoredReport) -> String {
    "\(report.agency.canonicalName) \(report.key.year)"
  }

  /// What a cell shows: `?` where that is unknown.
  private static func text(_ state: Gongkai_V1_CellState) -> String {
    state.hasValue ? Figures.exact(state.value) : state.unknown ? "?" : ""
  }

  private static func difference(_ cell: Gongkai_V1_CellComparison) -> String {
    guard cell.hasDifference else { return "" }
    let difference = cell.difference
    let isMore = difference.units > 0 || difference.nanos > 0
    return (isMore ? "+" : "") + Figures.exact(difference)
  }
}
