@testable import ReportParser

extension FuzzTarget {
  /// Each layout reader alone: `layout-tabs`.
  ///
  /// The first byte of an input chooses the table that the others are the lines of.
  static let layouts: [FuzzTarget] = TableLayouts.all.map { reader in
    let reading = CheckedReading(ReportParser(layouts: [reader]), oneOf: 4)
    let mediaType = reader.name == "html" ? "text/html" : "text/plain"
    return FuzzTarget("layout-\(reader.name)", seeds: .tables) { input in
      let head = TableKind.chosen(by: input.first ?? 0).head
      return reading.broken(
        by: ParserInput(bytes: Array(head.utf8) + input.dropFirst(), mediaType: mediaType))
    }
  }
}

/// A table of the form that is fuzzed alone.
enum TableKind: UInt8, CaseIterable {
  case proactive, applications, disputes

  /// The table that a byte chooses.
  static func chosen(by byte: UInt8) -> TableKind {
    allCases[Int(byte) % allCases.count]
  }

  /// The heading that the table stands below.
  var heading: String {
    switch self {
    case .proactive: "二、主动公开政府信息情况"
    case .applications: "三、收到和处理政府信息公开申请情况"
    case .disputes: "四、政府信息公开行政复议、行政诉讼情况"
    }
  }

  /// What stands before the table's lines, in text and in HTML.
  fileprivate var head: String { "白桦县2024年政府信息公开工作年度报告\n<p>\(heading)</p>\n\(heading)\n" }
}
