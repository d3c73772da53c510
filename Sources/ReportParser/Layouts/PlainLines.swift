/// Cuts plain lines: a label, and behind it values that blanks part.
enum PlainLines {
  /// Adds lines to a table; a page number, or a blank line, adds nothing.
  ///
  /// - Parameters:
  ///   - run: the lines, as indices into the text's.
  ///   - text: the text.
  ///   - tellsColumns: whether a value's column is where it ends on the page.
  ///   - table: the table; where it becomes overfull the rest is left out.
  static func cut(
    _ run: Range<Int>, of text: SourceText, tellsColumns: Bool, into table: inout CutTable
  ) {
    let bytes = text.bytes.span
    let lines = text.lines.span
    guard let first = run.first, let last = run.last else { return }
    // Looking for a page's end once is less than looking about every lone number.
    let mayEndPage =
      run.count < fewLines || PageNumber.mayEndPages(lines[first].start..<lines[last].end, bytes)
    for line in run {
      if table.isOverfull || StopSignal.isGiven(atLine: line) { return }
      let range = bytes.trimmed(lines[line].range)
      if range.isEmpty || PageNumber.isOne(range, bytes, mayEndPage: mayEndPage) { continue }
      cut(lines[line], range, of: bytes, tellsColumns: tellsColumns, into: &table)
    }
  }

  /// How many lines are few.
  private static let fewLines = 16

  /// Adds a line, given what of it is not blank.
  private static func cut(
    _ line: Line, _ range: Range<Int>, of bytes: Swift.Span<UInt8>, tellsColumns: Bool,
    into table: inout CutTable
  ) {
    if isProse(range, bytes) { return }
    let indent = tellsColumns ? bytes.displayWidth(line.start..<range.lowerBound) : 0
    var end = range.upperBound
    var column = tellsColumns ? indent &+ bytes.displayWidth(range) : 0
    // Most lines end in words.
    while end > range.lowerBound, !NumberReader.isWordEnd(end, in: bytes), !table.isOverfull {
      let value = lastValue(range.lowerBound..<end, column, bytes)
      if case .unreadable = value.content { break }
      table.add(value)
      end = bytes.startOfBlanks(endingAt: value.span.lowerBound, after: range.lowerBound)
      if tellsColumns { column &-= bytes.displayWidth(end..<value.span.upperBound) }
    }
    table.reverseValues()
    if end > range.lowerBound {
      if tellsColumns {
        addColumns(range.lowerBound..<end, indent, bytes, into: &table)
      } else {
        table.add(TextCell(range: range.lowerBound..<end, column: 0))
      }
    }
    table.endLine(range, indent: indent)
  }

  /// Adds the words of a line, in as many cells as gaps part: what stands in the margin is no part of the label.
  private static func addColumns(
    _ range: Range<Int>, _ indent: Int, _ bytes: Swift.Span<UInt8>, into table: inout CutTable
  ) {
    var start = range.lowerBound
    var column = indent
    var space = bytes.firstIndex(of: .space, in: range)
    while space < range.upperBound {
      var next = space &+ 1
      while next < range.upperBound, bytes[next] == 0x20 { next &+= 1 }
      if next < range.upperBound, next &- space >= widthOfGap {
        table.add(TextCell(range: start..<space, column: column))
        column &+= bytes.displayWidth(start..<next)
        start = next
      }
      space = bytes.firstIndex(of: .space, in: next..<range.upperBound)
    }
    table.add(TextCell(range: start..<range.upperBound, column: column))
  }

  /// How many blanks part columns of words.
  private static let widthOfGap = 3

  /// What a run of bytes ends in.
  @inline(__always)
  private static func lastValue(
    _ range: Range<Int>, _ column: Int, _ bytes: Swift.Span<UInt8>
  ) -> ReadValue {
    if let plain = bytes.plainNumber(endingAt: range.upperBound, after: range.lowerBound) {
      return plain.value(column: column)
    }
    let token = lastRun(range, bytes)
    return ReadValue(
      content: NumberReader.content(of: token, in: bytes), span: token, column: column)
  }

