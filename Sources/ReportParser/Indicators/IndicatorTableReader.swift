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
  /// The unit of the row before.
  private var sharedUnit: Range<Int>?
  /// Whether values stand below their heads in all rows that show it.
  private var isAligned = false
  /// How many rows were read.
  private(set) var rowCount = 0

  /// A reader of the rows below a head.
  init(_ found: IndicatorHeadSearch.Found, _ text: SourceText) {
    head = found.head
    fieldCount = found.fieldCount
    self.text = text
  }

  /// Reads the rows that begin at a line.
  ///
  /// - Parameters:
  ///   - start: the first line.
  ///   - heads: what tells other heads.
  ///   - writer: what takes the rows.
  /// - Returns: the line behind the last.
  mutating func read(
    from start: Int, _ heads: inout IndicatorHeads, into writer: inout IndicatorWriter
  ) -> Int {
    let text = text
    let bytes = text.bytes.span
    let survey = IndicatorSurvey(from: start, below: head, text, &heads)
    names.widest = survey.widest
    isAligned = survey.isAligned
    var index = start
    var behindLast = start
    var words: [UInt8] = []
    while index < text.lines.count, !heads.isToStop() {
      let length = text.length(of: index)
      if length > 0, let line = IndicatorLine(index, of: text) {
        if length > Self.longestLine { break }
        if let again = heads.head(at: index) {
          // Below a page's end the head stands once more; another's is another table.
          guard again.head.isSame(as: head) else { break }
          head = again.head
          index = again.end
          behindLast = index
          continue
        }
        line.squeeze(bytes, into: &words)
        if IndicatorMarks.endsTable(line, words, bytes) { break }
        if !IndicatorMarks.isNoise(line, words, bytes), read(line, bytes, &writer) {
          behindLast = index + 1
        }
        if index - behindLast > Self.mostLinesBetween { break }
      }
      index += 1
    }
    flush(into: &writer)
    // Rows without a value, their units in brackets, look like heads.
    if rowCount > 0 {
      for row in names.waiting where row.isRow && writer.endsInUnit(row.range) {
        writer.add(IndicatorRow(head: [row.range], indent: nil), head)
      }
    }
    return max(behindLast, start)
  }

  /// Longer lines are prose.
  static let longestLine = 600
  /// How many lines without a row end a table.
  static let mostLinesBetween = 24

  /// Reads a line; whether it is a row.
  private mutating func read(
    _ line: IndicatorLine, _ bytes: Swift.Span<UInt8>, _ writer: inout IndicatorWriter
  ) -> Bool {
    guard line.isRow(bytes) else {
      if line.isName { wait(line, bytes) } else { noteStray(line) }
      return false
    }
    if !writer.isFull { add(row(of: line, bytes), bytes, &writer) }
    return true
  }

  /// Makes the words of a line wait for the next row.
  private mutating func wait(_ line: IndicatorLine, _ bytes: Swift.Span<UInt8>) {
    if names.isFull { return }
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

  /// Numbers alone may be the value that the row before or the next has lost.
  private mutating func noteStray(_ line: IndicatorLine) {
    guard line.cells.contains(where: { $0.number != nil }) else { return }
    stray = line.range
    if let row = open, row.values.isEmpty, row.doubt == nil, !row.isHead {
      open?.doubt = .unplaced(line.range)
    }
  }

  private mutating func row(of line: IndicatorLine, _ bytes: Swift.Span<UInt8>) -> IndicatorRow {
    let cells = line.cells
    let isGrid =
      line.form == .row
      || (line.form != .plain && fieldCount > 0
        && (cells.count == fieldCount
          || cells.count > fieldCount && cells[fieldCount...].allSatisfy(\.isBlank)))
    let indent = line.form == .row ? nil : cells.first(where: \.isText)?.indent
    if let (name, unit) = line.unitWithin(bytes) {
      var row = IndicatorRow(name: [name], indent: indent, doubt: line.range)
      row.unit = unit
      return row
    }
    if endsInUnitBehindNumber(line, bytes) {
      let name = cells.first(where: \.isText).map { [$0.range] } ?? []
      return IndicatorRow(name: name, indent: indent, doubt: line.range)
    }
    var row = IndicatorRow.read(
      cells, head, isGrid: isGrid, keepsBlanks: false, indent: indent, range: line.range)
    if line.form == .row, row.unit == nil, !row.isHead, sharesUnit(line) { row.unit = sharedUnit }
    sharedUnit = row.unit
    guard isAligned, line.form == .plain, row.doubt != nil,
      let assignment = IndicatorAssignment.byPlace(line, head, bytes)
    else { return row }
    return IndicatorRow(cells, assignment, head, indent: indent)
  }

  /// Whether no cell of a row stands in the column of units: one of a row above reaches down to it.
  private func sharesUnit(_ line: IndicatorLine) -> Bool {
    guard let place = head.place(of: .unit) else { return false }
    let column = head.columns[place].grid
    return !line.cells.contains {
      $0.column < column.upperBound && $0.column + $0.columnSpan > column.lowerBound
    }
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
