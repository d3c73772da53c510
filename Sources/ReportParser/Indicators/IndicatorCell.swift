/// A cell of an indicator table.
struct IndicatorCell {
  /// What a cell holds.
  enum Content {
    /// Nothing.
    case blank
    /// `/`, `-`, `——` or 无.
    case placeholder
    /// 条, 件, 万元.
    case unit
    /// A number, with its unit or not.
    case number(IndicatorNumber)
    /// Words.
    case text
    /// What stands in place of a number and is none.
    case unreadable
  }

  /// What it holds.
  var content: Content
  /// Where that stands.
  var range: Range<Int>
  /// The column of the grid that it begins in; its place in the line where the layout has no grid.
  var column: Int
  /// How many columns of the grid it takes.
  var columnSpan = 1
  /// How far its words stand from its left edge, in the width of a character.
  var indent = 0

  /// A cell that holds a run of a text, blanks at its ends left out.
  init(_ range: Range<Int>, of bytes: Swift.Span<UInt8>, column: Int) {
    let words = bytes.trimmed(range)
    content = Self.content(of: words, in: bytes)
    self.range = words
    self.column = column
    indent = words.isEmpty ? 0 : bytes.displayWidth(range.lowerBound..<words.lowerBound)
  }

  /// A cell that holds words or nothing, whatever they are.
  init(words range: Range<Int>, of bytes: Swift.Span<UInt8>, column: Int) {
    self.range = bytes.trimmed(range)
    content = self.range.isEmpty ? .blank : .text
    self.column = column
  }

  /// What a run of a text without blanks at its ends is.
  static func content(of range: Range<Int>, in bytes: Swift.Span<UInt8>) -> Content {
    if range.isEmpty { return .blank }
    // Names are longer than any unit, and no number begins as they do.
    if bytes[range.lowerBound].beginsIdeograph, range.count > longestPlainUnit { return .text }
    if isPlaceholder(range, bytes) { return .placeholder }
    if let number = IndicatorNumber(range, of: bytes) { return .number(number) }
    if bytes[range.lowerBound].isDigit, range.allSatisfy({ isOfNumber(bytes[$0]) }) {
      return .unreadable
    }
    guard range.count <= longestUnit, IndicatorUnits.mayBegin(at: range.lowerBound, bytes) else {
      return .text
    }
    var words: [UInt8] = []
    words.appendWithoutBlanks(range, of: bytes)
    return IndicatorUnits.isOne(words) ? .unit : .text
  }

  /// Whether a byte is a digit, a blank or a mark, as those of names are not all.
  private static func isOfNumber(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x40 }

  private static func isPlaceholder(_ range: Range<Int>, _ bytes: Swift.Span<UInt8>) -> Bool {
    guard range.count <= 36 else { return false }
    if case .placeholder = NumberReader.content(of: range, in: bytes) { return true }
    // Dashes, as many as somebody drew: U+2010 to U+2015, － and the box-drawing ─.
    var index = range.lowerBound
    while index < range.upperBound {
      let wide = bytes.wideCharacter(at: index)
      if bytes[index] == 0x2D || bytes[index] == 0x20 {
        index += 1
      } else if 0x2010...0x2015 ~= wide || wide == 0xFF0D || wide == 0x2500 {
        index += 3
      } else {
        return false
      }
    }
    return true
  }

  private static let longestUnit = 40
  private static let longestPlainUnit = 15
}

extension IndicatorCell {
  /// Whether nothing stands in it.
  var isBlank: Bool {
    if case .blank = content { return true }
    return false
  }

  /// Whether it holds words that are neither unit nor number.
  var isText: Bool {
    if case .text = content { return true }
    return false
  }

  /// Whether it holds a unit.
  var isUnit: Bool {
    if case .unit = content { return true }
    return false
  }

  /// The number that it holds, or nil.
  var number: IndicatorNumber? {
    if case .number(let number) = content { return number }
    return nil
  }
}
