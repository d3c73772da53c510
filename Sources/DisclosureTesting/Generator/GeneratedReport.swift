/// A report with the truth about it.
public struct GeneratedReport: Hashable, Sendable {
  /// The file's name, in ASCII: `110101_2024_pipes.txt`.
  public var name: String
  /// The text, in UTF-8.
  public var bytes: [UInt8]
  /// What it says.
  public var truth: ReportTruth
  /// What its tables print, and how each row stands in the text.
  public var printed: PrintedForm
}
