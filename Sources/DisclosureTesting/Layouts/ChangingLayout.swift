import DisclosureReport

/// Pipes up to a page break in the middle of table 三, and from there on another layout, which drops
/// blanks.
struct ChangingLayout: ReportLayout {
  /// The layout behind the page break.
  var second: Second

  /// A layout behind the page break.
  enum Second: Sendable {
    /// A line for each row.
    case rawLines
    /// One cell a line.
    case cellLines
  }

  private let first = PipesLayout()

  func proactive(_ form: inout FilledForm, using random: inout SplitMix64) -> [String] {
    first.proactive(&form, using: &random)
  }

  func applications(_ form: inout FilledForm, using random: inout SplitMix64) -> TableText {
    let pageEnd = random.draw(6...18)
    form.noteDroppedBlanks(pageEnd..<form.applications.count)
    var table = first.applications(&form, using: &random)
    for place in pageEnd..<form.applications.count {
      let line = form.applications[place]
      let row =
        switch second {
        case .rawLines: RawLinesLayout().applicationRow(line, valuesBelow: false)
        case .cellLines: CellLinesLayout(mark: .none).applicationRow(line)
        }
      table.rows[place] = (place == pageEnd ? ["", "-3-", ""] : []) + row
    }
    return table
  }

  func disputes(_ form: inout FilledForm, using random: inout SplitMix64) -> [String] {
    if form.disputes.standing == nil, form.disputes.values.count == 15 {
      form.disputes.standing = .blanksDropped
    }
    return switch second {
    case .rawLines: RawLinesLayout().disputes(&form, using: &random)
    case .cellLines: CellLinesLayout(mark: .none).disputes(&form, using: &random)
    }
  }
}
