import DisclosureReport
import ReportAnalytics
import Testing

@Suite("Narrowing a list of reports")
struct ReportFilterTests {
  private func state() throws -> AnalyticsState {
    var before = SampleReports.county(year: 2023, source: 1)
    before.cells[.carriedOut, .total] = 1
    var broken = SampleReports.county(year: 2024, source: 2)
    broken.cells[.carriedIn, .total] = 3
    broken.findings = [Finding(.rowSumMismatch, .warning, "")]
    var lost = SampleReports.county(.eastSecond, source: 3)
    lost.findings = [.lost("disputes")]
    var inferred = SampleReports.county(.westCounty, source: 4)
    inferred.evidence = [
      CellEvidence(cell: .application(.granted, .total), reading: .inferred, span: nil)
    ]
    inferred.agency.kind = .department
    inferred.agency.departmentName = "税务局"
    var unknown = SampleReports.county(source: 5)
    unknown.agency = Agency()
    unknown.agency.printedName = "某县政府"
    return try AnalyticsState([before, broken, lost, inferred, unknown])
  }

  @Test("Findings, doubts and names narrow it, alone and together", arguments: filters)
  func narrows(_ question: ReportsQuestion, _ sources: [Int]) throws {
    let rows = try state().snapshot().reports(question, page: .all).rows
    #expect(rows.map { $0.standing.sources } == sources.map { [SampleReports.source($0)] })
  }

  static let filters: [(ReportsQuestion, [Int])] = [
    (ReportsQuestion(findings: [.rowSumMismatch]), [2]),
    (ReportsQuestion(findings: [.carryOverBreak]), [2]),
    (ReportsQuestion(findings: [.rowSumMismatch, .valuesLost]), [2, 3]),
    (ReportsQuestion(findings: [.truncated]), []),
    (ReportsQuestion(doubtedOnly: true), [3, 4]),
    (ReportsQuestion(nameContains: "东"), [1, 2, 3]),
    (ReportsQuestion(nameContains: "东一县人民政府"), [1, 2]),
    (ReportsQuestion(nameContains: "税务"), [4]),
    (ReportsQuestion(nameContains: "某"), [5]),
    (ReportsQuestion(nameContains: "东一市"), []),
    (ReportsQuestion(nameContains: "gov:"), []),
    (ReportsQuestion(years: 2024...2024, findings: [.carryOverBreak], nameContains: "一县"), [2]),
    (ReportsQuestion(doubtedOnly: true, nameContains: "西"), [4]),
  ]
}
