extension Swift.Span<UInt8> {
  /// Where the clause begins that a range ends in.
  func startOfClause(_ range: Range<Int>) -> Int {
    for index in range.reversed() {
      if let width = widthOfClauseEnd(at: index) { return index + width }
    }
    return range.lowerBound
  }

  /// Where the clause ends that a range begins with.
  func endOfClause(_ range: Range<Int>) -> Int {
    for index in range where widthOfClauseEnd(at: index) != nil { return index }
    return range.upperBound
  }

  /// The width of the mark at an offset where it ends a clause; nil where it does not.
  ///
  /// These are `。`, `，`, `；`, `（`, `）` and what extractions make of them in ASCII; a comma between digits is the
  /// number's.
  @inline(__always)
  private func widthOfClauseEnd(at index: Int) -> Int? {
    let byte = self[index]
    switch byte {
    case 0xE3, 0xEF: return Self.endsClause(wideCharacter(at: index)) ? 3 : nil
    case 0x28, 0x29, 0x3B: return 1
    case 0x2C: return index + 1 < count && self[index + 1].isDigit ? nil : 1
    default: return nil
    }
  }

  private static func endsClause(_ character: UInt32) -> Bool {
    switch character {
    case 0x3002, 0xFF0C, 0xFF1B, 0xFF08, 0xFF09: true
    default: false
    }
  }

  /// The code of the ASCII character or the character of three bytes that begins at an offset, or 0 where none does.
  @inline(__always)
  func character(at index: Int) -> UInt32 {
    index < count && index >= 0 && self[index] < 0x80
      ? UInt32(self[index]) : wideCharacter(at: index)
  }
}
