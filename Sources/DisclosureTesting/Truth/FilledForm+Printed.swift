import DisclosureReport

extension FilledForm {
  /// What is printed, by a layout that keeps blanks or drops them.
  func printed(keepingBlanks: Bool) -> PrintedForm {
    var rows: [PrintedRow] = []
    for line in proactive.flatMap(\.rows) {
      guard let row = line.row else { continue }
      rows.append(
        .init(row, line.cells, line.values, line.standing, keepingBlanks: keepingBlanks))
    }
    for line in applications {
      let cells = ApplicantColumn.allCases.map { Cell.application(line.row, $0) }
      rows.append(
        .init(
          .application(line.row), cells, line.values, line.standing, keepingBlanks: keepingBlanks))
    }
    rows.append(
      .init(
        .disputes, FormDescription.disputes, disputes.values, disputes.standing,
        keepingBlanks: keepingBlanks))
    return PrintedForm(rows: rows)
  }
}

extension PrintedRow {
  /// A row whose standing follows from its values where none is given.
  ///
  /// A row that prints as many values as it has cells is settled wherever it stands, and one that
  /// prints nothing has nothing to be placed.
  fileprivate init(
    _ row: FormRow, _ cells: [Cell], _ values: [String], _ standing: RowStanding?,
    keepingBlanks: Bool
  ) {
    let printed = values.filter { !$0.isEmpty }
    let keepingBlanks = keepingBlanks && standing != .blanksDropped
    let isFull = printed.count == cells.count || printed.isEmpty
    let isPlaced = isFull || (keepingBlanks && values.count == cells.count)
    let standing: RowStanding =
      switch standing {
      case .shifted? where isFull, .blanksDropped? where isFull: .settled
      case .shifted? where !keepingBlanks: .blanksDropped
      case .some(let standing): standing
      case nil: isPlaced ? .settled : values.count > cells.count ? .surplus : .blanksDropped
      }
    self.init(
      row: row, cells: cells, tokens: keepingBlanks ? values : printed, standing: standing)
  }
}
