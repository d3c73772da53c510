import DisclosureReport
import GongkaiProtos
import ReportMessages

/// A table of an export: a file of its own, whose rows belong to reports.
struct ExportTable: Sendable {
  /// The file's name, without its suffix.
  let name: String
  /// What a row is, in English and in Chinese.
  let english: String
  let chinese: String
  /// The columns.
  let columns: [ExportColumn]
  /// The rows that a report has, in the order of the columns.
  let rows: @Sendable (ExportedReport) -> [[String]]

  /// Every table, in the order in which a person would look at them.
  static let all: [ExportTable] =
    [reports] + FormTable.allCases.map(cells) + [indicators, narrative, findings]

  /// A table whose rows begin with the columns that tell which report they are of.
  init(
    _ name: String, _ english: String, _ chinese: String, columns: [ExportColumn],
    rows: @escaping @Sendable (ExportedReport) -> [[String]]
  ) {
    self.name = name
    self.english = english
    self.chinese = chinese
    self.columns = ExportedReport.keyColumns + columns
    self.rows = { report in rows(report).map { report.key + $0 } }
  }
}

/// A report as its rows are made.
struct ExportedReport: Sendable {
  /// The report as Analytics tells it.
  let stored: Gongkai_V1_StoredReport
  /// Its record, with what people entered in its place.
  let record: ReportRecord

  /// A report with its record; throws where the record tells of things that this version has no name for.
  init(_ stored: Gongkai_V1_StoredReport) throws {
    self.stored = stored
    record = try ReportRecord(stored.record)
  }

  /// What every table begins with, so that tables are joined by the first two.
  static let keyColumns = [
    ExportColumn("agency_id", "the agency's identity over the years", "机关标识（跨年份不变）"),
    ExportColumn("year", "the year reported on", "报告年度"),
    ExportColumn("agency", "the agency's name", "机关名称"),
    ExportColumn("division_code", "the code of its place (GB/T 2260)", "行政区划代码"),
  ]

  /// The values of those columns.
  var key: [String] {
    let agency = stored.agency
    let name = agency.canonicalName + agency.departmentName
    return [
      agency.id, stored.record.hasYear ? String(stored.record.year) : "",
      name.isEmpty ? agency.printedName : name, agency.divisionCode,
    ]
  }
}
