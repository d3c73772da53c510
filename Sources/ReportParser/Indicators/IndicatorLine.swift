/// A line of an indicator table, cut into cells.
struct IndicatorLine {
  /// How the line parts its cells.
  enum Form {
    /// A row of an HTML table: cells know their columns.
    case row
    /// Pipes, blank cells kept.
    case pipes
    /// Tabs, blank cells kept, but some lost where cells were merged.
    case tabs
    /// Blanks alone: names may go on over several lines, blank cells are lost.
    case plain
  }

  /// How it parts its cells.
  let form: Form
  /// The cells, blank ones too where the layout keeps them.
  private(set) var cells: [IndicatorCell] = []
  /// The line, blanks at its ends left out.
  let range: Range<Int>
  /// How far its words stand from the left edge, in the width of a character.
  let indent: Int
  /// Where it begins, blanks and all.
  let start: Int
  /// Whether it is the rule below a head, `|---|:--:|`.
  private(set) var isRule = false

  /// Cuts a line; nil where it is blank.
  ///
  /// - Parameters:
  ///   - index: the line.
  ///   - text: the text.
  ///   - cutsBlanks: whether a line that blanks alone part is cut too; else it has no cells.
  init?(_ index: Int, of text: SourceText, cutsBlanks: Bool = true) {
    let bytes = text.bytes.span
    let line = text.lines[index]
    start = line.start
    range = bytes.trimmed(line.range)
    indent = bytes.displayWidth(line.start..<range.lowerBound)
    let grid = text.cells(of: index)
    if !grid.isEmpty {
      form = .row
      for cell in text.cells[grid.prefix(Self.mostCells)] {
        var read = IndicatorCell(cell.range, of: bytes, column: cell.column)
        read.columnSpan = max(cell.columnSpan, 1)
        cells.append(read)
      }
      if cells.allSatisfy(\.isBlank) { return nil }
    } else if bytes.firstIndex(of: .pipe, in: range) < range.upperBound {
      form = .pipes
      cutPipes(bytes)
    } else if bytes.firstIndex(of: .tab, in: range) < range.upperBound {
      form = .tabs
      // A tab before the first word parts a blank cell off.
      cut(line.start..<line.end, at: .tab, bytes)
    } else {
      if range.isEmpty { return nil }
      form = .plain
      if cutsBlanks { cutBlanks(bytes) }
    }
  }

  /// Lines with more cells are no row of an indicator table.
  static let mostCells = 24
  private static let usualCells = 4

  private mutating func cutPipes(_ bytes: Swift.Span<UInt8>) {
    var inner = range
    if bytes[inner.lowerBound] == 0x7C { inner = inner.lowerBound + 1..<inner.upperBound }
    if !inner.isEmpty, bytes[inner.upperBound - 1] == 0x7C {
      inner = inner.lowerBound..<inner.upperBound - 1
    }
    isRule =
      !inner.isEmpty
      && inner.allSatisfy { [0x2D, 0x3A, 0x7C, 0x20].contains(bytes[$0]) }
      && bytes.firstIndex(ofPhrase: Self.rule, from: inner.lowerBound, before: inner.upperBound)
        != nil
    cut(inner, at: .pipe, bytes)
  }

  private mutating func cut(
    _ range: Range<Int>, at separator: ByteRange, _ bytes: Swift.Span<UInt8>
  ) {
    var start = range.lowerBound
    while start <= range.upperBound, cells.count < Self.mostCells {
      let end = bytes.firstIndex(of: separator, in: start..<range.upperBound)
      cells.append(IndicatorCell(start..<end, of: bytes, column: cells.count))
      start = end + 1
    }
  }

  // MARK: Blanks

