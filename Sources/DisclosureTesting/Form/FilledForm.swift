import DisclosureReport

/// The form filled in: labels as written and values as printed, in the order printed, before any
/// layout.
struct FilledForm: Sendable {
  /// Table 二, block by block.
  var proactive: [ProactiveBlock]
  /// Table 三, row by row.
  var applications: [ApplicationLine]
  /// The one row of table 四: 15 values, more where a surplus one is printed.
  var disputes: [String]
  /// （本列数据的勾稽关系…）, as written.
  var balanceNote: String

  /// A block of table 二.
  struct ProactiveBlock: Sendable {
    /// The block's title.
    var title: String
    /// The head's cells.
    var head: [String]
    /// The rows' labels and values, a blank being an empty text.
    var rows: [(label: String, values: [String])]
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
  }
}

extension FilledForm {
  /// A form filled in with the values that a report prints.
  ///
  /// The fees cell may repeat the unit of its head: 1669万元.
  init(
    _ form: FormDescription, cells: CellValues, style: LabelStyle, unitInCell: Bool = false
  ) {
    func text(_ cell: Cell) -> String {
      guard cells[cell] != nil else { return "" }
      guard cell == .feesAmount, let fees = cells.fees else { return "\(cells[cell] ?? 0)" }
      return fees.tenThousands + (unitInCell ? "万元" : "")
    }
    proactive = form.proactive.map { block in
      ProactiveBlock(
        title: style.write(block.title), head: block.head.map(style.write),
        rows: block.rows.map { ($0.label, $0.cells.map(text)) })
    }
    applications = form.applications.map { line in
      ApplicationLine(
        section: line.section, group: line.group.map(style.write), label: style.write(line.label),
        depth: line.depth, row: line.row,
        values: ApplicantColumn.allCases.map { text(.application(line.row, $0)) })
    }
    disputes = DisputeBlock.allCases.flatMap { block in
      DisputeColumn.allCases.map { text(.dispute(block, $0)) }
    }
    balanceNote = style.write(FormDescription.balanceNote)
  }
}

extension Money {
  /// The amount in 万元 as a report prints it: 1629.258.
  var tenThousands: String {
    let hundredths = units * 100 + Int64(nanos / 10_000_000)
    var decimals = String(hundredths % 1_000_000 + 1_000_000).dropFirst()
    while decimals.last == "0" { decimals = decimals.dropLast() }
    let whole = String(hundredths / 1_000_000)
    return decimals.isEmpty ? whole : whole + "." + decimals
  }
}
