/// A line of a table, cut into cells.
struct CutLine {
  private let place: ShortRange
  private let textIndices: ShortRange
  private let valueIndices: ShortRange
  private let shortIndent: UInt16
  private let shortPrinted: UInt16
  /// Whether any value is a number, or something that should be one.
  let hasNumbers: Bool
  /// How its layout's values stand.
  let traits: LayoutTraits

  /// A line; its parts are said at the properties.
  init(
    range: Range<Int>, indent: Int, texts: Range<Int>, values: Range<Int>, printed: Int,
    hasNumbers: Bool, traits: LayoutTraits
  ) {
    place = ShortRange(range)
    textIndices = ShortRange(texts)
    valueIndices = ShortRange(values)
    shortIndent = UInt16(clamping: indent)
    shortPrinted = UInt16(clamping: printed)
    self.hasNumbers = hasNumbers
    self.traits = traits
  }

  /// The line's bytes.
  var range: Range<Int> { place.range }

  /// How far into the page they begin, in the width of a character; 0 where the layout tells no columns.
  var indent: Int { Int(shortIndent) }

  /// The cells with words, before the first value, as indices into ``CutTable/texts``.
  var texts: Range<Int> { textIndices.range }

  /// The cells behind them, as indices into ``CutTable/values``.
  var values: Range<Int> { valueIndices.range }

  /// How many of the values are not blank.
  var printed: Int { Int(shortPrinted) }
}

/// A cell with words.
struct TextCell {
  private let place: ShortRange
  private let shortColumn: UInt32

  /// A cell.
  ///
  /// - Parameters:
  ///   - range: where it stands.
  ///   - column: its column in the grid.
  init(range: Range<Int>, column: Int) {
    place = ShortRange(range)
    shortColumn = UInt32(clamping: column)
  }

  /// Where it stands.
  var range: Range<Int> { place.range }

  /// Its column in the grid.
  var column: Int { Int(shortColumn) }
}
