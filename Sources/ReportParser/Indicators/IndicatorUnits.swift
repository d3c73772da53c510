/// The units that indicators are counted in: 条, 件, 人次, 万元.
enum IndicatorUnits {
  /// Whether words without blanks are a unit, in brackets or not: 条, （件）, 条（次）, 件/次.
  static func isOne(_ words: [UInt8]) -> Bool {
    guard !words.isEmpty, words.count <= longest else { return false }
    if words == percent || words == widePercent { return true }
    var squeezed: [UInt8] = []
    squeezed.appendSqueezed(words.indices, of: words.span)
    return isOne(squeezed: squeezed.span)
  }

  /// Whether squeezed words are a unit: one that is known, or up to three counters together, as 条次.
  static func isOne(squeezed words: Swift.Span<UInt8>) -> Bool {
    guard !words.isEmpty, words.count <= 9, words.count % 3 == 0 else { return false }
    if isOfCounters(words) { return true }
    return firstOfCompounds.contains(words.wideCharacter(at: 0))
      && compounds.contains { $0.count == words.count && words.hasPhrase($0, at: 0) }
  }

  private static func isOfCounters(_ words: Swift.Span<UInt8>) -> Bool {
    for start in stride(from: 0, to: words.count, by: 3) {
      guard counters.contains(words.wideCharacter(at: start)) else { return false }
    }
    return true
  }

  /// Whether a unit may begin at an offset: no letter, and no ideograph that none begins with.
  static func mayBegin(at index: Int, _ bytes: Swift.Span<UInt8>) -> Bool {
    let byte = bytes[index]
    if byte.beginsIdeograph { return firstOfUnits.contains(bytes.wideCharacter(at: index)) }
    return !byte.isLetterOrDigit
  }

  /// What multiplies a number before the unit of its row.
  static let multiplier = "万"

  /// The longest unit, with brackets and a stroke.
  private static let longest = 24
  private static let percent = Array("%".utf8)
  private static let widePercent = Array("％".utf8)

  /// Units of one character.
  private static let counters = "条件次人个篇份期场起宗项天部家名册户页例元处张台种批".unicodeScalars.map(\.value)

  /// Units that are more than counters.
  private static let compounds = [
    "万元", "亿元", "千元", "万次", "万条", "万件", "万人", "万份", "万篇", "万人次", "小时", "工作日", "平方米", "百分比",
  ].map { Array($0.utf8) }

  /// What those begin with: most words that are no unit are told by it.
  private static let firstOfCompounds = compounds.map { $0.span.wideCharacter(at: 0) }
  private static let firstOfUnits = Set(counters + firstOfCompounds)
}
