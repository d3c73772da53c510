/// Parts pages on which two reports stand side by side, as `pdftotext -layout` prints a page of two columns.
enum PageHalves {
  /// How far into the line the right half begins at least, in the width of a character.
  private static let leastMargin = 24
  /// How far a line of the right half may begin before the margin, or behind it.
  private static let tolerance = 8

  /// The left and the right report; nil where the text is one report.
  ///
  /// Headings tell: they stand at the line's beginning for the left report, and behind a gap for the right one.
  static func halves(of text: SourceText) -> [SourceText]? {
    guard text.cells.isEmpty, let margin = margin(text), mayBeHalved(text) else { return nil }
    let bytes = text.bytes.span
    var left: [Line] = []
    var right: [Line] = []
    left.reserveCapacity(text.lines.count)
    right.reserveCapacity(text.lines.count)
    var page = 0..<0
    while page.upperBound < text.lines.count {
      page = page.upperBound..<endOfPage(from: page.upperBound, text)
      let lines = text.lines[page]
      let margin = Self.margin(of: lines, near: margin, bytes)
      for line in lines {
        let cut = cut(line, at: margin, bytes)
        left.append(Line(start: line.start, end: cut))
        right.append(Line(start: cut, end: line.end))
      }
    }
    return [SourceText(cut: left, of: text), SourceText(cut: right, of: text)]
  }

  /// The line behind the last of the page that begins at a line: a form feed ends a page.
  private static func endOfPage(from line: Int, _ text: SourceText) -> Int {
    let next = text.lines[(line + 1)...].firstIndex {
      $0.start > 0 && text.bytes[$0.start - 1] == 0x0C
    }
    return next ?? text.lines.count
  }

  /// Whether some heading has more text behind a gap on its line: in no other text does it.
  private static func mayBeHalved(_ text: SourceText) -> Bool {
    let bytes = text.bytes.span
    return text.lines.contains { line in
      line.end - line.start > 40 && mayBeginWithHeading(line, bytes)
        && heading(from: line.start + 2, of: line, bytes) != nil
    }
  }

  /// Where the right half begins: the least column that headings behind a gap stand at; nil where headings stand on one
  /// side only, as in a report whose headings are in the middle of the page.
  private static func margin(_ text: SourceText) -> Int? {
    let bytes = text.bytes.span
    var found = 0
    var margin = Int.max
    for (index, line) in text.lines.enumerated() {
      if StopSignal.isGiven(atLine: index) { return nil }
      // Nothing takes more columns than bytes.
      var from = line.start + leastMargin
      while let heading = heading(from: from, of: line, bytes) {
        let column = bytes.displayWidth(line.start..<heading)
        if column >= leastMargin {
          found += 1
          margin = min(margin, column)
        }
        from = heading + 1
      }
    }
    guard found >= fewestHeadings else { return nil }
    let left = text.lines.count { beginsWithHeading($0, bytes) }
    return left >= fewestHeadings ? margin : nil
  }

  /// Where the next heading stands that follows a gap of two spaces or more; nil where none does.
  ///
  /// It is looked for from an offset on that is two bytes into the line at least.
  private static func heading(
    from offset: Int, of line: Line, _ bytes: Swift.Span<UInt8>
  ) -> Int? {
    guard line.end &- offset >= Heading.minimumLength else { return nil }
    let raw = bytes.bytes
    let end = bytes.startOfBlanks(endingAt: line.end, after: line.start)
    let last = end &- Heading.minimumLength
    let lastWindow = min(last, bytes.count &- 32)
    var index = max(offset, end &- Heading.maximumLength)
    while index <= lastWindow {
      // One check of bounds for two blocks and the bytes before them.
      let window = raw.extracting(index &- 2..<index &+ 32)
      let first = headingsBehindGaps(in: window, at: 2)
      let second = headingsBehindGaps(in: window, at: 18)
      if !(first .| second).isEmpty {
        for place in MarkedPlaces(first) where index &+ place <= last {
          if isHeading(index &+ place..<end, bytes) { return index &+ place }
        }
        for place in MarkedPlaces(second) where index &+ 16 &+ place <= last {
          if isHeading(index &+ 16 &+ place..<end, bytes) { return index &+ 16 &+ place }
        }
      }
      index &+= 32
    }
    while index <= last {
      let isBehindGap = bytes[index - 1] == 0x20 && bytes[index - 2] == 0x20
      if isBehindGap, isHeading(index..<end, bytes) { return index }
      index += 1
    }
    return nil
  }

