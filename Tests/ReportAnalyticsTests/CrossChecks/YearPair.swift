import DisclosureReport
import ReportAnalytics
import Testing

/// Two reports of 东一县, on 2023 and 2024, and what contradicts each other in them.
struct YearPair: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var edit: @Sendable (inout ReportRecord, inout ReportRecord) -> Void
  /// The contradictions in the words of ``Contradicted``.
  var found: [Contradicted]

  init(
    _ description: String, _ found: [Contradicted] = [],
    _ edit: @escaping @Sendable (inout ReportRecord, inout ReportRecord) -> Void
  ) {
    testDescription = description
    self.edit = edit
    self.found = found
  }

  /// The two reports: what ``SampleReports`` prints, and nothing else but what the case adds.
  var records: [ReportRecord] {
    var earlier = SampleReports.county(year: 2023, source: 1)
    var later = SampleReports.county(year: 2024, source: 2)
    edit(&earlier, &later)
    return [earlier, later]
  }
}

/// A contradiction as a test writes it down.
struct Contradicted: Equatable, Sendable {
  var code: FindingCode
  var cell: String
  var expected: String
  var actual: String

  init(_ code: FindingCode, _ cell: String, _ expected: String, _ actual: String) {
    self.code = code
    self.cell = cell
    self.expected = expected
    self.actual = actual
  }

  init(_ cross: CrossReportFinding) {
    self.init(
      cross.finding.code, cross.finding.cells.first?.path ?? "", cross.finding.expected ?? "",
      cross.finding.actual ?? "")
  }
}

extension Finding {
  /// The reader's doubt about some cells.
  static func lost(_ path: String) -> Finding {
    Finding(.valuesLost, .error, "lost", cells: [CellPath(path)])
  }
}
