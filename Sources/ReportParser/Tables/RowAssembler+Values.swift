import DisclosureReport

// Whose the values of a line are.
extension RowAssembler {
  /// Gives the values of a line to the open row, or keeps them as orphans.
  mutating func take(
    _ line: CutLine, _ index: Int, _ table: CutTable, labelled: Bool
  ) {
    guard let row = open, labelled || !line.traits.contains(.partsLabels) else {
      return stray(line, index)
    }
    if holdsMoreRows(line, row) { return takeFirst(of: line, index, table, labelled: labelled) }
    let isBlank = !labelled && row.isBlankInPlace(cells: row.row.cellCount(in: book.era))
    if labelled || !row.printsAny && !isBlank {
      // A line of blanks behind a label that stands above is no row of its own.
      let joins = line.traits.contains(.joinsLines)
      if labelled || line.hasNumbers || line.printed > (joins ? 0 : 1) {
        var owner = row
        owner.values = line.values
        owner.printed = line.printed
        owner.traits = line.traits
        owner.isBelowWholeLabel = labelLine != index && labelLine == row.line && !labelGoesOn
        owner.isOneALine = !labelled && line.printed == 1
        owner.line = index
        owner.isOnOneLine = labelled || labelLine == index
        open = owner
        interrupted = false
      } else {
        strayBlanks(line, index)
      }
    } else if row.traits.contains(.joinsLines), line.traits.contains(.joinsLines), !interrupted,
      hasRoom(row) || mayBeSurplus(index, of: row, table),
      line.printed == 1 || !isWhole(table.values[row.values])
    {
      // Nothing has come between, so the values follow the row's own.
      open?.values = row.values.lowerBound..<line.values.upperBound
      open?.printed += line.printed
      if line.printed > 1 { open?.isOneALine = false }
    } else {
      stray(line, index)
    }
  }

  /// Gives the first cells of a line that goes on with further rows' to the label on it, where they can be told from those
  /// of the others; keeps the rest, or else all, as orphans.
  private mutating func takeFirst(
    of line: CutLine, _ index: Int, _ table: CutTable, labelled: Bool
  ) {
    let rows = RowsInTurn(values: table.values)
    guard labelled, var owner = open,
      let start = rows.startOfFurtherRows(behindFirstOf: line.values)
    else { return addOrphan(line, index) }
    owner.values = line.values.lowerBound..<start
    owner.printed = table.values[owner.values].count(where: \.isPrinted)
    owner.traits = line.traits
    owner.line = index
    owner.isOnOneLine = true
    open = owner
    interrupted = false
    addOrphan(line, index, behind: owner)
  }

  /// Whether a line goes on with the cells of further rows, where there is one cell a line and their labels are elsewhere.
  private func holdsMoreRows(_ line: CutLine, _ row: TableRow) -> Bool {
    guard line.traits.contains(.countsCells) else { return false }
    let cells = row.row.cellCount(in: book.era)
    return cells > 3 && line.values.count >= 2 * cells
  }

  /// Whether a row may print more values than it has so far; one that the form gives no cells as many as any of its table.
  private func hasRoom(_ row: TableRow) -> Bool {
    let cells = row.row.cellCount(in: book.era)
    return row.printed < (cells > 0 ? cells : Self.mostForeignCells)
  }

  /// How many values a row prints at most to which the form gives no cells.
  private static let mostForeignCells = 3

  /// Whether a line's value may be one more than the row has cells, as where a number is in two parts.
  ///
  /// The row prints a value a line and does not keep its sum, and no more such lines follow than it may have too many:
  /// else they are further rows'.
  private func mayBeSurplus(_ index: Int, of row: TableRow, _ table: CutTable) -> Bool {
    let surplus = row.row.toleratedSurplus
    let follows = row.values.upperBound == table.lines[index].values.lowerBound
    guard surplus > 0, row.isOneALine, follows, !isWhole(table.values[row.values]) else {
      return false
    }
    let most = row.row.cellCount(in: book.era) + surplus
    let further = table.lines[index...].prefix { $0.texts.isEmpty && $0.printed == 1 }
    return row.printed + further.count <= most
  }

  /// Whether values end in their sum, so that a further line of values is another row's.
  private func isWhole(_ values: ArraySlice<ReadValue>) -> Bool {
    values.count > 1 && values.last?.isPrinted == true && Settling.keepsSum(values)
  }

  /// Keeps values that no label owns.
  mutating func stray(_ line: CutLine, _ index: Int) {
    if !line.hasNumbers { return strayBlanks(line, index) }
    if let row = open, line.texts.isEmpty, row.printsAny, !line.traits.contains(.partsLabels) {
      let cells = row.row.cellCount(in: book.era)
      let isWhole = row.printed == cells && cells > 1
      if isWhole, line.values.count == 1, line.traits.contains(.keepsBlanks) {
        // A lone number behind a whole row of a grid is a page number.
        return
      }
      // Two rows of as many grid cells as the form's are two rows; anything else may be the row's own.
      let areTwoRows = min(row.values.count, line.values.count) >= cells && cells > 1
      if !interrupted, !isWhole, !(areTwoRows && line.traits.contains(.keepsBlanks)) {
        open?.isGarbled = true
      }
    }
    addOrphan(line, index)
  }

  /// Keeps a grid's row of blank cells, or one of signs for them: where labels and values came apart, it is some row's.
  private mutating func strayBlanks(_ line: CutLine, _ index: Int) {
    let isRow = line.texts.isEmpty && line.values.count > 1
    let areKept = line.traits.contains(.keepsBlanks) && !line.traits.contains(.countsCells)
    if isRow, areKept || line.printed > 1 {
      addOrphan(line, index)
    }
  }

  /// Keeps the values of a line, those behind its owner's if it has one.
  private mutating func addOrphan(_ line: CutLine, _ index: Int, behind owner: TableRow? = nil) {
    orphans.append(
      OrphanValues(
        labelsBefore: rows.count + (open == nil ? 0 : 1),
        values: (owner?.values.upperBound ?? line.values.lowerBound)..<line.values.upperBound,
        printed: line.printed - (owner?.printed ?? 0), hasWords: followsForeignLabel,
        isForeign: line.texts.isEmpty && followsForeignLabel,
        line: index, traits: line.traits))
  }
}
