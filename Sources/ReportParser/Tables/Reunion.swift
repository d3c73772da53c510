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
    var values: ArraySlice<Int>
  }

  /// Which of the orphans count.
  private struct Choice {
    var takesBlanks: Bool
    var takesWorded: Bool

    func takes(_ orphan: OrphanValues) -> Bool {
      (takesBlanks || orphan.printed > 0) && (takesWorded || !orphan.hasWords)
    }
  }

  /// A grid's rows of blank cells may be rows of the form, or part its blocks; lines with words of their own may be rows
  /// whose label nobody can read, or rows that the form does not have.
  private static let choices = [
    Choice(takesBlanks: true, takesWorded: true), Choice(takesBlanks: false, takesWorded: true),
    Choice(takesBlanks: true, takesWorded: false), Choice(takesBlanks: false, takesWorded: false),
  ]

  private let rows: [TableRow]
  private let orphans: [OrphanValues]
  private let form: [FormRow]
  private let era: FormEra?
  /// The rows with labels, as bits by their index.
  private let labelled: UInt64
  /// Those of them whose layout keeps blank cells, so that a row without values may be blank.
  private let maybeBlank: UInt64
  /// The table's values.
  let values: [ReadValue]
  /// Where the heads of a grid's columns stand.
  let grids: [HeadColumns.Grid]

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
    let reunion = Reunion(
      rows: rows, orphans: orphans, form: form, era: era, labelled: bits(rows),
      maybeBlank: bits(rows.lazy.filter(\.keepsBlanks)), values: values, grids: grids)
    for choice in choices {
      // A label above its values owns them, unless that leaves others without a row; then all stand in the form's
      // order, as they do in a grid in any case.
      let owned = reunion.gifts(choice) {
        $0.printsAny && !$0.traits.contains(.keepsBlanks) || reunion.isSure($0)
      }
      if let gifts = owned ?? reunion.gifts(choice, whereOwned: reunion.isSure) { return gifts }
    }
    return nil
  }

  /// Rows as bits by their index.
  private static func bits(_ rows: some Sequence<TableRow>) -> UInt64 {
    rows.reduce(into: 0) { $0 |= 1 << UInt64($1.row.index) }
  }

  /// Whether a row's values, or its blank cells, are its own whatever comes before and behind: they stand on the label's
  /// own line.
  private func isSure(_ row: TableRow) -> Bool {
    row.isOnOneLine && row.printsAny
      || row.isBlankInPlace(cells: row.row.cellCount(in: era))
  }

  /// The gifts, the rows that own their values being given; nil where some gap's values do not fit its rows.
  private func gifts(_ choice: Choice, whereOwned owns: (TableRow) -> Bool) -> [Gift]? {
    var gifts: [Gift] = []
    var from = 0
    var gap = Gap()
    var orphan = 0
    for index in 0...rows.count {
      while orphan < orphans.count, index == rows.count || orphans[orphan].labelsBefore <= index {
        if choice.takes(orphans[orphan]) { add(orphans[orphan], to: &gap) }
        orphan += 1
      }
      if index == rows.count { break }
      // Some of the values are those of a row that the form does not have; which ones, nothing tells.
      if rows[index].printsAny, !form.contains(rows[index].row) { return nil }
      if owns(rows[index]) {
        guard let place = form.firstIndex(of: rows[index].row), place >= from,
          share(gap, among: form[from..<place], &gifts)
        else { return nil }
        gap = Gap()
        from = place + 1
      } else {
        add(rows[index], to: &gap)
      }
    }
    return share(gap, among: form[from...], &gifts) ? gifts : nil
  }

  private func isLabelled(_ row: FormRow) -> Bool { labelled >> UInt64(row.index) & 1 != 0 }

  private func mayBeBlank(_ row: FormRow) -> Bool { maybeBlank >> UInt64(row.index) & 1 != 0 }

  /// Shares the values of a gap among its rows; false where they are too many or too few.
  ///
  /// No row whose label is in the text may go without: which of them that is, nothing tells.
  private func share(_ gap: Gap, among rows: ArraySlice<FormRow>, _ gifts: inout [Gift]) -> Bool {
    if gap.values.isEmpty { return !rows.contains(where: isLabelled) }
    if gap.values.contains(where: { values[$0].content == .unreadable }) { return false }
    return !isBlankBesideUnlabelled(rows) && share(gap, onlyLabelled: true, rows, &gifts)
      || share(gap, onlyLabelled: false, rows, &gifts)
  }

  /// Whether the only label of a gap is that of a row that may be blank, and the values those of a row that lost its own.
  private func isBlankBesideUnlabelled(_ rows: ArraySlice<FormRow>) -> Bool {
    let labelled = rows.filter(isLabelled)
    return labelled.count == 1 && mayBeBlank(labelled[0]) && rows.count > 1
  }

  /// Shares the values of a gap among its rows, or those that have labels.
  private func share(
    _ gap: Gap, onlyLabelled: Bool, _ rows: ArraySlice<FormRow>, _ gifts: inout [Gift]
  ) -> Bool {
    var cells = 0
    for row in rows where !onlyLabelled || isLabelled(row) { cells += row.cellCount(in: era) }
    guard cells == gap.values.count else { return false }
    let rows = rows.filter { !onlyLabelled || isLabelled($0) }
    // Values are numbered in the order of the text.
    let sorted = gap.values.sorted()
    guard let given = gap.areAlone ? arrange(sorted, in: rows) : byRow(sorted, rows) else {
      return false
    }
    let robs = given.contains { gift in
      isLabelled(gift.row) && gift.values.contains(where: gap.worded.contains)
    }
    if robs { return false }
    gifts += given
    return true
  }

  /// Puts values into rows one after the other.
  private func byRow(_ gap: [Int], _ rows: [FormRow]) -> [Gift] {
    var start = 0
    return rows.map { row in
      let end = start + row.cellCount(in: era)
      defer { start = end }
      return Gift(row: row, values: gap[start..<end])
    }
  }

  /// Puts values that stand one a line into rows one after the other, or, where only that keeps the rows' sums, column by
  /// column; nil where both do.
  private func arrange(_ gap: [Int], in rows: [FormRow]) -> [Gift]? {
    let byRow = byRow(gap, rows)
    guard rows.count > 1, rows.allSatisfy({ $0.cellCount(in: era) == 7 }) else { return byRow }
    let byColumn = rows.enumerated().map { index, row in
      Gift(row: row, values: (0..<7).map { gap[$0 * rows.count + index] }[...])
    }
    let counts = { (gifts: [Gift]) in gifts.map { $0.values.map { values[$0].count } } }
    if counts(byRow) == counts(byColumn) { return byRow }
    switch (byRow.allSatisfy { keepsSum($0.values) }, byColumn.allSatisfy { keepsSum($0.values) }) {
    case (true, true): return nil
    case (false, true): return byColumn
    default: return byRow
    }
  }
}
