/// A row of the form as the text prints it: its label and what stands behind it.
struct TableRow {
  /// The row that the label names.
  var row: FormRow
  /// The label's line.
  var label: Range<Int>
  /// What stands behind the label, blank cells too where the layout keeps them.
  var values: [ReadValue]
  /// Whether the label is misspelt.
  var isMisspelt: Bool

  /// Whether any value is printed.
  var printsAny: Bool { values.contains(where: \.isPrinted) }

  /// The values that are printed.
  var printed: [ReadValue] { values.filter(\.isPrinted) }
}
