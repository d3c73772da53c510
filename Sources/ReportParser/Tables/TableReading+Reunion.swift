import DisclosureReport

// Labels and values that came apart.
extension TableReading {
  /// Whether rows of a grid stand apart from their labels, and some of them are blank: then the labels above the others
  /// need not be theirs.
  static func standApart(_ rows: [TableRow], _ orphans: [OrphanValues]) -> Bool {
    let cells = ApplicantColumn.allCases.count
    return orphans.contains { $0.values.count >= cells }
      && rows.contains {
        $0.printsAny && !$0.isOnOneLine && $0.keepsBlanks && $0.values.count >= cells
      }
  }

  /// Whether some orphans are rows' of the form: without words of their own they are, and with words where some label of
  /// the form is missing, which these may misprint.
  func hasStrays(_ orphans: [OrphanValues], _ form: [FormRow]) -> Bool {
    let isWhole = form.allSatisfy { rows[$0.index] != nil }
    return orphans.contains { $0.printed > 0 && !($0.hasWords && isWhole) }
  }

  /// Gives the orphans to the rows that lost their values; where they cannot be given, doubts who owns what.
  ///
  /// - Returns: whether every orphan found its row.
  mutating func reunite(
    _ assembled: [TableRow], _ orphans: [OrphanValues], _ form: [FormRow],
    _ grids: [HeadColumns.Grid]
  ) -> Bool {
    guard !assembled.contains(where: \.isGarbled),
      let gifts = Reunion.gifts(
        rows: assembled, orphans: orphans, form: form, era: era, values: table.values,
        grids: grids)
    else {
      doubtOwners(assembled, orphans)
      return false
    }
    for gift in gifts { give(gift) }
    return true
  }

  private mutating func give(_ gift: Reunion.Gift) {
    let labelled = rows[gift.row.index]
    let values = gift.values.map { table.values[$0] }
    let label = labelled?.label ?? values.first?.span ?? 0..<0
    var row = TableRow(row: gift.row, label: label, traits: .countsCells, line: 0)
    row.isMisspelt = labelled?.isMisspelt ?? true
    row.values = table.gather(values)
    row.printed = values.count(where: \.isPrinted)
    row.isReunited = true
    row.isReunitedWithOwn = labelled?.values.elementsEqual(gift.values) ?? false
    rows[gift.row.index] = row
  }

  /// Marks the rows that may have taken another's values: in a grid every one whose values stand below its label; else
  /// those with a row without values before them, or values without a row behind them.
  private mutating func doubtOwners(_ assembled: [TableRow], _ orphans: [OrphanValues]) {
    for (index, row) in assembled.enumerated() where row.printsAny {
      let isCellByCell = row.traits.contains(.countsCells)
      if row.isOnOneLine, !isCellByCell { continue }
      let isBehindEmpty = index > 0 && !assembled[index - 1].printsAny
      let isBeforeOrphan = orphans.contains { $0.labelsBefore == index + 1 && !$0.isForeign }
      if row.keepsBlanks && !isCellByCell || isBehindEmpty || isBeforeOrphan || breaksSum(row) {
        rows[row.row.index]?.mayBeAnothers = true
        if isBehindEmpty { doubtEmpty(assembled[..<index].reversed()) }
      }
    }
  }

  /// Marks the rows of a run of labels without values, beginning beside some: they may be any of theirs.
  private mutating func doubtEmpty(_ labels: some Sequence<TableRow>) {
    for row in labels {
      if row.printsAny || row.isBlankInPlace(cells: row.row.cellCount(in: era)) { return }
      rows[row.row.index]?.mayBeAnothers = true
    }
  }

  /// Whether a row of applications prints all its values and these do not keep their sum.
  private func breaksSum(_ row: TableRow) -> Bool {
    row.printed == ApplicantColumn.allCases.count && row.row.cellCount(in: era) == row.printed
      && !Settling.keepsSum(table.values[row.values])
  }

