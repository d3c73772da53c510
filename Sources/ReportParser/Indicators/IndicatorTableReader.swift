import DisclosureReport

/// Reads the rows of one indicator table, line by line, each row on a line of its own.
struct IndicatorTableReader {
  /// What the columns hold.
  private(set) var head: IndicatorHead
  /// How many cells the head's line has, blank ones too.
  private var fieldCount: Int
  private let text: SourceText

  private var names = IndicatorNames()
  /// The row before, whose name may go on.
  private var open: IndicatorRow?
  /// Numbers that stand alone on a line below the row before.
  private var stray: Range<Int>?
  /// How many rows were read.
  private(set) var rowCount = 0

  /// A reader of the rows below a head.
  init(_ found: IndicatorHeadSearch.Found, _ text: SourceText) {
    head = found.head
    fieldCount = found.fieldCount
    self.text = text
  }

  /// Reads the rows that begin at a line; the line behind the last.
  mutating func read(from start: Int, into writer: inout IndicatorWriter) -> Int {
    let text = text
    let bytes = text.bytes.span
    var index = start
    var behindLast = start
    while index < text.lines.count {
      let length = text.length(of: index)
      if length > 0, let line = IndicatorLine(index, of: text) {
        if length > Self.longestLine { break }
        if let again = IndicatorHeadSearch.head(at: index, in: text) {
          // Below a page's end the head stands once more; another's is another table.
          guard again.head.columns.map(\.words) == head.columns.map(\.words) else { break }
          index = again.end
          continue
        }
        let words = line.squeezed(bytes)
        if line.isName || line.cells.count == 1 {
          if IndicatorMarks.endsTable(words, line.range, bytes) { break }
        }
        if !IndicatorMarks.isNoise(line, words, bytes), read(line, bytes, &writer) {
          behindLast = index + 1
        }
        if index - behindLast > Self.mostLinesBetween { break }
      }
      index += 1
    }
    flush(into: &writer)
    return max(behindLast, start)
  }

  private static let longestLine = 600
  /// How many lines without a row end a table.
  private static let mostLinesBetween = 24

  /// Reads a line; whether it is a row.
  private mutating func read(
    _ line: IndicatorLine, _ bytes: Swift.Span<UInt8>, _ writer: inout IndicatorWriter
  ) -> Bool {
    if line.isName, !holdsRow(line, bytes) {
      wait(line, bytes)
      return false
    }
    guard line.cells.contains(where: \.isText) || line.cells.contains(where: \.isUnit) else {
      noteStray(line)
      return false
    }
    add(row(of: line, bytes), bytes, &writer)
    return true
  }

  /// Makes the words of a line wait for the next row.
  private mutating func wait(_ line: IndicatorLine, _ bytes: Swift.Span<UInt8>) {
    let isRow = line.form == .row || line.form == .pipes
    for cell in line.cells where cell.isText {
      var words: [UInt8] = []
      words.appendWithoutBlanks(cell.range, of: bytes, atMost: 60)
      names.add(
        IndicatorNames.Fragment(
          range: cell.range, indent: cell.indent, numbering: IndicatorNumbering(words),
          isRow: isRow))
    }
  }

  /// Whether a line of words alone has a unit and a number within it, so that something stands behind them.
  private func holdsRow(_ line: IndicatorLine, _ bytes: Swift.Span<UInt8>) -> Bool {
    guard line.form == .plain else { return false }
    var end = line.range.upperBound
    var isBehindNumber = false
    var tokens = 0
    while end > line.range.lowerBound, tokens < IndicatorLine.mostCells {
      let token = PlainLines.lastToken(line.range.lowerBound..<end, bytes)
      let cell = IndicatorCell(token, of: bytes, column: 0)
      if isBehindNumber, cell.isUnit { return true }
      isBehindNumber = cell.number != nil
      end = bytes.startOfBlanks(endingAt: token.lowerBound, after: line.range.lowerBound)
      tokens += 1
    }
    return false
  }

  /// Numbers alone may be the value that the row before or the next has lost.
  private mutating func noteStray(_ line: IndicatorLine) {
    guard line.cells.contains(where: { $0.number != nil }) else { return }
    stray = line.range
    if let row = open, row.values.isEmpty, row.doubt == nil, !row.isHead {
      open?.doubt = .unplaced(line.range)
    }
  }

  private func row(of line: IndicatorLine, _ bytes: Swift.Span<UInt8>) -> IndicatorRow {
    let cells = line.cells
    let isGrid =
      line.form == .row
      || (line.form != .plain && fieldCount > 0
        && (cells.count == fieldCount
          || cells.count > fieldCount && cells[fieldCount...].allSatisfy(\.isBlank)))
    let indent = line.form == .row ? nil : cells.first(where: \.isText)?.indent
    if (line.isName && holdsRow(line, bytes)) || endsInUnitBehindNumber(line, bytes) {
      let name = cells.first(where: \.isText).map { [$0.range] } ?? []
      return IndicatorRow(name: name, indent: indent, doubt: line.range)
    }
    return IndicatorRow.read(
      cells, head, isGrid: isGrid, keepsBlanks: false, indent: indent, range: line.range)
  }

  /// Whether a plain line ends in a number and a unit behind it, where the head has the values behind the units.
  private func endsInUnitBehindNumber(_ line: IndicatorLine, _ bytes: Swift.Span<UInt8>) -> Bool {
    guard line.form == .plain, line.cells.last?.isUnit == true,
      let name = line.cells.first(where: \.isText)
    else { return false }
    let token = PlainLines.lastToken(name.range, bytes)
    return token != name.range && IndicatorNumber(token, of: bytes) != nil
  }

  // MARK: Rows

  private mutating func add(
    _ row: IndicatorRow, _ bytes: Swift.Span<UInt8>, _ writer: inout IndicatorWriter
  ) {
    var row = row
    let mayGoOn = open.map { !$0.isHead } ?? false
    let taken = names.take(before: row.name.first, after: mayGoOn ? open?.name : nil, bytes)
    open?.name += taken.rest
    flush(into: &writer)
    for head in taken.heads {
      writer.add(
        IndicatorRow(head: [head.range], indent: head.isRow ? nil : head.indent), self.head)
    }
    if let first = taken.beginning.first {
      row.name = taken.beginning.map(\.range) + row.name
      row.indent = row.indent.map { _ in first.indent }
    }
    if row.values.isEmpty, row.doubt == nil, !row.isHead, let stray { row.doubt = .unplaced(stray) }
    stray = nil
    open = row
    rowCount += 1
  }

  /// Hands over the row whose name is complete now.
  private mutating func flush(into writer: inout IndicatorWriter) {
    if let row = open { writer.add(row, head) }
    open = nil
  }
}
