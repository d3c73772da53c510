/// A row of the form as the text prints it: its label and what stands behind it.
struct TableRow {
  /// The row that the label names.
  var row: FormRow
  /// The label's line.
  var label: Range<Int>
  /// What stands behind the label, blank cells too where the layout keeps them, as indices into ``CutTable/values``.
  var values: Range<Int> = 0..<0
  /// How many of the values are printed.
  var printed = 0
  /// Whether the label is misspelt.
  var isMisspelt = false
  /// Whether words, digits or values that could be the row's stand where they cannot be read as such.
  var isGarbled = false
  /// Whether the values stand on the label's own line, so that they are the row's whatever comes before and behind.
  var isOnOneLine = false
  /// Whether the values stand on the line below a label that is whole on its own line, where a row should have had them.
  var isBelowWholeLabel = false
  /// Whether each of the values stands on a line of its own.
  var isOneALine = false
  /// Whether the values were found apart from the label, and given to the row by the form's order.
  var isReunited = false
  /// Whether the form's order gave the row the very values that stand behind its label.
  var isReunitedWithOwn = false
  /// Whether the values may be another row's: they stand below the label, and others about them found no row.
  var mayBeAnothers = false
  /// How the values' layout lets them stand; of a row without values, the label's.
  var traits: LayoutTraits
  /// The index of the values' line in the table.
  var line: Int

  /// Whether any value is printed.
  var printsAny: Bool { printed > 0 }

  /// Whether the row's layout keeps blank cells.
  var keepsBlanks: Bool { traits.contains(.keepsBlanks) }

  /// Whether the row prints nothing, and its blank cells stand on the label's own line.
  func isBlankInPlace(cells: Int) -> Bool {
    printed == 0 && isOnOneLine && traits.contains(.keepsBlanks) && values.count >= cells
  }
}
