/// Cuts plain lines: a label, and behind it values that blanks part.
enum PlainLines {
  /// Adds a line to a table; a page number, or a blank line, adds nothing.
  ///
  /// - Parameters:
  ///   - line: the line.
  ///   - bytes: the text.
  ///   - tellsColumns: whether a value's column is where it ends on the page.
  ///   - table: the table.
  static func cut(
    _ line: Line, of bytes: Swift.Span<UInt8>, tellsColumns: Bool, into table: inout CutTable
  ) {
    let range = bytes.trimmed(line.range)
    guard !range.isEmpty, !PageNumber.isOne(range, bytes), !isProse(range, bytes) else { return }
    let indent = tellsColumns ? bytes.displayWidth(line.start..<range.lowerBound) : 0
    var end = range.upperBound
    var column = tellsColumns ? bytes.displayWidth(line.start..<end) : 0
    while end > range.lowerBound, !table.isOverfull {
      let token = lastValue(range.lowerBound..<end, bytes)
      let content = NumberReader.content(of: token, in: bytes)
      if case .unreadable = content { break }
      table.add(ReadValue(content: content, span: token, column: column))
      end = bytes.startOfBlanks(endingAt: token.lowerBound, after: range.lowerBound)
      if tellsColumns { column -= bytes.displayWidth(end..<token.upperBound) }
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
    var blanks = 0
    for index in range {
      if bytes[index] == 0x20 {
        blanks += 1
        continue
      }
      if blanks >= widthOfGap {
        table.add(TextCell(range: start..<index - blanks, column: column))
        column += bytes.displayWidth(start..<index)
        start = index
      }
      blanks = 0
    }
    table.add(TextCell(range: start..<range.upperBound, column: column))
  }

  /// How many blanks part columns of words.
  private static let widthOfGap = 3

  /// The last run of bytes without blanks, but for those in a remark in brackets (`22（其中修订 16 件）`).
  private static func lastValue(_ range: Range<Int>, _ bytes: Swift.Span<UInt8>) -> Range<Int> {
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
    for index in range {
      let byte = self[index]
      if byte & 0xC0 != 0x80 { width &+= byte >= 0xE2 ? 2 : 1 }
    }
    return width
  }
}
