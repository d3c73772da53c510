/// A cell of nothing but ASCII spaces and one number of ASCII digits, or none: nearly all cells are like that.
struct PlainCell {
  /// The number; 0 where the cell is blank.
  let digits: Int64
  /// Where the digits stand; empty where the cell is blank.
  let span: Range<Int>
  /// Where the cell ends.
  let end: Int

  /// Whether the cell holds a number.
  @inline(__always)
  var isNumber: Bool { span.lowerBound < span.upperBound }

  /// The cell as a value in a column.
  @inline(__always)
  func value(column: Int) -> ReadValue {
    let number = PrintedNumber(digits: digits, scale: 0, unit: .none, isPlain: true)
    return ReadValue(content: isNumber ? .number(number) : .blank, span: span, column: column)
  }
}

extension Swift.Span<UInt8> {
  /// The plain cell from an offset to the next separator or to the line's end; nil where the cell holds anything else.
  @inline(__always)
  func plainCell(from start: Int, before limit: Int, endedBy separator: ByteRange) -> PlainCell? {
    let first = endOfSpaces(from: start, before: limit)
    var behind = first
    var digits: Int64 = 0
    while behind < limit, self[behind].isDigit {
      // What overflows is longer than a number may be.
      digits = digits &* 10 &+ Int64(self[behind] &- 0x30)
      behind &+= 1
    }
    guard behind &- first <= Digits.most else { return nil }
    let end = endOfSpaces(from: behind, before: limit)
    guard end == limit || separator.contains(self[end]) else { return nil }
    return PlainCell(
      digits: digits, span: Range(uncheckedBounds: (first, behind)), end: end)
  }

  /// The number of ASCII digits that ends at an offset, with a space or nothing before it; nil where there is none.
  @inline(__always)
  func plainNumber(endingAt end: Int, after start: Int) -> PlainCell? {
    var first = end
    var digits: Int64 = 0
    var power: Int64 = 1
    while first > start, self[first &- 1].isDigit {
      first &-= 1
      // What overflows is longer than a number may be.
      digits = digits &+ Int64(self[first] &- 0x30) &* power
      power = power &* 10
    }
    guard first < end, end &- first <= Digits.most, first == start || self[first &- 1] == 0x20
    else { return nil }
    return PlainCell(digits: digits, span: Range(uncheckedBounds: (first, end)), end: end)
  }

  /// Where the ASCII spaces that begin at an offset end.
  @inline(__always)
  private func endOfSpaces(from start: Int, before limit: Int) -> Int {
    var index = start
    while index < limit, self[index] == 0x20 { index &+= 1 }
    return index
  }
}
