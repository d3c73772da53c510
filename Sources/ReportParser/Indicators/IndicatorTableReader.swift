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

  /// Reads the rows that begin at a line; the line behind the last.
  mutating func read(from start: Int, into writer: inout IndicatorWriter) -> Int {
    let text = text
    let bytes = text.bytes.span
    survey(from: start, bytes)
    var index = start
    var behindLast = start
    while index < text.lines.count {
      let length = text.length(of: index)
      if length > 0, let line = IndicatorLine(index, of: text) {
        if length > Self.longestLine { break }
        if let again = IndicatorHeadSearch.head(at: index, in: text) {
          // Below a page's end the head stands once more; another's is another table.
          guard again.head.isSame(as: head) else { break }
          head = again.head
          index = again.end
          behindLast = index
          continue
        }
        let words = line.squeezed(bytes)
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

  /// Looks at the next rows: how wide their names are at most, and whether their values stand below the heads.
  private mutating func survey(from start: Int, _ bytes: Swift.Span<UInt8>) {
    var below = 0
    var beside = 0
    for index in start..<min(text.lines.count, start + Self.mostSurveyed) {
      if text.length(of: index) > Self.longestLine { break }
      if let other = IndicatorHeadSearch.head(at: index, in: text) {
        if other.head.isSame(as: head) { continue }
        break
      }
      guard let line = IndicatorLine(index, of: text) else { continue }
      if IndicatorMarks.endsTable(line, line.squeezed(bytes), bytes) { break }
      guard line.form == .plain || line.form == .tabs,
        let name = line.cells.first(where: \.isText)
      else { continue }
      let end = bytes.firstIndex(
        ofPhrase: Self.gap, from: name.range.lowerBound, before: name.range.upperBound)
      names.widest = max(
        names.widest, bytes.displayWidth(name.range.lowerBound..<(end ?? name.range.upperBound)))
      guard line.form == .plain, let known = IndicatorAssignment.inOrder(line.cells, head),
        head.values.contains(where: { known[$0] != nil })
      else { continue }
      if IndicatorAssignment.byPlace(line, head, bytes) == known {
        below += 1
      } else {
        beside += 1
      }
    }
    isAligned = below > 1 && beside == 0
  }

  private static let mostSurveyed = 160
  private static let gap = Array("   ".utf8)
  private static let longestLine = 600
  /// How many lines without a row end a table.
  private static let mostLinesBetween = 24

  /// Reads a line; whether it is a row.
  private mutating func read(
    _ line: IndicatorLine, _ bytes: Swift.Span<UInt8>, _ writer: inout IndicatorWriter
  ) -> Bool {
    if line.isName, unitWithin(line, bytes) == nil {
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

  /// The name and the unit of a line that has a unit within its words, so that something stands behind it which is no
  /// number; nil where a line has none.
  private func unitWithin(
    _ line: IndicatorLine, _ bytes: Swift.Span<UInt8>
  ) -> (name: Range<Int>, unit: Range<Int>)? {
    guard line.form == .plain, line.isName else { return nil }
    var end = line.range.upperBound
    for tokens in 0..<IndicatorLine.mostCells where end > line.range.lowerBound {
      let token = PlainLines.lastToken(line.range.lowerBound..<end, bytes)
      end = bytes.startOfBlanks(endingAt: token.lowerBound, after: line.range.lowerBound)
      guard tokens > 0, IndicatorCell(token, of: bytes, column: 0).isUnit else { continue }
      // Words whose letters blanks part have units among them.
      let name = line.range.lowerBound..<end
      return PlainLines.lastToken(name, bytes).count >= 6 ? (name, token) : nil
    }
    return nil
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
    if let (name, unit) = unitWithin(line, bytes) {
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
