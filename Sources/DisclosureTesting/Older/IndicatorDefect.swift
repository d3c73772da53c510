import DisclosureReport

/// Something wrong with an indicator table, or unusual about it.
public enum IndicatorDefect: String, CaseIterable, Sendable {
  /// Some rows without their values.
  case lostValues
  /// Some rows with a name alone.
  case lostCells
  /// A sign where a value is blank: `/`, `-`, `——`, 无.
  case placeholders
  /// Units behind values: 138条.
  case ownUnits
  /// Words in place of some values: 若干, 约20.
  case words
  /// Lines that are none of the table's between its rows.
  case noise
  /// Pages end inside the table: a page's number, the head once more.
  case pageBreaks
  /// Some rows of a grid one column beside their place.
  case shiftedRows
  /// Some numbers printed as two: `1 2` for 12.
  case partedNumbers

  /// Whether the defect can be in a layout.
  public func fits(_ layout: IndicatorLayout) -> Bool {
    switch self {
    case .shiftedRows: layout.isGrid && layout != .bracketedUnits
    case .partedNumbers: layout.keepsBlanks
    // Nobody can tell names on lines of their own from the rest of the name above.
    case .lostCells: layout != .aligned
    case .noise: layout != .html && layout != .cellLines && layout != .pipedCells
    default: true
    }
  }

  /// Changes a table.
  func apply(to table: inout FilledIndicators, using random: inout SplitMix64) {
    for place in table.rows.indices where !table.rows[place].isHead {
      switch self {
      case .lostValues: if random.chance(15) { table.loseValues(of: place) }
      case .lostCells:
        if random.chance(10) {
          table.loseValues(of: place)
          table.rows[place].unit = ""
          table.rows[place].code = ""
        }
      case .placeholders:
        let sign = random.pick(["/", "-", "——", "无"])
        table.rows[place].values = table.rows[place].values.map { $0.isEmpty ? sign : $0 }
      case .ownUnits:
        let unit = table.rows[place].unit
        table.rows[place].values = table.rows[place].values.map { $0.isEmpty ? $0 : $0 + unit }
      case .words:
        if random.chance(15) {
          let words = random.pick(["若干", "约20", "未统计", "20多"])
          table.doubt(place) { $0.isEmpty ? $0 : words }
        }
      case .partedNumbers:
        if random.chance(15) {
          table.doubt(place) { $0.count > 1 && !$0.contains(".") ? $0.parted : $0 }
        }
      case .noise:
        if random.chance(8) {
          table.rows[place].linesAbove = [random.pick(["- 2 -", "第2页 共3页", "政府信息公开情况统计表（续）", ""])]
        }
      case .pageBreaks: table.rows[place].startsPage = place % 20 == 11
      case .shiftedRows: if random.chance(15) { table.rows[place].shift = 1 }
      }
    }
  }
}

extension FilledIndicators {
  /// Leaves the values of a row out.
  fileprivate mutating func loseValues(of row: Int) {
    for place in truth.indices where truth[place].row == row && truth[place].value != nil {
      truth[place].isLost = true
    }
    rows[row].values = rows[row].values.map { _ in "" }
  }

  /// Prints some values of a row so that they cannot be told; those that are changed are lost.
  fileprivate mutating func doubt(_ row: Int, _ change: (String) -> String) {
    for (column, value) in rows[row].values.enumerated() {
      let changed = change(value)
      guard changed != value else { continue }
      rows[row].values[column] = changed
      for place in truth.indices where truth[place].row == row && truth[place].column == column {
        truth[place].isLost = true
      }
    }
  }
}

extension String {
  /// The text with a space behind its first character.
  fileprivate var parted: String { prefix(1) + " " + dropFirst() }
}