  /// Which bytes of a block follow two spaces and may begin a heading: no space does, and none of `+` to `~`.
  @inline(__always)
  private static func headingsBehindGaps(in window: RawSpan, at offset: Int) -> ByteMarks {
    let block = window.block(at: offset)
    let gap =
      window.block(at: offset &- 2).isEqual(to: 0x20)
      .& window.block(at: offset &- 1).isEqual(to: 0x20)
    let begins = block.isAtLeast(0x7F) .| block.isIn(0x00, 0x1F) .| block.isIn(0x21, 0x2A)
    return gap .& begins
  }

  /// How many headings each half has at least.
  private static let fewestHeadings = 3

  /// Whether a heading stands at a line's beginning, before the right half.
  private static func beginsWithHeading(_ line: Line, _ bytes: Swift.Span<UInt8>) -> Bool {
    guard Heading.endOfNumeral(line.range, bytes) != nil else { return false }
    let start = bytes.endOfBlanks(at: line.start, before: line.end)
    guard bytes.displayWidth(line.start..<start) < leastMargin else { return false }
    let gap = bytes.firstIndex(ofPhrase: [0x20, 0x20], from: start, before: line.end)
    return isHeading(start..<(gap ?? line.end), bytes)
  }

  /// The column that most lines of a page begin their right half at, near the margin.
  private static func margin(
    of page: ArraySlice<Line>, near margin: Int, _ bytes: Swift.Span<UInt8>
  ) -> Int {
    var counts: [Int: Int] = [:]
    for line in page {
      let start = gaps(line, bytes).first { abs($0.column - margin) <= tolerance }
      if let start, bytes[start.offset] >= 0x80 { counts[start.column, default: 0] += 1 }
    }
    return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? margin
  }

  /// Where a line's right half begins: at the margin, before the first text behind a gap that reaches it, else at the
  /// line's end.
  ///
  /// The half's lines all begin in one column, so that what lines up on the page still does.
  private static func cut(_ line: Line, at margin: Int, _ bytes: Swift.Span<UInt8>) -> Int {
    guard let text = gaps(line, bytes).first(where: { $0.column >= margin - 3 }) else {
      return line.end
    }
    var start = text.offset
    while start > line.start, text.offset - start < text.column - margin, bytes[start - 1] == 0x20 {
      start -= 1
    }
    return start
  }

  /// What follows each gap of two blanks or more, the line's beginning too: its offset, and its column on the page.
  private static func gaps(
    _ line: Line, _ bytes: Swift.Span<UInt8>
  ) -> [(offset: Int, column: Int)] {
    var found: [(offset: Int, column: Int)] = []
    var blanks = 0
    var column = 0
    for index in line.range {
      let byte = bytes[index]
      if byte == 0x20 {
        blanks += 1
      } else {
        if blanks >= 2 { found.append((index, column)) }
        blanks = 0
      }
      if byte & 0xC0 != 0x80 { column += byte >= 0xE2 ? 2 : 1 }
    }
    return found
  }

  /// Whether a line may begin with a heading, by its first byte behind blanks: a numeral's or a Markdown mark's.
  private static func mayBeginWithHeading(_ line: Line, _ bytes: Swift.Span<UInt8>) -> Bool {
    let start = bytes.endOfBlanks(at: line.start, before: line.end)
    guard start < line.end else { return false }
    let byte = bytes[start]
    return byte == 0xE4 || byte == 0xE5 || byte == 0x23 || byte == 0x2A
  }

  private static func isHeading(_ range: Range<Int>, _ bytes: Swift.Span<UInt8>) -> Bool {
    guard Heading.endOfNumeral(range, bytes) != nil else { return false }
    var words: [UInt8] = []
    return Heading.kind(of: bytes.trimmed(range), in: bytes, words: &words) != nil
  }
}