  /// Marks （六）其他处理 where its values may be those of a row below it whose label was lost: some of these have theirs,
  /// values without a label follow, or most labels of such rows are missing.
  mutating func doubtGroupHead(_ assembled: [TableRow], _ orphans: [OrphanValues]) {
    let head = FormRow.application(.otherSubtotal)
    func isThere(_ row: ApplicationRow) -> Bool { rows[FormRow.application(row).index] != nil }
    guard let group = rows[head.index] else { return }
    guard !ApplicationRow.belowOther.contains(where: isThere) else {
      let lacksOne = !ApplicationRow.belowOther.allSatisfy(isThere)
      if lacksOne, group.printsAny { rows[head.index]?.mayBeAnothers = true }
      return
    }
    let place = assembled.lastIndex { $0.row == head }
    let isFollowed = orphans.contains { $0.labelsBefore == (place ?? -1) + 1 }
    let lostLabels =
      ApplicationRow.unnumbered.allSatisfy(isThere)
      && ApplicationRow.numbered.count(where: isThere) < ApplicationRow.numbered.count / 2
    if isFollowed || lostLabels {
      rows[head.index]?.mayBeAnothers = true
    }
  }

  /// Marks the rows whose values stand below their label, where they may be another's: the form's next label is missing,
  /// or, where columns line up, the label above or below has no values.
  ///
  /// So are labels without values above and below a line of values alone there: some of them it belongs to.
  mutating func doubtOwnersBeforeGaps(
    _ assembled: [TableRow], _ orphans: [OrphanValues], _ form: [FormRow]
  ) {
    for orphan in orphans where orphan.isBetweenLabels {
      doubtEmpty(assembled[..<orphan.labelsBefore].reversed())
      doubtEmpty(assembled[orphan.labelsBefore...])
    }
    doubtBehindEmptyLabels(assembled)
    guard assembled.contains(where: { $0.printsAny && !$0.isOnOneLine }) else { return }
    if assembled.contains(where: \.hasValuesBelow) { doubtOwnersAside(assembled) }
    for place in form.indices.dropLast() where rows[form[place + 1].index] == nil {
      let row = form[place].index
      if let owner = rows[row], owner.printsAny, !owner.isOnOneLine {
        rows[row]?.mayBeAnothers = true
      }
    }
  }

  /// Marks the rows of a run of labels before cells of which there are more than a row has, where there is one cell a line:
  /// they may begin with the blank one of a lost label, and be any of theirs.
  private mutating func doubtBehindEmptyLabels(_ assembled: [TableRow]) {
    for (former, row) in zip(assembled, assembled.dropFirst())
    where former.values.isEmpty && former.row != .application(.otherSubtotal)
      && row.traits.contains(.countsCells)
      && row.values.count > row.row.cellCount(in: era)
    {
      rows[row.row.index]?.mayBeAnothers = true
      rows[former.row.index]?.mayBeAnothers = true
    }
  }

  /// Marks the rows whose values stand below their label, where the label above or below has no values.
  private mutating func doubtOwnersAside(_ assembled: [TableRow]) {
    // A label may be known before its end, and once more there.
    let labels = assembled.indices.filter {
      $0 + 1 == assembled.count || assembled[$0].row != assembled[$0 + 1].row
    }.map { assembled[$0] }
    for (index, (first, second)) in zip(labels, labels.dropFirst()).enumerated()
    where first.hasValuesBelow != second.hasValuesBelow && !(first.printsAny && second.printsAny) {
      rows[first.row.index]?.mayBeAnothers = true
      rows[second.row.index]?.mayBeAnothers = true
      if first.hasValuesBelow { doubtEmpty(labels[(index + 1)...]) }
      if second.hasValuesBelow { doubtEmpty(labels[...index].reversed()) }
    }
  }
}

extension ApplicationRow {
  /// The rows that belong to no group.
  fileprivate static let unnumbered: [ApplicationRow] = [
    .newReceived, .carriedIn, .granted, .partiallyGranted, .totalHandled, .carriedOut,
  ]

  /// The rows below （六）其他处理.
  static let belowOther: [ApplicationRow] = [
    .correctionOverdue, .feeOverdue, .otherOutcome,
  ]

  /// The rows below （三）, （四） and （五）, which are numbered within their group.
  fileprivate static let numbered = allCases.filter {
    $0.rawValue >= stateSecret.rawValue && $0.rawValue <= confirmationOrReissue.rawValue
  }
}

extension OrphanValues {
  /// Whether they stand alone on their line although columns line up.
  fileprivate var isBetweenLabels: Bool {
    traits.contains(.aligns) && printed > 1 && (isForeign || !hasWords)
  }
}

extension TableRow {
  /// Whether the values stand below the whole label although columns line up.
  fileprivate var hasValuesBelow: Bool { isBelowWholeLabel && traits.contains(.aligns) }
}
