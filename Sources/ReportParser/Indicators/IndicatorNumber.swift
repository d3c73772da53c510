import DisclosureReport

/// A number as a row of an indicator table prints it.
struct IndicatorNumber: Hashable {
  /// The number, exactly as printed.
  var value: FixedDecimal
  /// The unit printed behind it; nil where none is.
  var unit: String?
  /// Whether it is nothing but digits, so that it may be a row's code.
  var isPlain: Bool

  /// The number that a cell prints, with its unit and a remark in brackets or not; nil where it prints anything else.
  init?(_ cell: Range<Int>, of bytes: Swift.Span<UInt8>) {
    guard cell.count <= Self.longest else { return nil }
    // Markup may cut a number over elements.
    guard bytes.firstIndex(of: .insideWord, in: cell) < cell.upperBound else {
      self.init(whole: cell, of: bytes)
      return
    }
    var whole: [UInt8] = []
    for index in cell where bytes[index] != FlatText.insideWord { whole.append(bytes[index]) }
    self.init(whole: whole.indices, of: whole.span)
  }

  private init?(whole cell: Range<Int>, of bytes: Swift.Span<UInt8>) {
    guard let digits = Digits(from: cell, of: bytes), let value = FixedDecimal(digits) else {
      return nil
    }
    self.value = value
    let end = Self.startOfRemark(digits.end..<cell.upperBound, bytes) ?? cell.upperBound
    var words: [UInt8] = []
    words.appendWithoutBlanks(digits.end..<end, of: bytes)
    if words.isEmpty {
      // A bracket with nothing but blanks before it may be a unit's.
      guard end == cell.upperBound || !Self.holdsUnitOnly(end..<cell.upperBound, bytes) else {
        return nil
      }
      isPlain = end == cell.upperBound && !digits.isSigned && digits.scale == 0
      return
    }
    guard words == Self.multiplier || IndicatorUnits.isOne(words) else { return nil }
    unit = String(decoding: words, as: UTF8.self)
    isPlain = false
  }

  /// Where a bracket opens that a run of a text ends with; nil where it ends otherwise.
  private static func startOfRemark(_ range: Range<Int>, _ bytes: Swift.Span<UInt8>) -> Int? {
    guard !range.isEmpty,
      bytes[range.upperBound - 1] == 0x29 || bytes.wideCharacter(at: range.upperBound - 3) == 0xFF09
    else { return nil }
    return range.first { bytes[$0] == 0x28 || bytes.wideCharacter(at: $0) == 0xFF08 }
  }

  private static func holdsUnitOnly(_ remark: Range<Int>, _ bytes: Swift.Span<UInt8>) -> Bool {
    var words: [UInt8] = []
    words.appendSqueezed(remark, of: bytes)
    return IndicatorUnits.isOne(squeezed: words.span)
  }

  /// The longest cell that is read as a number, markup with it.
  private static let longest = 4096
  private static let multiplier = Array(IndicatorUnits.multiplier.utf8)
}

extension FixedDecimal {
  /// The number that some digits print; nil where billionths cannot hold it.
  init?(_ digits: Digits) {
    guard digits.scale <= 9 else { return nil }
    var power: Int64 = 1
    for _ in 0..<digits.scale { power *= 10 }
    var nanos = digits.digits % power
    for _ in digits.scale..<9 { nanos *= 10 }
    self.init(units: digits.digits / power, nanos: Int32(truncatingIfNeeded: nanos))
  }
}
