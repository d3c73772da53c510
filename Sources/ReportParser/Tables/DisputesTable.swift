import DisclosureReport

/// Reads the table of disputes (四、政府信息公开行政复议、行政诉讼情况): one row of 15 cells in three blocks.
enum DisputesTable {
  /// The cells, in the form's order.
  static let cells: [Cell] = DisputeBlock.allCases.flatMap { block in
    DisputeColumn.allCases.map { .dispute(block, $0) }
  }

  static let blocks = [0..<5, 5..<10, 10..<15]
  /// Fits are compared by the three 总计 first, then cell by cell.
  private static let order = [4, 9, 14] + (0..<15).filter { $0 % 5 != 4 }

  /// More surplus values than this are no row of the table.
  private static let toleratedSurplus = 2

  /// Reads a region into a builder; false where the table is not in it.
  static func read(
    _ region: TableRegion, layouts: [any TableLayoutReader], prose: [Cell: Int64],
    into builder: inout RecordBuilder
  ) -> Bool {
    guard hasHead(region) else { return false }
    let table = TableLayouts.cut(region, by: layouts)
    if table.isOverfull {
      builder.noteOverfull(.disputes)
      return false
    }
    builder.layouts.append(TableLayout(table: .disputes, layout: table.layoutName))
    let rows = dataRows(of: table)
    let keepsBlanks = table.lines.contains {
      $0.traits.contains(.keepsBlanks) && !$0.traits.contains(.fillsRows)
    }
    let isEmptied =
      rows.isEmpty && !keepsBlanks
      && !FormTable.applications.cells.contains {
        Cell(at: Int($0)).flatMap { builder.values[$0] } != nil
      }
    if let zeros = zeros(of: rows, table) {
      settle(zeros[...], isGrid: false, prose, &builder)
      return true
    }
    guard !isEmptied, !isGarbled(rows, table, region, keepsBlanks: keepsBlanks) else {
      builder.doubt(
        .unreadableCell, .error, "No one row of the table can be read as its 15 values.",
        cells: [CellPath(.disputes)], spans: [SourceSpan(region.bytes)])
      return true
    }
    let blockRows = blockRows(of: table)
    if blockRows.count == blocks.count {
      settle(blockRows.flatMap { table.values[$0.values] }[...], isGrid: true, prose, &builder)
    } else if rows.count == 1 {
      let values = cells(of: rows[0], table)
      if let settled = aligned(values, rows[0], table, region.text) {
        put(settled, of: values, StatedCells(prose), &builder)
      } else {
        settle(values, isGrid: keepsBlanks, prose, &builder)
      }
    } else {
      settle(rows.flatMap { table.values[$0.values] }[...], isGrid: false, prose, &builder)
    }
    return true
  }

  /// The values of a row; a blank one before them opens the row where there is one cell a line.
  private static func cells(of row: CutLine, _ table: CutTable) -> ArraySlice<ReadValue> {
    let values = table.values[row.values]
    let isOpened = values.count == cells.count + 1 && values.first?.content == .blank
    return isOpened && row.traits.contains(.countsCells) ? values.dropFirst() : values
  }

  /// The rows of a grid that hold one block each, blank ones too.
  private static func blockRows(of table: CutTable) -> [CutLine] {
    let size = DisputeColumn.allCases.count
    return table.lines.filter {
      isDataRow($0) && $0.traits.contains(.keepsBlanks) && $0.values.count == size
    }
  }

  /// The lines that hold values and no words; a row that is printed twice alike counts once.
  private static func dataRows(of table: CutTable) -> [CutLine] {
    let rows = table.lines.filter { isDataRow($0) && $0.printed > 0 }
    guard let first = rows.first, rows.count > 1 else { return rows }
    let contents = table.values[first.values].map(\.content)
    let areAlike = rows.dropFirst().allSatisfy {
      table.values[$0.values].lazy.map(\.content).elementsEqual(contents)
    }
    return areAlike && first.printed >= cells.count ? [first] : rows
  }

  /// Whether a line holds no words; where there is one cell a line, the head's stand before the values.
  private static func isDataRow(_ line: CutLine) -> Bool {
    line.texts.isEmpty || line.traits.contains(.countsCells) && line.values.count >= cells.count
  }

