extension Swift.Span<UInt8> {
  /// The width of the blank that begins at an offset, or 0 where none does.
  ///
  /// Blank are ASCII white space, NBSP (U+00A0), the ideographic space (U+3000), zero-width and other spaces
  /// (U+2000–U+200F) and the byte order mark.
  @inline(__always)
  func blankWidth(at index: Int, before end: Int) -> Int {
    let byte = self[index]
    if byte < 0x80 { return byte.isASCIIBlank ? 1 : 0 }
    return Self.mayBeginBlank(byte) ? wideBlankWidth(at: index, before: end) : 0
  }

  /// The width of the blank that ends at an offset, or 0 where none does.
  @inline(__always)
  func blankWidth(endingAt end: Int, after start: Int) -> Int {
    let byte = self[end - 1]
    if byte < 0x80 { return byte.isASCIIBlank ? 1 : 0 }
    return Self.mayEndBlank(byte) ? wideBlankWidth(endingAt: end, after: start) : 0
  }

  /// A range without the blanks at its ends.
  @inline(__always)
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    if start < end, self[start] == 0x20 { start &+= 1 }
    if start < end, self[end &- 1] == 0x20 { end &-= 1 }
    // Most runs are words with a space at each end or none.
    if end &- start >= 3, self[start].beginsIdeograph, self[end &- 3].beginsIdeograph {
      return Range(uncheckedBounds: (start, end))
    }
    return trimmedOfAny(start..<end)
  }

  private func trimmedOfAny(_ range: Range<Int>) -> Range<Int> {
    let start = endOfBlanks(at: range.lowerBound, before: range.upperBound)
    return start..<startOfBlanks(endingAt: range.upperBound, after: start)
  }

  /// Where the blanks that end at an offset begin.
  @inline(__always)
  func startOfBlanks(endingAt end: Int, after start: Int) -> Int {
    var index = end
    while index > start {
      let width = blankWidth(endingAt: index, after: start)
      if width == 0 { break }
      index -= width
      let blank = width == 1 ? self[index] : 0x20
      while index - start >= 8 {
        let others = eight(at: index - 8, without: blank)
        index -= others.leadingZeroBitCount >> 3
        if others != 0 { break }
      }
    }
    return index
  }

  /// Where the blanks that begin at an offset end.
  @inline(__always)
  func endOfBlanks(at start: Int, before end: Int) -> Int {
    var index = start
    while index < end {
      let width = blankWidth(at: index, before: end)
      if width == 0 { break }
      let blank = width == 1 ? self[index] : 0x20
      index += width
      while end - index >= 8 {
        let others = eight(at: index, without: blank)
        index += others.trailingZeroBitCount >> 3
        if others != 0 { break }
      }
    }
    return index
  }

  /// The eight bytes at an offset, the first in the lowest place, those of an ASCII blank as 0: where columns line up
  /// there are many alike.
  @inline(__always)
  private func eight(at index: Int, without blank: UInt8) -> UInt64 {
    // Checked against the span's bounds; any eight bytes are a number.
    let eight = bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
    return UInt64(littleEndian: eight) ^ (UInt64(blank) &* 0x0101_0101_0101_0101)
  }

  @inline(__always)
  private static func mayBeginBlank(_ byte: UInt8) -> Bool {
    byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF
  }

  @inline(__always)
  private static func mayEndBlank(_ byte: UInt8) -> Bool {
    byte <= 0x8F || byte == 0xA0 || byte == 0xBF
  }

  private func wideBlankWidth(at index: Int, before end: Int) -> Int {
    if self[index] == 0xC2 { return index + 1 < end && self[index + 1] == 0xA0 ? 2 : 0 }
    guard index + 2 < end else { return 0 }
    return Self.isWideBlank(self[index], self[index + 1], self[index + 2]) ? 3 : 0
  }

  private func wideBlankWidth(endingAt end: Int, after start: Int) -> Int {
    if end - 2 >= start, self[end - 2] == 0xC2, self[end - 1] == 0xA0 { return 2 }
    guard end - 3 >= start else { return 0 }
    return Self.isWideBlank(self[end - 3], self[end - 2], self[end - 1]) ? 3 : 0
  }

  private static func isWideBlank(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch first {
    case 0xE2: second == 0x80 && third <= 0x8F
    case 0xE3: second == 0x80 && third == 0x80
    case 0xEF: second == 0xBB && third == 0xBF
    default: false
    }
  }
}

extension UInt8 {
  /// Whether the byte is ASCII white space.
  var isASCIIBlank: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }

  /// Whether the byte begins an ideograph from U+4000 to U+9FFF, as most are.
  @inline(__always)
  var beginsIdeograph: Bool { self >= 0xE4 && self <= 0xE9 }
}
