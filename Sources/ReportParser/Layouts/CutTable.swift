/// A table's lines, cut into cells.
///
/// The cells of all lines stand in two lists, line by line; a line has a range of each.
struct CutTable {
  /// How many cells a line may have before its blank ones are left out: a sheet's empty columns are no table's.
  private static let widestRow = 64
  /// How many blank cells may be left out.
  static let mostLeftOut = 1 << 16

  /// The lines, in the order of the text.
  private(set) var lines: [CutLine] = []
  /// The cells with words that stand before the first value of their line.
  private(set) var texts: [TextCell] = []
  /// The cells behind them, blank ones too where the layout keeps them.
  private(set) var values: [ReadValue] = []
  /// Whether there are more lines or cells than the limits allow: what is read is no table of the form.
  ///
  /// Without a bound, a text of separators would take fifty times its size in memory.
  private(set) var isOverfull = false
  /// How many lines there may be.
  let maximumRows: Int
  /// How many texts, and how many values, there may be.
  let maximumCells: Int
  /// Whether pairs of separators part the cells of the region that is cut; nil until somebody has looked.
  var partsCellsByPairs: Bool?
  /// The layouts that any line is in, and how many lines with numbers are in each.
  private var layouts: [(name: String, lines: Int)] = []

  // Of the run and the line being cut.
  private var traits: LayoutTraits = []
  private var layout = 0
  private var linesWithNumbers = 0
  /// How many blank cells were left out of rows wider than any of the form.
  private var leftOut = 0
  private var startOfTexts = 0
  private var startOfValues = 0
  private var printed = 0
  private var hasNumbers = false

  /// An empty table with room for the lines of a region.
  init(for region: TableRegion) {
    maximumRows = region.limits.maximumRows
    maximumCells = region.limits.maximumCells
    let lines = min(region.range.count, 64)
    self.lines.reserveCapacity(lines)
    texts.reserveCapacity(lines)
    values.reserveCapacity(lines * 8)
  }

  /// The layout of most lines with numbers.
  var layoutName: String {
    var most: (name: String, lines: Int)?
    for (index, layout) in layouts.enumerated() {
      let lines = layout.lines + (index == self.layout ? linesWithNumbers : 0)
      if lines > most?.lines ?? -1 { most = (layout.name, lines) }
    }
    return most?.name ?? "none"
  }

  /// Begins a run of lines in a layout.
  mutating func beginRun(_ reader: any TableLayoutReader) {
    if layout < layouts.count { layouts[layout].lines += linesWithNumbers }
    linesWithNumbers = 0
    let name = reader.name
    traits = reader.traits
    if layout < layouts.count, layouts[layout].name == name { return }
    if let known = layouts.firstIndex(where: { $0.name == name }) {
      layout = known
    } else {
      layout = layouts.count
      layouts.append((name, 0))
    }
  }

  /// Adds a cell with words to the line being cut.
  mutating func add(_ text: TextCell) {
    texts.append(text)
    if texts.count > maximumCells { isOverfull = true }
  }

  /// Adds a value to the line being cut.
  @inline(__always)
  mutating func add(_ value: ReadValue) {
    switch value.content {
    case .number, .unreadable:
      printed &+= 1
      hasNumbers = true
    case .placeholder: printed &+= 1
    case .blank:
      if values.count &- startOfValues >= Self.widestRow {
        leaveOut()
        return
      }
    }
    values.append(value)
    if values.count > maximumCells { isOverfull = true }
  }

  /// Adds the plain cells of the line being cut that follow one another, up to one that holds anything but digits and
  /// blanks or to the line's end.
  ///
  /// - Parameters:
  ///   - start: where the first cell begins; then where the one behind them does, beyond the limit where none does.
  ///   - limit: the line's end.
  ///   - separator: what parts the cells.
  ///   - width: how many separators stand between two cells.
  ///   - column: the first cell's column; then that of the one behind them.
  ///   - bytes: the text.
  /// - Returns: how many of them hold a number.
  mutating func addPlainCells(
    from start: inout Int, before limit: Int, endedBy separator: ByteRange, width: Int,
    column: inout Int, of bytes: Swift.Span<UInt8>
  ) -> Int {
    let room = Self.widestRow - (values.count - startOfValues)
    if room <= 0 { return 0 }
    var numbers = 0
    values.append(addingCapacity: room) { cells in
      while cells.count < room, start <= limit,
        let plain = bytes.plainCell(from: start, before: limit, endedBy: separator)
      {
        cells.append(plain.value(column: column))
        if plain.isNumber { numbers &+= 1 }
        start = plain.end &+ width
        column &+= 1
      }
    }
    if numbers > 0 { hasNumbers = true }
    printed &+= numbers
    if values.count > maximumCells { isOverfull = true }
    return numbers
  }

  private mutating func leaveOut() {
    leftOut &+= 1
    if leftOut > Self.mostLeftOut { isOverfull = true }
  }

  /// Takes back the values of the line being cut: they stand before words, and so are part of the label.
  mutating func dropValues() {
    if values.count > startOfValues { values.removeSubrange(startOfValues...) }
    printed = 0
    hasNumbers = false
  }

  /// Turns the values of the line being cut round, where they were read from its end.
  mutating func reverseValues() {
    var left = startOfValues
    var right = values.count - 1
    while left < right {
      values.swapAt(left, right)
      left += 1
      right -= 1
    }
  }

  /// Ends the line being cut.
  ///
  /// - Parameters:
  ///   - range: the line's bytes.
  ///   - indent: how far into the page they begin, where the layout tells columns.
  ///   - isFilled: whether blank cells were left out of the line and its end filled up with others.
  mutating func endLine(_ range: Range<Int>, indent: Int = 0, isFilled: Bool = false) {
    let traits = isFilled ? takeFiller() : traits
    lines.append(
      CutLine(
        range: range, indent: indent, texts: startOfTexts..<texts.count,
        values: startOfValues..<values.count, printed: printed, hasNumbers: hasNumbers,
        traits: traits))
    if lines.count > maximumRows { isOverfull = true }
    if hasNumbers { linesWithNumbers &+= 1 }
    startOfTexts = texts.count
    startOfValues = values.count
    printed = 0
    hasNumbers = false
  }

  /// Takes the blanks behind the line's last value off it, and says how the others then stand: a row without any value is as
  /// blank as it looks.
  private mutating func takeFiller() -> LayoutTraits {
    guard printed > 0 else { return traits.union(.fillsRows) }
    while values.count > startOfValues, values.last?.isPrinted == false { values.removeLast() }
    return traits.subtracting(.keepsBlanks).union(.fillsRows)
  }

  /// Adds values that stand apart in the text, so that a row can have them side by side; where they then are.
  mutating func gather(_ gathered: [ReadValue]) -> Range<Int> {
    let start = values.count
    values += gathered
    startOfValues = values.count
    return start..<values.count
  }
}
