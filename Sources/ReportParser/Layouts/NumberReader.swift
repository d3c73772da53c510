/// Reads what a cell prints as a number.
///
/// Read are ASCII and full-width digits, a sign, thousands separators, a decimal point, a unit and a remark in
/// brackets: `5`, `１２`, `1,362`, `1629.258`, `1669万元`, `22（其中修订 16 件）`, `-393`.
enum NumberReader {
  /// What a cell holds, given the range of its bytes without the blanks around them.
  static func content(of range: Range<Int>, in bytes: Swift.Span<UInt8>) -> ReadValue.Content {
    guard !range.isEmpty else { return .blank }
    let first = bytes[range.lowerBound]
    if first.isDigit, let digits = shortCount(bytes, range) {
      return .number(PrintedNumber(digits: digits, scale: 0, unit: .none))
    }
    // No number begins with an ideograph, and 无 is the only placeholder that does.
    if first >= 0xE4, first <= 0xE9 {
      return range.count == 3 && bytes.wideCharacter(at: range.lowerBound) == 0x65E0
        ? .placeholder : .unreadable
    }
    if range.count <= 6, isPlaceholder(bytes, range) { return .placeholder }
    guard let (number, end) = number(bytes, range) else { return .unreadable }
    guard let unit = unit(bytes, end..<range.upperBound) else { return .unreadable }
    return .number(PrintedNumber(digits: number.digits, scale: number.scale, unit: unit))
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

  private static func isPlaceholder(_ bytes: Swift.Span<UInt8>, _ range: Range<Int>) -> Bool {
    placeholders.contains { $0.count == range.count && bytes.hasPhrase($0, at: range.lowerBound) }
  }

  private static let placeholders: [[UInt8]] = [
    "/", "-", "--", "—", "——", "–", "－", "／", "\\",
  ]
  .map { Array($0.utf8) }

  private static func number(
    _ bytes: Swift.Span<UInt8>, _ range: Range<Int>
  ) -> (number: (digits: Int64, scale: Int), end: Int)? {
    var index = range.lowerBound
    let end = range.upperBound
    let negative = bytes[index] == 0x2D
    if negative || bytes[index] == 0x2B { index += 1 }
    var digits: Int64 = 0
    var seen = 0
    var scale: Int?
    while index < end {
      if let (digit, width) = digit(bytes, index, end) {
        let (tens, overflow) = digits.multipliedReportingOverflow(by: 10)
        let (sum, overflowAgain) = tens.addingReportingOverflow(Int64(digit))
        guard !overflow, !overflowAgain else { return nil }
        digits = sum
        seen += 1
        if let places = scale { scale = places + 1 }
        index += width
      } else if bytes[index] == 0x2E, scale == nil, seen > 0 {
        scale = 0
        index += 1
      } else if scale == nil, seen > 0, let width = separator(bytes, index, end) {
        index += width
      } else {
        break
      }
    }
    guard seen > 0, scale != 0 else { return nil }
    return ((negative ? -digits : digits, scale ?? 0), index)
  }

  private static func digit(_ bytes: Swift.Span<UInt8>, _ index: Int, _ end: Int) -> (UInt8, Int)? {
    if bytes[index].isDigit { return (bytes[index] - 0x30, 1) }
    guard index + 2 < end, bytes[index] == 0xEF, bytes[index + 1] == 0xBC else { return nil }
    let third = bytes[index + 2]
    return third >= 0x90 && third <= 0x99 ? (third - 0x90, 3) : nil
  }

  /// A comma between a digit and exactly three more.
  private static func separator(_ bytes: Swift.Span<UInt8>, _ index: Int, _ end: Int) -> Int? {
    let width: Int
    if bytes[index] == 0x2C {
      width = 1
    } else if index + 2 < end, bytes.wideCharacter(at: index) == 0xFF0C {
      width = 3
    } else {
      return nil
    }
    let group = index + width
    guard group + 3 <= end, bytes[group].isDigit, bytes[group + 1].isDigit, bytes[group + 2].isDigit
    else { return nil }
    return group + 3 < end && bytes[group + 3].isDigit ? nil : width
  }

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

  private static let units: [(bytes: [UInt8], unit: PrintedNumber.Unit)] = {
    let money: [(String, PrintedNumber.Unit)] = [("万元", .tenThousandYuan), ("元", .yuan)]
    let items = ["件", "条", "次", "项", "个", "起", "宗"].map { ($0, PrintedNumber.Unit.items) }
    return (money + items).map { (Array($0.0.utf8), $0.1) }
  }()
}
