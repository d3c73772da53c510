/// A way in which a report's text reaches a reader.
///
/// A layout writes what it is given and knows nothing of truth, values or defects, but notes in the
/// form how each row stands in its text where that does not follow from the values; another layout
/// is another file and a case of ``LayoutKind``.
protocol ReportLayout: Sendable {
  /// Whether a blank cell leaves a visible place.
  var keepsBlanks: Bool { get }
  /// The ways of printing 0 that go with it.
  var zeroStyles: [ZeroStyle] { get }
  /// The defects that are part of it.
  var defects: [Defect] { get }
  /// How files of such texts end.
  var fileSuffix: String { get }

  /// A whole report as text.
  func text(of document: inout ReportDocument, using random: inout SplitMix64) -> String
  /// The lines of a part of the report's title, or of its signature, blank lines included.
  func heading(_ line: String) -> [String]
  /// The lines of a section's title, blank lines included.
  func title(_ section: ReportDocument.Section) -> [String]
  /// The lines of a paragraph of prose, blank lines included.
  func prose(_ paragraph: String, using random: inout SplitMix64) -> [String]
  /// The lines of table 二.
  func proactive(_ form: inout FilledForm, using random: inout SplitMix64) -> [String]
  /// The lines of table 三.
  func applications(_ form: inout FilledForm, using random: inout SplitMix64) -> TableText
  /// The lines of table 四.
  func disputes(_ form: inout FilledForm, using random: inout SplitMix64) -> [String]
  /// The lines that stand where a page ends inside table 三, given the lines of its head.
  func pageBreak(_ page: Int, head: [String]) -> [String]
  /// A label that lost its row.
  func looseLabel(_ label: String) -> [String]
}

extension ReportLayout {
  var keepsBlanks: Bool { true }
  var zeroStyles: [ZeroStyle] { ZeroStyle.allCases }
  var defects: [Defect] { [] }
  var fileSuffix: String { "txt" }

  func text(of document: inout ReportDocument, using random: inout SplitMix64) -> String {
    lines(of: &document, using: &random).joined(separator: "\n")
  }

  /// A whole report, line by line.
  func lines(of document: inout ReportDocument, using random: inout SplitMix64) -> [String] {
    var lines = document.before + [""]
    for line in document.heading { lines += heading(line) }
    for paragraph in document.preamble { lines += prose(paragraph, using: &random) }
    for section in document.sections {
      lines += title(section)
      switch section.content {
      case .prose(let paragraphs):
        for paragraph in paragraphs { lines += prose(paragraph, using: &random) }
      case .proactive: lines += proactive(&document.form, using: &random) + [""]
      case .applications: lines += applicationLines(&document.form, using: &random) + [""]
      case .disputes: lines += disputes(&document.form, using: &random) + [""]
      }
      for remark in section.remarks { lines += prose(remark, using: &random) }
    }
    for line in document.closing { lines += heading(line) }
    return lines + document.after
  }

  /// Table 三 with its page breaks and the labels that lost their rows.
  func applicationLines(
    _ form: inout FilledForm, using random: inout SplitMix64
  ) -> [String] {
    let table = applications(&form, using: &random)
    var lines = table.head
    var page = 2
    for (place, row) in table.rows.enumerated() {
      if form.pageBreaks.contains(place) {
        page += 1
        lines += pageBreak(page, head: table.head)
      }
      guard form.applications.indices.contains(place) else {
        lines += row
        continue
      }
      let line = form.applications[place]
      lines += line.labelsAbove.flatMap(looseLabel) + row + line.labelsBelow.flatMap(looseLabel)
    }
    return lines
  }

  /// A line with a blank one behind it.
  func heading(_ line: String) -> [String] { [line, ""] }

  /// A title with a blank line behind it.
  func title(_ section: ReportDocument.Section) -> [String] { [section.title, ""] }

  /// A paragraph on one line, sometimes cut by the end of a page as copied text is.
  func prose(_ paragraph: String, using random: inout SplitMix64) -> [String] {
    guard paragraph.count > 120, random.chance(25) else { return [paragraph, ""] }
    let parts = TextWrapping.cut(paragraph, near: random.draw(40...100))
    return parts.flatMap { [$0, ""] }
  }

  /// The page's number, and the head once more.
  func pageBreak(_ page: Int, head: [String]) -> [String] { ["", "- \(page) -", ""] + head }

  /// The label on a line of its own.
  func looseLabel(_ label: String) -> [String] { [label] }
}
