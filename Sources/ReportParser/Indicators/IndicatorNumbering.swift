/// What an indicator's name begins with: 一、, （一）, 1., （1）, ① or 其中.
struct IndicatorNumbering: Equatable {
  /// A way of numbering; of two, the one with the lower number stands above the other.
  enum Style: Int {
    case chapter, part, plain, item, subitem, circle
  }

  /// Whether 其中 stands before everything else.
  var isAmong = false
  /// The way of numbering; plain where there is no number.
  var style = Style.plain
  /// The number; 0 where there is none.
  var number = 0

  /// Whether the name shows in any way where it belongs.
  var isPrinted: Bool { isAmong || style != .plain }

  /// What a name without blanks begins with.
  init(_ name: [UInt8]) {
    let name = name.span
    var start = 0
    if name.hasPhrase(Self.among, at: 0) {
      isAmong = true
      start = Self.among.count
      if start < name.count, name[start] == 0x3A { start += 1 }
      if [0xFF1A, 0x3001, 0xFF0C].contains(name.wideCharacter(at: start)) { start += 3 }
    }
    if let opened = Self.endOfBracket(at: start, 0x28, 0xFF08, name) {
      guard let found = Self.numeral(at: opened, name) ?? Self.digits(at: opened, name),
        Self.endOfBracket(at: found.end, 0x29, 0xFF09, name) != nil
      else { return }
      style = found.isChinese ? .part : .subitem
      number = found.value
    } else if let found = Self.numeral(at: start, name) ?? Self.digits(at: start, name) {
      guard let end = Self.endOfMark(at: found.end, name),
        end >= name.count || !name[end].isDigit
      else { return }
      style = found.isChinese ? .chapter : .item
      number = found.value
    } else if 0x2460...0x2473 ~= name.wideCharacter(at: start) {
      style = .circle
      number = Int(name.wideCharacter(at: start)) - 0x245F
    }
  }

  private struct Found {
    var value: Int
    var end: Int
    var isChinese: Bool
  }

  /// A Chinese numeral up to 九十九.
  private static func numeral(at start: Int, _ name: Swift.Span<UInt8>) -> Found? {
    var value = 0
    var end = start
    while end - start < 9, let digit = numerals.firstIndex(of: name.wideCharacter(at: end)) {
      value = digit == 10 ? max(value, 1) * 10 : value + digit
      end += 3
    }
    return value > 0 ? Found(value: value, end: end, isChinese: true) : nil
  }

  /// One or two digits.
  private static func digits(at start: Int, _ name: Swift.Span<UInt8>) -> Found? {
    var value = 0
    var end = start
    while end < name.count, end - start < 2, name[end].isDigit {
      value = value * 10 + Int(name[end] - 0x30)
      end += 1
    }
    return end > start ? Found(value: value, end: end, isChinese: false) : nil
  }

  private static func endOfBracket(
    at index: Int, _ narrow: UInt8, _ wide: UInt32, _ name: Swift.Span<UInt8>
  ) -> Int? {
    if index < name.count, name[index] == narrow { return index + 1 }
    return name.wideCharacter(at: index) == wide ? index + 3 : nil
  }

  /// Where `、`, `.`, `．`, `,`, `，` or `)` ends.
  private static func endOfMark(at index: Int, _ name: Swift.Span<UInt8>) -> Int? {
    if index < name.count, [0x2E, 0x2C, 0x29].contains(name[index]) { return index + 1 }
    return [0x3001, 0xFF0E, 0xFF0C, 0xFF09].contains(name.wideCharacter(at: index))
      ? index + 3 : nil
  }

  private static let among = Array("其中".utf8)
  private static let numerals = "〇一二三四五六七八九十".unicodeScalars.map(\.value)
}