  /// The last run of bytes without blanks, but for those in a remark in brackets (`22（其中修订 16 件）`).
  private static func lastRun(_ range: Range<Int>, _ bytes: Swift.Span<UInt8>) -> Range<Int> {
    let token = lastToken(range, bytes)
    guard let opening = openingBracket(of: range, bytes), opening < token.lowerBound else {
      return token
    }
    return lastToken(range.lowerBound..<opening, bytes).lowerBound..<range.upperBound
  }

  /// Where the bracket opens that closes at a range's end; nil where none does.
  private static func openingBracket(of range: Range<Int>, _ bytes: Swift.Span<UInt8>) -> Int? {
    let end = range.upperBound
    guard bytes[end - 1] == 0x29 || bytes.wideCharacter(at: end - 3) == 0xFF09 else { return nil }
    var index = end - 1
    while index > range.lowerBound, end - index <= longestRemark {
      index -= 1
      if bytes[index] == 0x28 || bytes.wideCharacter(at: index) == 0xFF08 { return index }
    }
    return nil
  }

  /// How long a remark in brackets may be, in bytes.
  private static let longestRemark = 120

  /// The last run of bytes without blanks.
  static func lastToken(_ range: Range<Int>, _ bytes: Swift.Span<UInt8>) -> Range<Int> {
    var start = range.upperBound
    while start > range.lowerBound, bytes.blankWidth(endingAt: start, after: range.lowerBound) == 0
    {
      start -= 1
      while start > range.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    }
    return start..<range.upperBound
  }

  /// Whether a line is running text: it is long for a label, and has a full stop.
  private static func isProse(_ line: Range<Int>, _ bytes: Swift.Span<UInt8>) -> Bool {
    guard line.count > 90 else { return false }
    return bytes.firstIndex(ofPhrase: fullStop, from: line.lowerBound, before: line.upperBound)
      != nil
  }

  private static let fullStop = Array("。".utf8)
}

extension Swift.Span<UInt8> {
  /// How wide a run of a text is on the page, a Chinese character counting two.
  func displayWidth(_ range: Range<Int>) -> Int {
    var width = 0
    var index = range.lowerBound
    while range.upperBound - index >= 8 {
      // Checked against the span's bounds; any eight bytes are a number.
      let eight = bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      width &+= Self.displayWidth(ofEight: eight)
      index &+= 8
    }
    if index < range.upperBound, index <= count &- 8 {
      // What stands behind the run counts as so many ASCII characters.
      let left = range.upperBound &- index
      let eight = bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      let run =
        UInt64(littleEndian: eight) & ~(UInt64.max &<< UInt64(truncatingIfNeeded: left &* 8))
      return width &+ Self.displayWidth(ofEight: run) &- (8 &- left)
    }
    while index < range.upperBound {
      let byte = self[index]
      if byte & 0xC0 != 0x80 { width &+= byte >= 0xE2 ? 2 : 1 }
      index &+= 1
    }
    return width
  }

  /// How much eight bytes, whatever their order, add to the width: those that begin a character 1, from E2 on 2.
  @inline(__always)
  private static func displayWidth(ofEight bytes: UInt64) -> Int {
    if bytes & 0x8080_8080_8080_8080 == 0 { return 8 }
    let ones: UInt64 = 0x0101_0101_0101_0101
    // The lowest bit of each byte says of that byte …
    let further = bytes >> 7 & ~(bytes >> 6)
    let isWide = bytes >> 7 & bytes >> 6 & bytes >> 5
    let isBeyondE1 = bytes >> 4 | bytes >> 3 | bytes >> 2 | bytes >> 1
    // … and multiplying adds them up in the highest byte.
    let widths = (ones &- (further & ones)) &+ (isWide & isBeyondE1 & ones)
    return Int(truncatingIfNeeded: (widths &* ones) >> 56)
  }
}
