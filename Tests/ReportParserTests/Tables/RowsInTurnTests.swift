import DisclosureReport
import Testing

/// Where there is one cell a line, a row without its label follows the cells of the row above.
@Suite("Rows that follow one another cell by cell")
struct RowsInTurnTests {
  private func cells(_ label: String, _ row: String) -> [String] {
    ([label] + row.split(separator: " ").map { $0 == "_" ? "" : String($0) }).map { $0 + " |" }
  }

  private func printed(_ record: ReportRecord, _ row: ApplicationRow) -> String {
    ApplicantColumn.allCases.map { record.cells[row, $0].map(String.init) ?? "_" }
      .joined(separator: " ")
  }

  private func expect(_ lines: [String], sourceLocation: SourceLocation = #_sourceLocation) throws {
    let record = try TinyReport(applications: lines).record()
    #expect(printed(record, .stateSecret) == Self.first, sourceLocation: sourceLocation)
    #expect(printed(record, .prohibitedByLaw) == Self.second, sourceLocation: sourceLocation)
    #expect(printed(record, .endangersSecurity) == Self.third, sourceLocation: sourceLocation)
    let rows: [ApplicationRow] = [.stateSecret, .prohibitedByLaw, .endangersSecurity]
    let named = rows.flatMap { CellPath($0).cells }.filter(record.namedByReading.contains)
    #expect(named == [], sourceLocation: sourceLocation)
  }

  private static let first = "4 _ _ _ _ _ 4"
  private static let second = "_ 2 _ _ _ _ 2"
  private static let third = "_ _ _ _ _ _ _"
  private static let labels = ["2.其他法律行政法规禁止公开 |", "3.危及“三安全一稳定” |"]

  @Test("The first cells are the label's on their line, the others those of the labels below")
  func labelsBelow() throws {
    let orphans = cells("", Self.second) + cells("", Self.third)
    try expect(
      cells("1.属于国家秘密", Self.first) + orphans + Self.labels
        + cells("4.保护第三方合法权益", Self.third))
  }

  @Test("Rows of nothing but blanks are rows, behind their labels too")
  func labelsAbove() throws {
    let orphans = cells("", Self.second) + cells("", Self.third)
    let blank = cells("", Self.third) + cells("", Self.third)
    try expect(
      cells("1.属于国家秘密", Self.first) + Self.labels + orphans + cells("4.保护第三方合法权益", Self.third)
        + ["2.没有现成信息需要另行制作 |", "3.补正后申请内容仍不明确 |"] + blank
        + cells("1.信访举报投诉类申请", Self.third) + cells("2.重复申请", Self.third)
        + cells("3.要求提供公开出版物", Self.third) + cells("（七）总计", Self.first))
  }
}
