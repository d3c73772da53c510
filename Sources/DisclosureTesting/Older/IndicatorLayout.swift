/// A way in which an indicator table reaches a reader.
public enum IndicatorLayout: String, CaseIterable, Sendable {
  /// Markdown with pipes, blanks kept.
  case pipes
  /// Tabs, blanks kept.
  case tabs
  /// HTML.
  case html
  /// A line for each row, cells parted by a space, blanks dropped.
  case lines
  /// Columns lined up with spaces, long names over several lines.
  case aligned
  /// One cell a line, blank lines between, blanks dropped.
  case cellLines
  /// One cell a line with a pipe before it, a lone pipe behind the row's last.
  case pipedCells
  /// Pipes without a column of units: they stand in brackets behind the names.
  case bracketedUnits

  /// Whether a blank cell leaves a visible place.
  public var keepsBlanks: Bool { self != .lines && self != .cellLines }

  /// Whether a row of cells may stand out of line with its head.
  var isGrid: Bool { self == .pipes || self == .tabs || self == .bracketedUnits }

  /// The lines of a table, its title left out.
  func lines(of table: FilledIndicators) -> [String] {
    switch self {
    case .pipes:
      return grid(table, page: "") { "| " + $0.joined(separator: " | ") + " |" }
    case .bracketedUnits:
      return grid(table.withBracketedUnits, page: "") { "| " + $0.joined(separator: " | ") + " |" }
    case .tabs: return grid(table, page: "") { $0.joined(separator: "\t") }
    case .lines:
      return grid(table, page: "- 3 -") {
        $0.filter { !$0.isEmpty }.joined(separator: " ")
      }
    case .cellLines:
      return grid(table, page: "- 3 -") {
        $0.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
      }
    case .pipedCells:
      return grid(table, page: "") { $0.joined(separator: "\n| ") + "\n|" }
    case .html: return html(table)
    case .aligned: return aligned(table)
    }
  }

  private func grid(
    _ table: FilledIndicators, page: String, _ line: ([String]) -> String
  ) -> [String] {
    let head = line(table.heads)
    let rule =
      self == .pipes || self == .bracketedUnits
      ? ["|" + table.heads.map { _ in "---|" }.joined()] : []
    return [head] + rule
      + table.rows.flatMap { row in
        row.linesAbove + (row.startsPage ? ["", page, "", head] + rule : [])
          + [line(table.cells(of: row))]
      }
  }

  private func html(_ table: FilledIndicators) -> [String] {
    func row(_ cells: [String]) -> String {
      "<tr>" + cells.map { "<td>" + ($0.isEmpty ? "&nbsp;" : "<p>\($0)</p>") + "</td>" }.joined()
        + "</tr>"
    }
    return ["<table border=\"1\"><tbody>", row(table.heads)]
      + table.rows.flatMap {
        ($0.startsPage ? [row(table.heads)] : []) + [row(table.cells(of: $0))]
      } + ["</tbody></table>"]
  }

  /// Names in a column of forty characters' width, then units, codes and values, each value ending below its head.
  private func aligned(_ table: FilledIndicators) -> [String] {
    let width = 44
    func line(_ name: String, _ cells: [String]) -> String {
      var text = "  " + name.padded(to: width)
      for (place, cell) in cells.enumerated() { text += cell.padded(to: place == 0 ? 10 : 14) }
      while text.last == " " { text.removeLast() }
      return text
    }
    let head = [line(table.heads[0], Array(table.heads.dropFirst())), ""]
    return head
      + table.rows.flatMap { row in
        let parts = TextWrapping.lines(row.label, columns: width - 4)
        let middle = (parts.count - 1) / 2
        let cells = Array(table.cells(of: row).dropFirst())
        let page = row.startsPage ? ["", "                    - 3 -", "\u{0C}"] + head : []
        return row.linesAbove + page
          + parts.enumerated().map { line($0.element, $0.offset == middle ? cells : []) }
      }
  }
}

extension FilledIndicators {
  /// The cells of a row, in the order of the heads.
  func cells(of row: Row) -> [String] {
    var cells = [row.label] + (dropsUnits ? [] : [row.unit]) + (hasCodes ? [row.code] : [])
    cells += row.values
    for _ in 0..<row.shift { cells.insert("", at: 1) }
    return cells
  }

  /// The table without a column of units.
  fileprivate var withBracketedUnits: FilledIndicators {
    var table = self
    table.heads.remove(at: 1)
    for place in table.rows.indices where !table.rows[place].unit.isEmpty {
      table.rows[place].label += "（\(table.rows[place].unit)）"
    }
    table.dropsUnits = true
    return table
  }
}

extension String {
  /// The text filled up with spaces to so many columns, with two behind it at least.
  fileprivate func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(2, columns - TextWrapping.columns(self)))
  }
}
