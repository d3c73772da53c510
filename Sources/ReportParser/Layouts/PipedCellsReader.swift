/// One cell a line, each ended by a pipe (`规章 |`, `0 |`); a lone pipe is a blank cell, or ends the cell above it.
///
/// Where every row is opened by a lone pipe, that is no cell.
final class PipedCellsReader: TableLayoutReader {
  let name = "piped-cells"
  let traits: LayoutTraits = [.keepsBlanks, .countsCells]

  /// How many lines with a single pipe make a run.
  private static let fewest = 6
  /// How many lines without a pipe a cell may have before its end.
  private static let longestCell = 3

  func recognises(_ region: TableRegion) -> Bool {
    guard region.holds(.pipe) else { return false }
    let bytes = region.text.bytes.span
    var piped = 0
    for line in region.lines where pipes(line, bytes) == 1 {
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
    while index < region.range.upperBound, bare <= Self.longestCell {
      switch pipes(region.text.lines[index], bytes) {
      case 1:
        piped += 1
        bare = 0
        end = index + 1
      case 0: if !region.isBlank(index, bytes) { bare += 1 }
      default: bare = .max - 1
      }
      index += 1
    }
    return piped >= Self.fewest ? end : line
  }

  func cut(_ run: Range<Int>, of region: TableRegion, into table: inout CutTable) {
    let bytes = region.text.bytes.span
    var cells = cells(region.text.lines[run], bytes)
    if Self.wholeRows(in: cells, withoutOpening: true) > Self.wholeRows(in: cells) {
      cells = Self.withoutOpenings(cells)
    }
    add(cells, to: &table)
  }

  // MARK: Cells

  /// A cell between two pipes, and what it is.
  private struct Cell {
    var range: Range<Int>
    var content: ReadValue.Content
    var isWords: Bool { content == .unreadable }
  }

  private func cells(_ lines: ArraySlice<Line>, _ bytes: Swift.Span<UInt8>) -> [Cell] {
    var cells: [Cell] = []
    var start = lines.first?.start ?? 0
    for line in lines where cells.count <= CutTable.maximum {
      let pipe = bytes.firstIndex(of: .pipe, in: line.range)
      guard pipe < line.end else { continue }
      let range = bytes.trimmed(start..<pipe)
      cells.append(Cell(range: range, content: NumberReader.content(of: range, in: bytes)))
      start = pipe + 1
    }
    return cells
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

  private func add(_ cells: [Cell], to table: inout CutTable) {
    var row: Range<Int>?
    var column = 0
    var hasValues = false
    for cell in cells where !table.isOverfull {
      if cell.isWords, hasValues, let range = row {
        table.endLine(range)
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
    }
    if let row { table.endLine(row) }
  }

  /// How many pipes a line has, two standing for more.
  private func pipes(_ line: Line, _ bytes: Swift.Span<UInt8>) -> Int {
    let first = bytes.firstIndex(of: .pipe, in: line.range)
    guard first < line.end else { return 0 }
    return bytes.firstIndex(of: .pipe, in: first + 1..<line.end) < line.end ? 2 : 1
  }
}
