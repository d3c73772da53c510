import DisclosureReport
import ReportAnalytics
import Testing

@Suite("Listing reports and telling how things stand")
struct ReportsTests {
  private func state() throws -> AnalyticsState {
    var unresolved = SampleReports.county(.westSecond, source: 9)
    unresolved.agency = Agency()
    return try AnalyticsState([
      SampleReports.county(.westCounty, year: 2023, source: 1),
      SampleReports.county(.eastSecond, year: 2024, source: 2),
      SampleReports.county(.eastCounty, year: 2024, source: 3),
      SampleReports.county(.east, year: 2024, source: 4), unresolved,
    ])
  }

  @Test("Reports stand in the order of year, division code and key", arguments: [1, 2, 9])
  func order(_ size: Int) throws {
    let snapshot = try state().snapshot()
    var rows: [ReportSummary] = []
    repeat {
      let page = try snapshot.reports(
        ReportsQuestion(), page: Page(offset: rows.count, limit: size))
      #expect(page.total == 5)
      rows += page.rows
    } while rows.count < 5
    #expect(rows.map(\.year) == [2023, 2024, 2024, 2024, 2024])
    #expect(
      rows.map { $0.agency.divisionCode?.number } == [910_101, nil, 900_000, 900_101, 900_102])
  }

  @Test("Filters narrow the list", arguments: filters)
  func narrows(_ question: ReportsQuestion, _ sources: [Int]) throws {
    let rows = try state().snapshot().reports(question, page: .all).rows
    #expect(rows.map { $0.standing.sources } == sources.map { [SampleReports.source($0)] })
  }

  static let filters: [(ReportsQuestion, [Int])] = [
    (ReportsQuestion(division: DivisionCode(900_000)), [4, 3, 2]),
    (ReportsQuestion(division: DivisionCode(900_100)), [3, 2]),
    (ReportsQuestion(division: DivisionCode(900_101)), [3]),
    (ReportsQuestion(years: 2023...2023), [1]),
    (ReportsQuestion(basis: .countyGovernments), [1, 3, 2]),
    (ReportsQuestion(resolutions: [.unresolved]), [9]),
    (ReportsQuestion(division: DivisionCode(999_999)), []),
  ]

  @Test("A report tells its version, its supporters and what it says in short")
  func summary() throws {
    var record = SampleReports.county(source: 1)
    record.findings = [
      Finding(.ambiguousPlacement, .warning, "", cells: [CellPath(DisputeBlock.review)]),
      Finding(.rowSumMismatch, .warning, ""),
    ]
    record.evidence = [
      CellEvidence(cell: .application(.granted, .total), reading: .inferred, span: nil)
    ]
    var state = AnalyticsState()
    try state.change(.report(record, version: 1, publishedAt: 5))
    record.source.sha256 = SampleReports.source(2).sha256.bytes
    try state.change(.report(record, version: 2))
    let report = try #require(try state.snapshot().report(SamplePlace.eastCounty.key()))
    #expect(report.standing.version == 2)
    #expect(report.standing.publishedAt == nil)
    #expect(report.standing.sequence == 2)
    #expect(report.standing.revision == 1, "the content came with the first")
    #expect(report.standing.sources == [SampleReports.source(1), SampleReports.source(2)])
    #expect(report.agency.canonicalName == "东一县人民政府")
    #expect(report.era == .era2021)
    #expect(report.unknownCells == 5)
    #expect(report.doubtedCells == 1)
    #expect(report.findings == [.ambiguousPlacement, .rowSumMismatch])
    #expect(try state.snapshot().report(SamplePlace.eastCounty.key(2020)) == nil)
  }

  @Test("A source that no longer says what stands is no supporter of it")
  func supporters() throws {
    var state = AnalyticsState()
    try state.change(.report(SampleReports.county(source: 1, received: 10)))
    try state.change(.report(SampleReports.county(source: 2, received: 10)))
    try state.change(.report(SampleReports.county(source: 1, parser: "1.1.0", received: 11)))
    let report = try #require(try state.snapshot().report(SamplePlace.eastCounty.key()))
    #expect(report.standing.sources == [SampleReports.source(2)])
  }

  @Test("The status counts reports, sources, withdrawals, bases and parsers")
  func status() throws {
    var state = try state()
    try state.change(.report(SampleReports.county(.eastThird, source: 5, parser: "2.0.0")))
    try state.change(.withdrawal(.key(SamplePlace.eastSecond.key())))
    let status = state.snapshot().status()
    #expect(status.revision == 7)
    #expect(status.reports == 4)
    #expect(status.unresolvedReports == 1)
    #expect(status.sources == 6)
    #expect(status.withdrawn == 1)
    #expect(status.parserVersions == ["1.0.0": 4, "2.0.0": 1])
    #expect(status.bases.map(\.basis.tier) == [.province, .county, .county])
    #expect(status.bases.map(\.year) == [2024, 2023, 2024])
    #expect(status.bases.map(\.completeness.reports) == [1, 1, 2])
    #expect(status.bases.map(\.completeness.expected) == [2, 6, 6])
    try state.change(.report(SampleReports.county(.eastSecond, source: 6)))
    #expect(state.snapshot().status().withdrawn == 0)
  }

  @Test("Aggregates are listed in the order of years and codes")
  func aggregates() throws {
    let snapshot = try state().snapshot()
    let all = try snapshot.aggregates(AggregatesQuestion(level: .county))
    #expect(all.rows.map { $0.division?.number } == [910_101, 900_101, 900_102])
    #expect(all.rows.map(\.year) == [2023, 2024, 2024])
    let page = try snapshot.aggregates(
      AggregatesQuestion(level: .county), page: Page(offset: 1, limit: 1))
    #expect(page.rows == [all.rows[1]])
    #expect(page.total == 3)
    let east = try snapshot.aggregates(
      AggregatesQuestion(parent: DivisionCode(900_000), level: .prefecture, years: 2024...2024))
    #expect(east.rows.map { $0.division?.number } == [900_100])
    #expect(east.rows[0].aggregate.reports == 2)
    let country = try snapshot.aggregates(AggregatesQuestion(level: .country))
    #expect(country.rows.map(\.divisionName) == ["全国", "全国"])
  }

  @Test("Entries that do not go on from the last, or cannot be read, are refused on replay")
  func replay() throws {
    let staged = AnalyticsState().stage([
      [PreparedChange(.report(SampleReports.county()))]
    ])
    let entry = try #require(staged.entries.first?.first?.entry)
    var state = AnalyticsState()
    func failure(_ edit: (inout ChangeEntry) -> Void) -> ReplayError? {
      var entry = entry
      edit(&entry)
      do throws(ReplayError) {
        try state.replay([entry])
        return nil
      } catch {
        return error
      }
    }
    #expect(failure { $0.sequence = 2 } == .outOfOrder(sequence: 2, expected: 1))
    #expect(failure { $0.revision = 2 } == .outOfOrder(sequence: 1, expected: 1))
    #expect(
      failure { $0.outcome = .replaced }
        == .outcomeDiffers(sequence: 1, remembered: .replaced, decided: .created))
    #expect(
      failure {
        $0.subject = .report(SampleReports.source(1), parserVersion: "1", compact: [7])
      } == .unreadable(sequence: 1, .unknownVersion(7)))
    #expect(state == AnalyticsState())
    #expect(failure { _ in } == nil)
    #expect(state.revision == 1)
  }
}
