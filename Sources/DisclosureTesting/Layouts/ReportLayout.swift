/// A way in which a report's text reaches a reader.
///
/// A layout writes what it is given and knows nothing of truth, values or defects; another one is
/// another file and a case of ``LayoutKind``.
protocol ReportLayout: Sendable {
  /// Whether a blank cell leaves a visible place.
  var keepsBlanks: Bool { get }
  /// The ways of printing 0 that go with it.
  var zeroStyles: [ZeroStyle] { get }
  /// The defects that are part of it.
  var defects: [Defect] { get }

  /// The lines of a section's title, blank lines included.
  func title(_ section: ReportDocument.Section) -> [String]
  /// The lines of a paragraph of prose, blank lines included.
  func prose(_ paragraph: String, using random: inout SplitMix64) -> [String]
  /// The lines of table 二.
  func proactive(_ form: FilledForm, using random: inout SplitMix64) -> [String]
  /// The lines of table 三.
  func applications(_ form: FilledForm, using random: inout SplitMix64) -> [String]
  /// The lines of table 四.
  func disputes(_ form: FilledForm, using random: inout SplitMix64) -> [String]
}

extension ReportLayout {
  var keepsBlanks: Bool { true }
  var zeroStyles: [ZeroStyle] { ZeroStyle.allCases }
  var defects: [Defect] { [] }

  /// A whole report as text.
  func text(of document: ReportDocument, using random: inout SplitMix64) -> String {
    var lines = [""]
    for line in document.heading { lines += [line, ""] }
    for paragraph in document.preamble { lines += prose(paragraph, using: &random) }
    for section in document.sections {
      lines += title(section)
      switch section.content {
      case .prose(let paragraphs):
        for paragraph in paragraphs { lines += prose(paragraph, using: &random) }
      case .proactive: lines += proactive(document.form, using: &random) + [""]
      case .applications: lines += applications(document.form, using: &random) + [""]
      case .disputes: lines += disputes(document.form, using: &random) + [""]
      }
    }
    for line in document.closing { lines += [line, ""] }
    return lines.joined(separator: "\n")
  }

  /// A title with a blank line behind it.
  func title(_ section: ReportDocument.Section) -> [String] { [section.title, ""] }

  /// A paragraph on one line, sometimes cut by the end of a page as copied text is.
  func prose(_ paragraph: String, using random: inout SplitMix64) -> [String] {
    guard paragraph.count > 120, random.chance(25) else { return [paragraph, ""] }
    let parts = TextWrapping.cut(paragraph, near: random.draw(40...100))
    return parts.flatMap { [$0, ""] }
  }
}
