/// A whole report before any layout: its prose, and the form filled in.
struct ReportDocument: Sendable {
  /// What a web page prints before the report: lines, never part of it.
  var before: [String] = []
  /// The title, in one line or several.
  var heading: [String]
  /// What stands before 一.
  var preamble: [String]
  /// Sections 一 to 六.
  var sections: [Section]
  /// The tables of 二, 三 and 四.
  var form: FilledForm
  /// The signature and the date, where there are any.
  var closing: [String]
  /// What a web page prints after the report.
  var after: [String] = []

  /// A section.
  struct Section: Sendable {
    /// The section's title, with its number.
    var title: String
    /// What it holds.
    var content: Content
    /// Remarks below it, as 注 and a sentence.
    var remarks: [String] = []
  }

  /// What a section holds.
  enum Content: Sendable {
    /// Paragraphs.
    case prose([String])
    /// Table 二.
    case proactive
    /// Table 三.
    case applications
    /// Table 四.
    case disputes
  }
}
