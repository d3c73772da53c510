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
  /// Where they stand.
  var line: Range<Int>
}
