import DisclosureReport

/// A text of which it is known what it prints.
struct KnownReport: Sendable {
  /// The text's name.
  var name: String
  /// The form's generation.
  var era: FormEra
  /// The layout family; nil where it is for the parser to say, table by table.
  var layout: String?
  /// The text.
  var bytes: [UInt8]
  /// For every cell of the printed form what it prints, nil for a blank.
  var printed: [Cell: Money?]
  /// Tables that the text breaks off in, where half a row may be printed: a value that the truth
  /// does not speak of is not invented there.
  var brokenOff: Set<FormTable> = []
  /// Cells whose value the text does not show although the report had one: the right answer is that
  /// they are unknown.
  var lost = CellSet()
  /// What is wrong with a generated report, by name.
  var defects: [String] = []
}
