/// The kinds of file that a chart is written as.
public enum ChartFile: String, Sendable, Hashable, CaseIterable {
  /// The picture alone.
  case svg
  /// A page with the picture and its table.
  case html

  /// The kind that a file's extension names, in capitals or not.
  public init(named file: String) throws(UnknownChartFile) {
    let name = file.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let kind = parts.count > 1 ? parts.last?.lowercased() : nil
    guard let kind, let known = Self(rawValue: kind) else { throw UnknownChartFile(file: file) }
    self = known
  }

  /// The chart as the text of a file, of the kind that its extension names.
  public static func render(
    _ chart: some DisclosureChart, as file: String
  ) throws(UnknownChartFile) -> String {
    switch try ChartFile(named: file) {
    case .svg: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + chart.svg
    case .html: chart.html
    }
  }
}

/// A file whose extension names no kind of chart.
public struct UnknownChartFile: Error, Hashable, CustomStringConvertible {
  /// The file's name, as it was given.
  public var file: String

  /// The error of a file's name.
  public init(file: String) { self.file = file }

  /// What is wrong, and what would be right.
  public var description: String {
    "a chart is written as .svg or .html, not as \(PlainText.clean(file))"
  }
}
