/// One cell a line, each ended by a pipe (`规章 |`, `0 |`); a lone pipe is a blank cell, or ends the cell above it.
///
/// Where every row is opened by a lone pipe, that is no cell. Several pipes without anything between or behind them
/// (`|||`, or `3 | ||`) fill up a row that is shorter than the table is wide, and so end it.
final class PipedCellsReader: TableLayoutReader {
  let name = "piped-cells"
  let traits: LayoutTraits = [.keepsBlanks, .countsCells]

  /// How many lines with a single pipe make a run.
  private static let fewest = 6
  /// Within how many lines those must stand: without a bound, fillers among other lines are looked through at every line.
  private static let longestStart = 400
  /// How many lines without a pipe a cell may have before its end.
  private static let longestCell = 3

  func recognises(_ region: TableRegion) -> Bool {
    guard region.holds(.pipe) else { return false }
    let bytes = region.text.bytes.span
    var piped = 0
    for line in region.lines where kind(of: line, bytes) == .cell {
      piped += 1
      if piped == Self.fewest { return true }
    }
    return false
  }

  func endOfRun(from line: Int, in region: TableRegion) -> Int {
    let bytes = region.text.bytes.span
    var end = line
    var index = line
    var piped = 0
    var bare = 0
    while index < region.range.upperBound, bare <= Self.longestCell,
      piped >= Self.fewest || index < line + Self.longestStart
    {
      switch kind(of: region.text.lines[index], bytes) {
      case .cell:
        piped += 1
        bare = 0
        end = index + 1
      case .filler:
        bare = 0
        end = index + 1
      case .plain: if !region.isBlank(index, bytes) { bare += 1 }
      case .row: bare = .max - 1
      }
      index += 1
    }
    return piped >= Self.fewest ? end : line
  }

  func cut(_ run: Range<Int>, of region: TableRegion, into table: inout CutTable) {
    let bytes = region.text.bytes.span
    var cells = cells(region.text.lines[run], bytes, atMost: table.maximumCells)
    if Self.opensRows(in: cells) { cells = Self.withoutOpenings(cells) }
    let isFilled = cells.contains(where: \.endsRow) && !Self.keepBlanks(cells)
    add(cells, isFilled: isFilled, to: &table)
  }

  // MARK: Cells

  /// A cell between two pipes, and what it is.
  private struct Cell {
    var range: Range<Int>
    var content: ReadValue.Content
    /// Whether a filler says that no cell of its row comes behind it.
    var endsRow = false
    var isWords: Bool { content == .unreadable }
  }

  /// The cells of some lines; one more than the most where there are more.
  private func cells(
    _ lines: ArraySlice<Line>, _ bytes: Swift.Span<UInt8>, atMost most: Int
  ) -> [Cell] {
    var cells: [Cell] = []
    var start = lines.first?.start ?? 0
    for line in lines where cells.count <= most {
      let pipe = bytes.firstIndex(of: .pipe, in: line.range)
      guard pipe < line.end else { continue }
      let range = bytes.trimmed(start..<pipe)
      let isFiller = kind(of: line, bytes) == .filler
      if !isFiller || !range.isEmpty {
        cells.append(Cell(range: range, content: NumberReader.content(of: range, in: bytes)))
      }
      if isFiller, !cells.isEmpty { cells[cells.count - 1].endsRow = true }
      start = isFiller ? line.end : pipe + 1
    }
    return cells
  }

  /// Whether a blank cell stands before one with content in its row: else blank ones may have been left out, and their
  /// number added behind the row's last, as ``FilledRows`` tells.
  private static func keepBlanks(_ cells: [Cell]) -> Bool {
    var isBlank = false
    for cell in cells {
      if cell.content == .blank {
        isBlank = true
      } else if cell.isWords {
        isBlank = false
      } else if isBlank {
        return true
      }
      if cell.endsRow { isBlank = false }
    }
    return false
  }

  /// Whether a lone pipe opens every row: a blank cell comes behind every filler, or else more rows are whole without
  /// it.
  private static func opensRows(in cells: [Cell]) -> Bool {
    let starts = cells.indices.dropFirst().filter { cells[$0 - 1].endsRow }
    if !starts.isEmpty { return starts.allSatisfy { cells[$0].content == .blank } }
    return wholeRows(in: cells, withoutOpening: true) > wholeRows(in: cells)
  }

  /// How many rows have as many cells as some row of the form.
  private static func wholeRows(in cells: [Cell], withoutOpening: Bool = false) -> Int {
    var whole = 0
    var values = 0
    var hasLabel = false
    for (index, cell) in cells.enumerated() {
      if cell.isWords {
        let surplus = withoutOpening && index > 0 && cells[index - 1].content == .blank ? 1 : 0
        if hasLabel, [1, 3, 7, 15].contains(values - surplus) { whole += 1 }
        hasLabel = true
        values = 0
      } else {
        values += 1
      }
    }
    return whole
  }

  /// The cells without the blank one before each row's label.
  private static func withoutOpenings(_ cells: [Cell]) -> [Cell] {
    cells.indices.filter { index in
      !(cells[index].content == .blank && index + 1 < cells.count && cells[index + 1].isWords)
    }
    .map { cells[$0] }
  }

  private func add(_ cells: [Cell], isFilled: Bool, to table: inout CutTable) {
    var row: Range<Int>?
    var column = 0
    var hasValues = false
    var isEnded = false
    for cell in cells where !table.isOverfull {
      if isEnded || cell.isWords && hasValues, let range = row {
        table.endLine(range, isFilled: isFilled)
        row = nil
        column = 0
        hasValues = false
      }
      row = (row?.lowerBound ?? cell.range.lowerBound)..<cell.range.upperBound
      if cell.isWords {
        table.add(TextCell(range: cell.range, column: column))
      } else {
        table.add(ReadValue(content: cell.content, span: cell.range, column: column))
        hasValues = true
      }
      column += 1
      isEnded = cell.endsRow
    }
    if let row { table.endLine(row, isFilled: isFilled) }
  }

  /// What a line is of the layout; one with something behind a pipe is a row, if only of two cells.
  private enum Kind { case plain, cell, filler, row }

  private func kind(of line: Line, _ bytes: Swift.Span<UInt8>) -> Kind {
    let first = bytes.firstIndex(of: .pipe, in: line.range)
    guard first < line.end else { return .plain }
    var index = bytes.endOfBlanks(at: first + 1, before: line.end)
    let hasMore = index < line.end && bytes[index] == Self.pipe
    while index < line.end, bytes[index] == Self.pipe || bytes[index] == 0x20 { index += 1 }
    if index < line.end { return .row }
    return hasMore ? .filler : .cell
  }

  private static let pipe: UInt8 = 0x7C
}