  /// Cuts what stands behind the name, from the line's end on: numbers, placeholders and the unit.
  private mutating func cutBlanks(_ bytes: Swift.Span<UInt8>) {
    var end = range.upperBound
    var isBehindUnit = false
    cells.reserveCapacity(Self.usualCells)
    while end > range.lowerBound, cells.count < Self.mostCells {
      let token = PlainLines.lastToken(range.lowerBound..<end, bytes)
      var cell = IndicatorCell(token, of: bytes, column: 0)
      if cell.isUnit { cell = Self.wholeUnit(cell, after: range.lowerBound, bytes) }
      if cell.isText || (isBehindUnit && !mayStandBeforeUnit(cell, bytes)) { break }
      isBehindUnit = isBehindUnit || cell.isUnit
      cells.append(cell)
      end = bytes.startOfBlanks(endingAt: cell.range.lowerBound, after: range.lowerBound)
    }
    cells.reverse()
    joinPartedNumbers(bytes)
    if end > range.lowerBound { cutName(range.lowerBound..<end, bytes) }
    for place in cells.indices { cells[place].column = place }
  }

  /// Makes one cell of numbers that a single blank parts where gaps part the line's cells: it is no number.
  private mutating func joinPartedNumbers(_ bytes: Swift.Span<UInt8>) {
    guard cells.count > 1 else { return }
    let gaps = (1..<cells.count).map { cells[$0].range.lowerBound - cells[$0 - 1].range.upperBound }
    guard gaps.contains(where: { $0 > 1 }) else { return }
    for place in gaps.indices.reversed() where gaps[place] == 1 {
      guard cells[place].number != nil, cells[place + 1].number != nil else { continue }
      cells[place].range = cells[place].range.lowerBound..<cells[place + 1].range.upperBound
      cells[place].content = .unreadable
      cells.remove(at: place + 1)
    }
  }

  /// A code or a row's number may stand before the unit; digits that belong to the name stand closer to it.
  private func mayStandBeforeUnit(_ cell: IndicatorCell, _ bytes: Swift.Span<UInt8>) -> Bool {
    guard let number = cell.number, number.isPlain else { return false }
    let start = bytes.startOfBlanks(endingAt: cell.range.lowerBound, after: range.lowerBound)
    return start == range.lowerBound || cell.range.lowerBound - start >= 2
      || bytes[cell.range.lowerBound] == 0x30
  }

  /// Adds the name, and the row's number before it.
  private mutating func cutName(_ name: Range<Int>, _ bytes: Swift.Span<UInt8>) {
    let first = name.lowerBound..<endOfToken(name, bytes)
    let rest = bytes.trimmed(first.upperBound..<name.upperBound)
    if !rest.isEmpty, let number = IndicatorNumber(first, of: bytes), number.isPlain {
      cells.insert(IndicatorCell(rest, of: bytes, column: 0), at: 0)
      cells.insert(IndicatorCell(first, of: bytes, column: 0), at: 0)
    } else {
      cells.insert(IndicatorCell(name, of: bytes, column: 0), at: 0)
    }
    // Numbers alone are no name.
    if let name = cells.firstIndex(where: \.isText) { cells[name].indent = indent }
  }

  private func endOfToken(_ range: Range<Int>, _ bytes: Swift.Span<UInt8>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound, bytes.blankWidth(at: index, before: range.upperBound) == 0 {
      index += 1
      while index < range.upperBound, bytes[index] & 0xC0 == 0x80 { index += 1 }
    }
    return index
  }

  /// A unit with the part of it that blanks set off: 万 元.
  private static func wholeUnit(
    _ unit: IndicatorCell, after start: Int, _ bytes: Swift.Span<UInt8>
  ) -> IndicatorCell {
    var range = unit.range
    for _ in 0..<2 {
      let end = bytes.startOfBlanks(endingAt: range.lowerBound, after: start)
      guard end > start else { break }
      let former = PlainLines.lastToken(start..<end, bytes)
      guard former.count <= 6, former.count % 3 == 0,
        partsOfUnits.contains(bytes.wideCharacter(at: former.lowerBound))
      else { break }
      range = former.lowerBound..<range.upperBound
    }
    if range == unit.range { return unit }
    let whole = IndicatorCell(range, of: bytes, column: 0)
    return whole.isUnit ? whole : unit
  }

  /// What may stand before a unit as a part of it: 万, 亿, 千, 人.
  private static let partsOfUnits: [UInt32] = [0x4E07, 0x4EBF, 0x5343, 0x4EBA]
  private static let rule = Array("--".utf8)
}
