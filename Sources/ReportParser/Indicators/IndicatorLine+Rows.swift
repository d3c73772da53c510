extension IndicatorLine {
  /// Whether it holds nothing but a name: words, and blank cells or placeholders behind them.
  var isName: Bool {
    cells.contains(where: \.isText)
      && cells.allSatisfy { $0.number == nil && !$0.isUnit }
  }

  /// The name and the unit of a line that has a unit within its words, so that something stands behind it which is no
  /// number; nil where a line has none.
  func unitWithin(
    _ bytes: Swift.Span<UInt8>
  ) -> (name: Range<Int>, unit: Range<Int>)? {
    guard form == .plain, isName else { return nil }
    var end = range.upperBound
    for tokens in 0..<Self.mostCells where end > range.lowerBound {
      let token = PlainLines.lastToken(range.lowerBound..<end, bytes)
      end = bytes.startOfBlanks(endingAt: token.lowerBound, after: range.lowerBound)
      guard tokens > 0, IndicatorCell(token, of: bytes, column: 0).isUnit else { continue }
      // Words whose letters blanks part have units among them.
      let name = range.lowerBound..<end
      return PlainLines.lastToken(name, bytes).count >= 6 ? (name, token) : nil
    }
    return nil
  }

  /// Puts the words that it holds, squeezed, in place of those of a buffer.
  func squeeze(_ bytes: Swift.Span<UInt8>, into words: inout [UInt8]) {
    words.removeAll(keepingCapacity: true)
    words.appendSqueezed(range, of: bytes)
  }

  /// Whether it is a row below a head, or may be one: words with a number or a unit.
  func isRow(_ bytes: Swift.Span<UInt8>) -> Bool {
    if isName { return unitWithin(bytes) != nil }
    return cells.contains(where: \.isText) || cells.contains(where: \.isUnit)
  }
}
