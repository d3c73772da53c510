extension Defect {
  /// Whether the defect can be had in a layout that prints zeros in a style.
  ///
  /// Some need a grid to shift a row in, or lines to lose; where nobody could tell that anything was
  /// lost, a report without it would be the same text.
  public func fits(_ layout: LayoutKind, _ style: ZeroStyle) -> Bool {
    switch self {
    case .surplusCells:
      style == .zeros && ![.readingOrder, .miniTables, .orphanRows].contains(layout)
    case .placeholders: style != .zeros
    // Of a run of columns without its blanks nobody could tell which value is whose.
    case .mixedZeros: layout != .readingOrder
    case .partedNumbers, .runTogetherNumbers:
      ![.readingOrder, .aligned, .halfPage, .orphanRows, .tabsSurplus].contains(layout)
    case .shiftedRows: [.pipes, .tabs, .tabsBroken].contains(layout)
    case .lostValues, .lostNumbers:
      style == .zeros && [.linearised, .rawLines, .cellLines, .flipBook].contains(layout)
    case .lostLabels, .lostSubLabels:
      Self.showsBlankRows(layout, style) && ![.readingOrder, .orphanRows].contains(layout)
    case .orphanRows:
      Self.showsBlankRows(layout, style)
        && ![.readingOrder, .orphanRows, .miniTables].contains(layout)
    case .pageBreaks: ![.readingOrder, .orphanRows].contains(layout)
    case .readings: ![.aligned, .halfPage].contains(layout)
    default: true
    }
  }

  /// Whether a row without values leaves something to see: else the values of a row that lost its
  /// label would stand directly behind the label of a blank one, and be its own.
  private static func showsBlankRows(_ layout: LayoutKind, _ style: ZeroStyle) -> Bool {
    style == .zeros
      || (layout.keepsBlanks && ![.pipesThenLines, .pipesThenCells].contains(layout))
  }

  /// Whether two defects can be had together: not where one takes away what the other changes, or
  /// would hide what is printed of it.
  public func fits(with other: Defect) -> Bool {
    let pairs = [self, other]
    for rivals in Self.rivals where pairs.allSatisfy(rivals.contains) && self != other {
      return false
    }
    return true
  }

  /// Defects of which a report has one at most.
  private static let rivals: [[Defect]] = [
    [
      .surplusCells, .partedNumbers, .runTogetherNumbers, .shiftedRows, .orphanRows, .lostValues,
      .lostLabels, .lostSubLabels, .lostNumbers,
    ],
    [.wideDigits, .thousandsSeparators, .partedNumbers, .runTogetherNumbers],
    [.remarksInCells, .partedNumbers, .runTogetherNumbers],
    [.traditionalCharacters, .readings],
    // Which value is surplus only sums that hold can tell.
    [.surplusCells, .brokenRowSum], [.surplusCells, .brokenOutcomeSum],
    [.surplusCells, .brokenBalance], [.surplusCells, .brokenDisputeSum],
    [.mixedZeros, .surplusCells], [.mixedZeros, .lostValues], [.mixedZeros, .lostNumbers],
    [.mixedZeros, .lostLabels], [.mixedZeros, .lostSubLabels], [.mixedZeros, .orphanRows],
    [.placeholders, .surplusCells, .partedNumbers, .runTogetherNumbers, .shiftedRows],
    [.labelTypos, .lookAlikeLetters, .doubledLetters, .labelVariants, .shortLabels, .spacedLabels],
  ]
}
