import DisclosureReport

/// Gives values that stand apart from their labels to rows, by the form's order.
///
/// Rows of a block stand in the form's order, and so do their values, wherever the labels went. Rows whose values
/// are their own part the table into gaps; the values of a gap belong to its rows where they are as many as these
/// have cells.
struct Reunion {
  /// What a row was given: its values, as indices into ``CutTable/values``.
  struct Gift {
    var row: FormRow
    var values: [Int]
  }

  /// Rows and orphans in the order of the text.
  private enum Event {
    case row(TableRow)
    case orphan(OrphanValues)
  }

  private let events: [Event]
  private let form: [FormRow]
  private let era: FormEra?
  private let labelled: Set<FormRow>
  private let values: [ReadValue]
  private let grids: [HeadColumns.Grid]

  /// Gives every orphan to a row; nil where that is not possible.
  ///
  /// - Parameters:
  ///   - rows: the rows with labels, in the order of the text.
  ///   - orphans: the values without one, in the order of the text.
  ///   - form: the rows that the form has, in its order.
  ///   - era: the generation of the form.
  ///   - values: the table's values.
  ///   - grids: where the heads of a grid's columns stand.
  /// - Returns: what the rows without values of their own are given.
  static func gifts(
    rows: [TableRow], orphans: [OrphanValues], form: [FormRow], era: FormEra?,
    values: [ReadValue], grids: [HeadColumns.Grid]
  ) -> [Gift]? {
    // A grid's rows of blank cells may be rows of the form, or part its blocks; lines with words of their own may be rows
    // whose label nobody can read, or rows that the form does not have.
    let own = orphans.filter { !$0.hasWords }
    let choices = [orphans, orphans.filter { $0.printed > 0 }, own, own.filter { $0.printed > 0 }]
    for orphans in choices {
      let reunion = Reunion(rows, orphans, form, era, values, grids)
      // A label above its values owns them, unless that leaves others without a row; then all stand in the form's
      // order, as they do in a grid in any case.
      let owned = reunion.gifts {
        $0.printsAny && !$0.traits.contains(.keepsBlanks) || reunion.isSure($0)
      }
      if let gifts = owned ?? reunion.gifts(whereOwned: reunion.isSure) { return gifts }
    }
    return nil
  }

  private init(
    _ rows: [TableRow], _ orphans: [OrphanValues], _ form: [FormRow], _ era: FormEra?,
    _ values: [ReadValue], _ grids: [HeadColumns.Grid]
  ) {
    var events: [Event] = []
    var orphan = 0
    for (index, row) in rows.enumerated() {
      while orphan < orphans.count, orphans[orphan].labelsBefore <= index {
        events.append(.orphan(orphans[orphan]))
        orphan += 1
      }
      events.append(.row(row))
    }
    events += orphans[orphan...].map { .orphan($0) }
    self.events = events
    self.form = form
    self.era = era
    self.values = values
    self.grids = grids
    labelled = Set(rows.map(\.row))
  }

  /// Whether a row's values, or its blank cells, are its own whatever comes before and behind: they stand on the label's
  /// own line.
  private func isSure(_ row: TableRow) -> Bool {
    row.isOnOneLine && row.printsAny
      || row.isBlankInPlace(cells: row.row.cells(in: era).count)
  }

  /// The gifts, the rows that own their values being given; nil where some gap's values do not fit its rows.
  private func gifts(whereOwned owns: (TableRow) -> Bool) -> [Gift]? {
    var gifts: [Gift] = []
    var from = 0
    var gap: [Value] = []
    for event in events {
      switch event {
      case .orphan(let orphan): gap += cells(of: orphan, areAlone: orphan.printed == 1)
      case .row(let row) where owns(row):
        guard let place = form.firstIndex(of: row.row), place >= from,
          let given = share(gap, among: form[from..<place])
        else { return nil }
        gifts += given
        gap = []
        from = place + 1
      case .row(let row):
        gap += cells(of: OrphanValues(row), areAlone: row.isOneALine)
      }
    }
    guard let given = share(gap, among: form[from...]) else { return nil }
    return gifts + given
  }

  /// A value of a gap, as an index; whether its line has words that are no known label, and whether it has no other
  /// value.
  private typealias Value = (index: Int, hasWords: Bool, isAlone: Bool)

  /// The values of a line: all cells of whole rows of a grid, blank ones too; else those that are printed.
  private func cells(of orphan: OrphanValues, areAlone: Bool) -> [Value] {
    let printed = orphan.values.filter { values[$0].isPrinted }
    let cells = wholeRows(of: orphan) ?? printed
    return cells.map { ($0, orphan.hasWords, areAlone) }
  }

