/// Values that stand on lines of their own where no label owns them.
struct OrphanValues {
  /// How many labels stand before them in the text.
  var labelsBefore: Int
  /// The values, blank cells too where the layout keeps them, as indices into ``CutTable/values``.
  var values: Range<Int>
  /// How many of them are printed.
  var printed: Int
  /// Whether words that are no known label stand before them: they are no row's whose label is elsewhere.
  var hasWords: Bool
  /// Whether the line above them is a label that the form does not have.
  var isForeign: Bool
  /// The index of their line in the table.
  var line: Int
  /// How their layout lets them stand.
  var traits: LayoutTraits
}
