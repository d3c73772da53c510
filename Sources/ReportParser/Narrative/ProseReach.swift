/// How far the words about a number may be from it.
enum ProseReach {
  /// How many bytes before and behind a number are looked at, markup left out.
  private static let reach = 120
  /// How many are looked at with markup.
  private static let reachOfMarkup = 8192

  /// What is looked at about a number.
  static func around(
    _ number: Range<Int>, in range: Range<Int>, _ bytes: Swift.Span<UInt8>
  ) -> Range<Int> {
    start(before: number, in: range, bytes)..<end(behind: number, in: range, bytes)
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

  /// Where what is looked at behind a number ends.
  private static func end(
    behind number: Range<Int>, in range: Range<Int>, _ bytes: Swift.Span<UInt8>
  ) -> Int {
    let plain = min(range.upperBound, number.upperBound + reach)
    if bytes.firstIndex(of: .insideWord, in: number.upperBound..<plain) == plain { return plain }
    let farthest = min(range.upperBound, number.upperBound + reachOfMarkup)
    var index = number.upperBound
    var left = reach
    while index < farthest, left > 0 {
      if bytes[index] != FlatText.insideWord { left -= 1 }
      index += 1
    }
    return index
  }
}
