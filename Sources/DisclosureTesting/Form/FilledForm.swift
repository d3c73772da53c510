import DisclosureReport

/// The form filled in: labels as written and values as printed, in the order printed, before any
/// layout.
struct FilledForm: Sendable {
  /// Table 二, block by block.
  var proactive: [ProactiveBlock]
  /// Table 三, row by row.
  var applications: [ApplicationLine]
  /// The one row of table 四.
  var disputes: DisputesLine
  /// （本列数据的勾稽关系…）, as written.
  var balanceNote: String
  /// The rows of table 三 before which a page ends.
  var pageBreaks: Set<Int> = []
  /// Cells whose values the report had, although its text does not show them.
  var lost = CellSet()

  /// A block of table 二.
  struct ProactiveBlock: Sendable {
    /// The block's title.
    var title: String
    /// The head's cells.
    var head: [String]
    /// The rows.
    var rows: [ProactiveLine]
  }

  /// A row of table 二.
  struct ProactiveLine: Sendable {
    /// The label.
    var label: String
    /// The row; nil for one that the form does not know.
    var row: FormRow?
    /// Its cells, in the order printed.
    var cells: [Cell]
    /// The values, a blank being an empty text.
    var values: [String]
    /// How the row stands, where that does not follow from its values.
    var standing: RowStanding?
  }

  /// A row of table 三.
  struct ApplicationLine: Sendable {
    /// The label of the section that begins here.
    var section: String?
    /// The label of the group that begins here.
    var group: String?
    /// The row's own label.
    var label: String
    /// How deep the row stands, from 0.
    var depth: Int
    /// The row.
    var row: ApplicationRow
    /// Its values: seven, more where a surplus one is printed; a blank is an empty text.
    var values: [String]
    /// How the row stands, where that does not follow from its values.
    var standing: RowStanding?
    /// How many columns a grid moves the values to the right of where it would put them.
    var shift = 0
    /// Labels that lost their rows, on lines of their own above this one.
    var labelsAbove: [String] = []
    /// Labels that lost their rows, on lines of their own below this one.
    var labelsBelow: [String] = []
  }

  /// The one row of table 四.
  struct DisputesLine: Sendable {
    /// Fifteen values, more where a surplus one is printed; a blank is an empty text.
    var values: [String]
    /// How the row stands, where that does not follow from its values.
    var standing: RowStanding?
  }
}

extension FilledForm {
  /// A form filled in with the values that a report prints.
  init(
    _ form: FormDescription, cells: CellValues, style: LabelStyle,
    numbers: NumberStyle = NumberStyle()
  ) {
    func text(_ cell: Cell) -> String { numbers.text(of: cell, in: cells) }
    proactive = form.proactive.map { block in
      ProactiveBlock(
        title: style.write(block.title), head: block.head.map(style.write),
        rows: block.rows.map {
          ProactiveLine(label: $0.label, row: $0.row, cells: $0.cells, values: $0.cells.map(text))
        })
    }
    applications = form.applications.map { line in
      ApplicationLine(
        section: line.section, group: line.group.map(style.write), label: style.write(line.label),
        depth: line.depth, row: line.row,
        values: ApplicantColumn.allCases.map { text(.application(line.row, $0)) })
    }
    disputes = DisputesLine(values: FormDescription.disputes.map(text))
    balanceNote = style.write(FormDescription.balanceNote)
    if numbers.procurementUnit == .absent, cells.procurement != nil {
      lost.insert(.procurementAmount)
    }
  }
}
