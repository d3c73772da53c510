/// Finds the heads of indicator tables.
enum IndicatorHeadSearch {
  /// A head, and how the table below it is printed.
  struct Found {
    /// What the columns hold.
    var head: IndicatorHead
    /// The first line behind it.
    var end: Int
    /// How many cells its line has, blank ones too; 0 where each cell has a line of its own.
    var fieldCount: Int
  }

  /// The head that begins at a line; nil where none does.
  static func head(at index: Int, in text: SourceText) -> Found? {
    let bytes = text.bytes.span
    let length = text.length(of: index)
    guard length >= 6, length <= longestHead, mayBeHead(text.lines[index].range, bytes),
      let line = IndicatorLine(index, of: text, cutsBlanks: false)
    else { return nil }
    var found: Found?
    if line.form == .plain {
      let columns = columns(ofPlain: line, bytes)
      if let columns, columns.columns.count > 1 {
        found = IndicatorHead(columns.columns, isTelling: columns.isTelling)
          .map { Found(head: $0, end: index + 1, fieldCount: columns.columns.count) }
      }
    } else {
      found = columns(of: line.cells, bytes).flatMap { columns, isTelling in
        columns.count > 1 ? IndicatorHead(columns, isTelling: isTelling) : nil
      }.map { Found(head: $0, end: index + 1, fieldCount: line.cells.count) }
    }
    guard var found = found ?? headOfCells(at: index, in: text) else { return nil }
    if found.fieldCount > 0 { addSecondRow(to: &found, text) }
    found.head.unit = unitAbove(index, in: text)
    return found
  }

  private static let longestHead = 400

  /// Whether a line holds a character of the words that head a column of names: 标, 目, 容, 别, 项.
  private static func mayBeHead(_ line: Range<Int>, _ bytes: Swift.Span<UInt8>) -> Bool {
    characters.contains {
      bytes.firstIndex(ofPhrase: $0, from: line.lowerBound, before: line.upperBound) != nil
    }
  }

  private static let characters = ["标", "目", "容", "别", "项"].map { Array($0.utf8) }

  // MARK: Cells side by side

  /// The columns that cells are the heads of; nil where any is none.
  private static func columns(
    of cells: [IndicatorCell], _ bytes: Swift.Span<UInt8>
  ) -> (columns: [IndicatorHead.Column], isTelling: Bool)? {
    var columns: [IndicatorHead.Column] = []
    var isTelling = false
    for cell in cells where !cell.isBlank {
      var words: [UInt8] = []
      words.appendSqueezed(cell.range, of: bytes)
      guard let name = IndicatorRole.role(of: words.span) ?? valueHead(words, isTelling) else {
        return nil
      }
      isTelling = isTelling || name.isTelling
      columns.append(
        IndicatorHead.Column(
          role: name.role, words: words, grid: cell.column..<cell.column + cell.columnSpan))
    }
    return columns.isEmpty ? nil : (columns, isTelling)
  }

  /// Values, where a head behind 指标 says in words of its own whose they are: 区直单位统计数.
  private static func valueHead(_ words: [UInt8], _ isTelling: Bool) -> IndicatorRole.Name? {
    guard isTelling, words.count <= 48, valueWords.contains(where: { words.span.ends(with: $0) })
    else { return nil }
    return IndicatorRole.Name(role: .value)
  }

  private static let valueWords = ["数", "数量", "值", "年", "年度", "累计", "合计"].map { Array($0.utf8) }

  /// The columns whose heads a line of words names: parted by blanks, by gaps, or letter by letter.
  private static func columns(
    ofPlain line: IndicatorLine, _ bytes: Swift.Span<UInt8>
  ) -> (columns: [IndicatorHead.Column], isTelling: Bool)? {
    for gap in [1, 2] {
      let cells = pieces(of: line.range, partedBy: gap, bytes)
      guard cells.count > 1, var found = columns(of: cells, bytes) else { continue }
      for place in cells.indices {
        let start = bytes.displayWidth(line.start..<cells[place].range.lowerBound)
        found.columns[place].extent = start..<start + bytes.displayWidth(cells[place].range)
      }
      return found
    }
    var words: [UInt8] = []
    words.appendSqueezed(line.range, of: bytes)
    return IndicatorHead.columns(of: words.span)
  }

  /// The runs of a line that so many blanks or more part.
  private static func pieces(
    of line: Range<Int>, partedBy gap: Int, _ bytes: Swift.Span<UInt8>
  ) -> [IndicatorCell] {
    var cells: [IndicatorCell] = []
    var start = line.lowerBound
    var index = start
    while index < line.upperBound {
      let end = bytes.endOfBlanks(at: index, before: line.upperBound)
      if end > index, bytes.displayWidth(index..<end) >= gap {
        cells.append(IndicatorCell(words: start..<index, of: bytes, column: cells.count))
        start = end
      }
      index = max(end, index + 1)
    }
    cells.append(IndicatorCell(words: start..<line.upperBound, of: bytes, column: cells.count))
    return cells
  }

  /// Takes the heads of values from a second row, where that holds nothing else: 本年度 and 历年累计 below 数量.
  private static func addSecondRow(to found: inout Found, _ text: SourceText) {
    guard found.head.values.count == 1, let place = found.head.values.first else { return }
    let bytes = text.bytes.span
    var index = found.end
    while index < text.lines.count, bytes.trimmed(text.lines[index].range).isEmpty { index += 1 }
    guard index < text.lines.count, text.length(of: index) <= longestHead,
      let line = IndicatorLine(index, of: text, cutsBlanks: false)
    else { return }
    let second =
      line.form == .plain ? columns(ofPlain: line, bytes) : columns(of: line.cells, bytes)
    guard let heads = second?.columns, heads.count > 1, heads.allSatisfy({ $0.role == .value }),
      line.form == .plain || heads[0].grid.lowerBound >= found.head.columns[place].grid.lowerBound
    else { return }
    found.head.replaceValues(by: heads)
    found.end = index + 1
    found.fieldCount =
      line.form == .plain ? found.head.columns.count : max(found.fieldCount, line.cells.count)
  }

  // MARK: The unit of all rows

  /// The unit that stands above a head for all rows (单位：条); empty where none does.
  private static func unitAbove(_ head: Int, in text: SourceText) -> [UInt8] {
    let bytes = text.bytes.span
    for line in text.lines[max(0, head - 3)..<head].reversed() {
      let range = bytes.trimmed(line.range)
      if range.isEmpty { continue }
      guard range.count <= 60 else { return [] }
      var words: [UInt8] = []
      words.appendWithoutBlanks(range, of: bytes)
      let unit = IndicatorWriter.withoutWord(words)
      return unit.count < words.count && IndicatorUnits.isOne(unit) ? unit : []
    }
    return []
  }
}
