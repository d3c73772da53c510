/// How far before a number the words about it may be.
enum ProseReach {
  /// How many bytes are looked at, markup left out.
  private static let reach = 120
  /// How many are looked at with markup.
  private static let reachOfMarkup = 8192

  /// The words of a number's clause that stand before it, without blanks.
  static func clause(
    before number: ProseNumber, in range: Range<Int>, _ bytes: Swift.Span<UInt8>
  ) -> [UInt8] {
    let start = min(start(before: number.digits, in: range, bytes), number.wordsEnd)
    var words: [UInt8] = []
    words.appendWithoutBlanks(
      bytes.startOfClause(start..<number.wordsEnd)..<number.wordsEnd, of: bytes)
    return words
  }

  /// Where what is looked at before a number begins.
  private static func start(
    before number: Range<Int>, in range: Range<Int>, _ bytes: Swift.Span<UInt8>
  ) -> Int {
    let plain = max(range.lowerBound, number.lowerBound - reach)
    let markup = bytes.firstIndex(of: .insideWord, in: plain..<number.lowerBound)
    if markup == number.lowerBound { return plain }
    let farthest = max(range.lowerBound, number.lowerBound - reachOfMarkup)
    var index = number.lowerBound
    var left = reach
    while index > farthest, left > 0 {
      index -= 1
      if bytes[index] != FlatText.insideWord { left -= 1 }
    }
    return index
  }
}
