import DisclosureReport

/// Reads the rows of an indicator table of which every cell has a line of its own.
///
/// Words begin a row; what follows up to the next words are its cells.
struct IndicatorStreamReader {
  private let head: IndicatorHead
  private let text: SourceText

  /// The cells of the row that is open, the name first.
  private var cells: [IndicatorCell] = []
  /// The parts of its name.
  private var name: [Range<Int>] = []
  /// Its number, where that stands before the name.
  private var serial: IndicatorCell?
  /// Whether blank cells leave lines with pipes.
  private var keepsBlanks = false
  /// Rows without cells that wait for the next with any.
  private var heads: [[Range<Int>]] = []
  /// How many rows were read.
  private(set) var rowCount = 0

  /// A reader of the cells below a head.
  init(_ found: IndicatorHeadSearch.Found, _ text: SourceText) {
    head = found.head
    self.text = text
  }

  /// Reads the cells that begin at a line.
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
    var index = start
    var behindLast = start
    var words: [UInt8] = []
    while index < text.lines.count, !heads.isToStop() {
      let length = text.length(of: index)
      if length > 0, let line = IndicatorLine(index, of: text) {
        guard length <= Self.longestLine else { break }
        line.squeeze(bytes, into: &words)
        if IndicatorMarks.endsTable(line, words, bytes)
          || (line.form != .plain && line.form != .pipes)
        {
          break
        }
        if let again = heads.head(at: index) {
          // Below a page's end the head stands once more.
          guard again.fieldCount == 0, again.head.isSame(as: head)
          else { break }
          if hasCells { flush(bytes, &writer) }
          index = again.end
          behindLast = index
          continue
        }
        if !isLetter(words) { add(line, words, bytes, &writer) }
        if !cells.allSatisfy(\.isBlank) { behindLast = index + 1 }
      }
      if index - behindLast > Self.mostLinesBetween { break }
      index += 1
    }
    if hasCells { flush(bytes, &writer) }
    return max(behindLast, start)
  }

  private static let longestLine = 600
  private static let mostLinesBetween = 24

  /// Whether something stands in the open row apart from its name.
  private var hasCells: Bool { cells.contains { !$0.isBlank } }

  /// Whether a line is one of the columns' letters, below the head.
  private func isLetter(_ words: [UInt8]) -> Bool {
    rowCount == 0 && name.isEmpty && !words.isEmpty && IndicatorMarks.isColumnLetter(words.span)
  }

  private mutating func add(
    _ line: IndicatorLine, _ words: [UInt8], _ bytes: Swift.Span<UInt8>,
    _ writer: inout IndicatorWriter
  ) {
    // A lone pipe is a blank cell, or ends the row.
    if !words.isEmpty, IndicatorMarks.isNoise(line, words, bytes) { return }
    for cell in line.cells where cells.count < IndicatorLine.mostCells {
      if cell.isText, line.form == .pipes || line.cells.count == 1 || cell.column == 0 {
        begin(cell.range, bytes, &writer)
      } else if cell.isBlank {
        if !name.isEmpty {
          cells.append(cell)
          keepsBlanks = true
        }
      } else {
        cells.append(cell)
      }
    }
  }

  /// Begins a row with words, or takes them for more of its name.
  private mutating func begin(
    _ words: Range<Int>, _ bytes: Swift.Span<UInt8>, _ writer: inout IndicatorWriter
  ) {
    if !hasCells, 1..<Self.mostLinesOfName ~= name.count,
      IndicatorNames.opensBracket(name, bytes) || IndicatorNames.beginsWithBracket(words, bytes)
    {
      name.append(words)
      cells = []
      return
    }
    var next: IndicatorCell?
    if let place = head.place(of: .serial), place < head.place(of: .name) ?? 0,
      let last = cells.last(where: { !$0.isBlank }), last.number?.isPlain == true,
      let index = cells.lastIndex(where: { !$0.isBlank })
    {
      next = last
      cells.remove(at: index)
    }
    flush(bytes, &writer)
    serial = next
    name = [words]
  }

  /// Ends the row that is open.
  private mutating func flush(_ bytes: Swift.Span<UInt8>, _ writer: inout IndicatorWriter) {
    defer {
      cells = []
      name = []
      serial = nil
      keepsBlanks = false
    }
    guard !name.isEmpty, !writer.isFull else { return }
    guard hasCells else {
      if heads.count < Self.mostHeads { heads.append(name) }
      return
    }
    var row = openRow(bytes)
    if row.isHead {
      heads.append(name)
      return
    }
    // Rows without cells whose numbers go on in the next have lost them; so nothing says that the next has its own.
    let numbering = Self.numbering(of: name, bytes)
    var lost: Range<Int>?
    for head in heads {
      let above = Self.numbering(of: head, bytes)
      if above.style == numbering.style, above.style != .chapter, above.isAmong == numbering.isAmong
      {
        lost = head.first
      }
      writer.add(IndicatorRow(head: head, indent: nil), self.head)
    }
    if let lost, self.head.has(.unit) {
      row = IndicatorRow(name: name, indent: nil, doubt: lost)
    }
    heads = []
    writer.add(row, self.head)
    rowCount += 1
  }

  private func openRow(_ bytes: Swift.Span<UInt8>) -> IndicatorRow {
    var first = IndicatorCell(name[0], of: bytes, column: 0)
    first.content = .text
    var row = (serial.map { [$0] } ?? []) + [first] + cells
    let range =
      name[0].lowerBound..<(row.last { !$0.isBlank }?.range.upperBound ?? name[0].upperBound)
    // The pipe that ends a row looks like one more blank cell.
    if row.count == head.columns.count + 1, row.last?.isBlank == true { row.removeLast() }
    var read = IndicatorRow.read(
      row, head, isGrid: false, keepsBlanks: keepsBlanks, indent: nil,
      range: min(range.lowerBound, range.upperBound)..<range.upperBound)
    read.name = name
    return read
  }

  private static func numbering(
    of name: [Range<Int>], _ bytes: Swift.Span<UInt8>
  ) -> IndicatorNumbering {
    var words: [UInt8] = []
    for range in name { words.appendWithoutBlanks(range, of: bytes, atMost: 60) }
    return IndicatorNumbering(words)
  }

  private static let mostHeads = 64
  private static let mostLinesOfName = 8
}