  /// Whether the values cannot be told from what else stands there: a line of numbers holds words, something in the
  /// values is no number, whole rows differ, or a grid has no row of cells at all.
  private static func isGarbled(
    _ rows: [CutLine], _ table: CutTable, _ region: TableRegion, keepsBlanks: Bool
  ) -> Bool {
    let bytes = region.text.bytes.span
    if table.lines.contains(where: { !isDataRow($0) && bytes.looksLikeData($0.range) }) {
      return true
    }
    if rows.count > 1, rows.contains(where: { $0.values.count >= cells.count }) { return true }
    let printed = rows.reduce(0) { $0 + $1.printed }
    if printed == 0 {
      return keepsBlanks && blockRows(of: table).count != blocks.count
        && !table.lines.contains { isDataRow($0) && $0.values.count >= cells.count }
    }
    return printed != cells.count
      && rows.contains { table.values[$0.values].contains(where: isNoNumber) }
  }

  private static func settle(
    _ values: ArraySlice<ReadValue>, isGrid keepsBlanks: Bool, _ prose: [Cell: Int64],
    _ builder: inout RecordBuilder
  ) {
    let grid = keepsBlanks && values.count == cells.count
    let printed = values.count(where: \.isPrinted)
    guard grid || printed == cells.count || printed == 0 else {
      return place(
        Strip(cells: cells, values: values, keepsBlanks: keepsBlanks, form: .disputes), prose,
        &builder)
    }
    var settled = values.makeIterator()
    for cell in cells {
      var value = settled.next()
      while !grid, let blank = value, !blank.isPrinted { value = settled.next() }
      builder.put(value, in: cell)
    }
  }

  /// Whether words say what the blocks of lawsuits are of, as no other table does.
  private static func isLawsuitHead(_ words: [UInt8], from start: Int) -> Bool {
    lawsuits.contains { words.span.firstIndex(ofPhrase: $0, from: start) != nil }
  }

  private static let lawsuits = ["未经复议直接起诉", "复议后起诉"].map { Array($0.utf8) }

  private static func hasHead(_ region: TableRegion) -> Bool {
    let bytes = region.text.bytes.span
    var words: [UInt8] = []
    words.reserveCapacity(256)
    var namesReviews = false
    var namesLawsuits = false
    for line in region.lines.prefix(400) {
      let known = words.count
      words.appendSqueezed(line.range, of: bytes)
      if words.count == known { continue }
      // A head may be broken over lines.
      let start = max(0, known - longestHead)
      namesReviews = namesReviews || words.span.firstIndex(ofPhrase: review, from: start) != nil
      namesLawsuits = namesLawsuits || words.span.firstIndex(ofPhrase: lawsuit, from: start) != nil
      if namesReviews && namesLawsuits || isLawsuitHead(words, from: start) { return true }
      if words.count > 4096 { break }
    }
    return false
  }

  /// The length of the longest head, in bytes.
  private static let longestHead = 12

  private static let review = Array("行政复议".utf8)
  private static let lawsuit = Array("行政诉讼".utf8)

  private static func place(_ strip: Strip, _ prose: [Cell: Int64], _ builder: inout RecordBuilder)
  {
    guard strip.surplus <= toleratedSurplus,
      let row = StripCandidates(of: strip, prose: StatedCells(prose)),
      case .placed(let fits, let differing) = Placement.place(row, order: order)
    else {
      return builder.doubt(
        .ambiguousPlacement, .error, "No place of the values keeps the sums of the table.",
        cells: [CellPath(.disputes)], spans: strip.values.map { SourceSpan($0.span) })
    }
    for fit in fits { builder.put(fit, of: row.strip) }
    builder.reportAmbiguous(differing, [row.strip])
  }
}

extension Swift.Span<UInt8> {
  /// Whether a line is made of numbers for the most part: several with few words, or any with hardly one.
  fileprivate func looksLikeData(_ range: Range<Int>) -> Bool {
    guard range.count <= 240, firstIndex(of: .digits, in: range) < range.upperBound else {
      return false
    }
    var numbers = 0
    var words = 0
    var wasDigit = false
    for index in range {
      let byte = self[index]
      if byte.isDigit, !wasDigit { numbers += 1 }
      if byte >= 0x80 { words += 1 }
      wasDigit = byte.isDigit
    }
    if numbers > 0, words <= 9 {
      // 第 3 页
      return !range.contains { wideCharacter(at: $0) == 0x9875 && $0 + 3 <= range.upperBound }
    }
    return numbers >= 5 && words <= 45
  }
}
