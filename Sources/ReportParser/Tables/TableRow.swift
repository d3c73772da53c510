/// A row of the form as the text prints it: its label and what stands behind it.
struct TableRow {
  /// The row that the label names.
  var row: FormRow
  /// The label's line.
  var label: Range<Int>
  /// What stands behind the label, blank cells too where the layout keeps them, as indices into ``CutTable/values``.
  var values: Range<Int>
  /// How many of the values are printed.
  var printed: Int
  /// Whether the label is misspelt.
  var isMisspelt: Bool
  /// Whether words, digits or values that could be the row's stand where they cannot be read as such.
  var isGarbled = false

  /// Whether any value is printed.
  var printsAny: Bool { printed > 0 }
}
