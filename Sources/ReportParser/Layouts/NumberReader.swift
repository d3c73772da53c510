/// Reads what a cell prints as a number.
///
/// Read are ASCII and full-width digits, a sign or a word for one, thousands separators, a decimal point, a unit and a
/// remark in brackets: `5`, `１２`, `1,362`, `1629.258`, `1669万元`, `22（其中修订 16 件）`, `-393`, `减4`.
enum NumberReader {
  /// What a cell holds, given the range of its bytes without the blanks around them.
  static func content(of range: Range<Int>, in bytes: Swift.Span<UInt8>) -> ReadValue.Content {
    guard !range.isEmpty else { return .blank }
    let first = bytes[range.lowerBound]
    if first.isDigit, let digits = shortCount(bytes, range) {
      return .number(PrintedNumber(digits: digits, scale: 0, unit: .none, isPlain: true))
    }
    if first >= 0xE4, first <= 0xE9 { return contentOfWords(range, in: bytes) }
    if range.count <= 6, isPlaceholder(bytes, range) { return .placeholder }
    guard let number = Digits(from: range, of: bytes) else { return .unreadable }
    return content(number, in: range, of: bytes, isSignedByWord: false)
  }

  /// What a cell holds that begins with an ideograph: 无, or a number with 增 or 减 for its sign.
  private static func contentOfWords(
    _ range: Range<Int>, in bytes: Swift.Span<UInt8>
  ) -> ReadValue.Content {
    if isWordEnd(range.upperBound, in: bytes) { return .unreadable }
    if range.count == 3, bytes.wideCharacter(at: range.lowerBound) == 0x65E0 { return .placeholder }
    let first = bytes.wideCharacter(at: range.lowerBound)
    // 增 or 减
    guard first == 0x589E || first == 0x51CF,
      let sign = signs.first(where: { bytes.hasPhrase($0.word, at: range.lowerBound) }),
      sign.word.count < range.count
    else { return .unreadable }
    let start = bytes.endOfBlanks(
      at: range.lowerBound + sign.word.count, before: range.upperBound)
    guard var number = Digits(from: start..<range.upperBound, of: bytes), !number.isSigned else {
      return .unreadable
    }
    if sign.isNegative { number.digits = -number.digits }
    return content(number, in: range, of: bytes, isSignedByWord: true)
  }

  private static func content(
    _ number: Digits, in range: Range<Int>, of bytes: Swift.Span<UInt8>, isSignedByWord: Bool
  ) -> ReadValue.Content {
    guard let unit = unit(bytes, number.end..<range.upperBound) else { return .unreadable }
    return .number(
      PrintedNumber(
        digits: number.digits, scale: UInt8(clamping: number.scale), unit: unit,
        isSignedByWord: isSignedByWord))
  }

  /// The number that a cell of one to 18 ASCII digits prints, as nearly all do.
  @inline(__always)
  private static func shortCount(_ bytes: Swift.Span<UInt8>, _ range: Range<Int>) -> Int64? {
    guard range.count <= 18 else { return nil }
    var number: Int64 = 0
    for index in range {
      let byte = bytes[index]
      guard byte.isDigit else { return nil }
      number = number * 10 + Int64(byte - 0x30)
    }
    return number
  }

  /// Whether an ideograph ends at an offset that no number and no placeholder ends in.
  @inline(__always)
  static func isWordEnd(_ end: Int, in bytes: Swift.Span<UInt8>) -> Bool {
    guard end >= 3, bytes[end &- 3].beginsIdeograph else { return false }
    switch bytes.wideCharacter(at: end &- 3) {
    // 无, and the last characters of the units: 件 条 次 项 个 起 宗 元
    case 0x65E0, 0x4EF6, 0x6761, 0x6B21, 0x9879, 0x4E2A, 0x8D77, 0x5B97, 0x5143: return false
    default: return true
    }
  }

  private static func isPlaceholder(_ bytes: Swift.Span<UInt8>, _ range: Range<Int>) -> Bool {
    placeholders.contains { $0.count == range.count && bytes.hasPhrase($0, at: range.lowerBound) }
  }

  private static let placeholders: [[UInt8]] = [
    "/", "-", "--", "—", "——", "–", "－", "－－", "／", "\\",
  ]
  .map { Array($0.utf8) }

  private static func unit(_ bytes: Swift.Span<UInt8>, _ range: Range<Int>) -> PrintedNumber.Unit? {
    guard !range.isEmpty else { return PrintedNumber.Unit.none }
    let remark = startOfRemark(bytes, range) ?? range.upperBound
    var rest: [UInt8] = []
    rest.appendSqueezed(range.lowerBound..<remark, of: bytes)
    if rest.isEmpty {
      // A remark with nothing before it, or nothing at all; stray punctuation is no number.
      return bytes.endOfBlanks(at: range.lowerBound, before: remark) < remark
        ? nil : PrintedNumber.Unit.none
    }
    return units.first { $0.bytes == rest }?.unit
  }

  /// Where the first bracket opens, ASCII ones before full-width ones.
  private static func startOfRemark(_ bytes: Swift.Span<UInt8>, _ range: Range<Int>) -> Int? {
    let bracket = bytes.firstIndex(of: .bracket, in: range)
    if bracket < range.upperBound { return bracket }
    return range.first { $0 + 2 < range.upperBound && bytes.wideCharacter(at: $0) == 0xFF08 }
  }

  /// The words that sign a number in the column 本年增/减, the longer first.
  private static let signs: [(word: [UInt8], isNegative: Bool)] =
    [("增加", false), ("减少", true), ("增", false), ("减", true)].map { (Array($0.0.utf8), $0.1) }

  private static let units: [(bytes: [UInt8], unit: PrintedNumber.Unit)] = {
    let money: [(String, PrintedNumber.Unit)] = [("万元", .tenThousandYuan), ("元", .yuan)]
    let items = ["件", "条", "次", "项", "个", "起", "宗"].map { ($0, PrintedNumber.Unit.items) }
    return (money + items).map { (Array($0.0.utf8), $0.1) }
  }()
}