  /// The cells of the whole rows that a line of a grid is; nil where it is none.
  private func wholeRows(of orphan: OrphanValues) -> [Int]? {
    let cells = Array(orphan.values)
    if orphan.traits.contains(.countsCells) { return rowsInTurn(cells) }
    guard orphan.traits.contains(.keepsBlanks) else { return nil }
    if let columns = grids.columns(ofLine: orphan.line) {
      let underHeads = cells.filter { columns.contains(values[$0].column) }
      let covers = cells.allSatisfy {
        !values[$0].isPrinted || columns.contains(values[$0].column)
      }
      if covers, underHeads.count == columns.count { return underHeads }
    }
    // A row that prints any value prints its 总计, so that its cells end there.
    let end = cells.lastIndex { values[$0].isPrinted }.map { $0 + 1 } ?? Self.cells
    guard end >= Self.cells, end <= cells.count else { return nil }
    let before = cells[..<(end - Self.cells)]
    return before.contains { values[$0].isPrinted } ? nil : Array(cells[..<end].suffix(Self.cells))
  }

  /// The cells of rows that follow one another cell by cell, each with as many blank ones before it; nil where that can
  /// be in several ways, or none.
  private func rowsInTurn(_ cells: [Int]) -> [Int]? {
    let ways = (Self.cells...Self.cells + 3).compactMap { width -> [Int]? in
      guard cells.count % width == 0 else { return nil }
      let rows = stride(from: 0, to: cells.count, by: width).map { cells[$0..<$0 + width] }
      let areRows = rows.allSatisfy { row in
        row.dropLast(Self.cells).allSatisfy { !values[$0].isPrinted }
          && keepsSum(Array(row.suffix(Self.cells)))
      }
      return areRows ? rows.flatMap { $0.suffix(Self.cells) } : nil
    }
    return ways.count == 1 ? ways[0] : nil
  }

  /// How many cells a row of applications has.
  private static let cells = ApplicantColumn.allCases.count

  /// Shares the values of a gap among its rows; nil where they are too many or too few.
  ///
  /// No row whose label is in the text may go without: which of them that is, nothing tells.
  private func share(_ gap: [Value], among rows: ArraySlice<FormRow>) -> [Gift]? {
    if gap.isEmpty { return rows.contains(where: labelled.contains) ? nil : [] }
    guard !gap.contains(where: { values[$0.index].content == .unreadable }) else { return nil }
    for rows in [rows.filter(labelled.contains), Array(rows)]
    where rows.reduce(0, { $0 + $1.cells(in: era).count }) == gap.count {
      // Values are numbered in the order of the text.
      let values = gap.map(\.index).sorted()
      let gifts = gap.allSatisfy(\.isAlone) ? arrange(values, in: rows) : byRow(values, rows)
      let worded = Set(gap.lazy.filter(\.hasWords).map(\.index))
      let robs = gifts?.contains { gift in
        labelled.contains(gift.row) && gift.values.contains(where: worded.contains)
      }
      if robs == false { return gifts }
    }
    return nil
  }

  /// Puts values into rows one after the other.
  private func byRow(_ gap: [Int], _ rows: [FormRow]) -> [Gift] {
    var start = 0
    return rows.map { row in
      defer { start += row.cells(in: era).count }
      return Gift(row: row, values: Array(gap[start..<start + row.cells(in: era).count]))
    }
  }

  /// Puts values that stand one a line into rows one after the other, or, where only that keeps the rows' sums, column by
  /// column; nil where both do.
  private func arrange(_ gap: [Int], in rows: [FormRow]) -> [Gift]? {
    let byRow = byRow(gap, rows)
    guard rows.count > 1, rows.allSatisfy({ $0.cells(in: era).count == 7 }) else { return byRow }
    let byColumn = rows.enumerated().map { index, row in
      Gift(row: row, values: (0..<7).map { gap[$0 * rows.count + index] })
    }
    let counts = { (gifts: [Gift]) in gifts.map { $0.values.map { values[$0].count } } }
    if counts(byRow) == counts(byColumn) { return byRow }
    switch (byRow.allSatisfy(keepsSum), byColumn.allSatisfy(keepsSum)) {
    case (true, true): return nil
    case (false, true): return byColumn
    default: return byRow
    }
  }

  private func keepsSum(_ gift: Gift) -> Bool { keepsSum(gift.values) }

  /// Whether the last of some values is the sum of the others, blank counting as 0.
  private func keepsSum(_ row: [Int]) -> Bool {
    var sum: Int64 = 0
    for value in row.dropLast() {
      let (next, overflow) = sum.addingReportingOverflow(values[value].count ?? 0)
      guard !overflow else { return false }
      sum = next
    }
    return row.last.map { values[$0].count ?? 0 } == sum
  }
}

extension OrphanValues {
  /// The values of a row whose label may stand elsewhere.
  fileprivate init(_ row: TableRow) {
    self.init(
      labelsBefore: 0, values: row.values, printed: row.printed, hasWords: false,
      isForeign: false, line: row.line,
      traits: row.traits)
  }
}
