import DisclosureReport
import ReportAnalytics
import Testing

@Suite("Telling which reports are missing")
struct MissingReportsTests {
  @Test("Governments are those that the divisions expect, with the keys that they will have")
  func governments() throws {
    let snapshot = try AnalyticsState([
      SampleReports.county(.eastCounty, source: 1), SampleReports.county(.westCounty, source: 2),
      SampleReports.county(.eastSecond, year: 2023, source: 3),
    ]).snapshot()
    let answer = try snapshot.missingReports(MissingReportsQuestion(year: 2024))
    #expect(
      answer.reports.rows.map { $0.division?.number } == [900_102, 900_103, 909_001, 910_102])
    #expect(answer.reports.rows[0].key == SamplePlace.eastSecond.key())
    #expect(answer.reports.rows[0].name == "东二县人民政府")
    #expect(answer.reports.rows[0].provinceName == "省")
    #expect(answer.completeness == Completeness(reports: 2, expected: 6))
    #expect(answer.reports.total == 4)
  }

  @Test("A division narrows the list; pages go over all rows once", arguments: [1, 2, 5])
  func pages(_ size: Int) throws {
    let snapshot = try AnalyticsState([SampleReports.county(.eastCounty, source: 1)]).snapshot()
    let question = MissingReportsQuestion(year: 2024, division: DivisionCode(900_000))
    var found: [UInt32?] = []
    repeat {
      let page = try snapshot.missingReports(
        question, page: Page(offset: found.count, limit: size))
      #expect(page.reports.total == 3)
      #expect(page.completeness == Completeness(reports: 1, expected: 4))
      found += page.reports.rows.map { $0.division?.number }
    } while found.count < 3
    #expect(found == [900_102, 900_103, 909_001])
  }

  @Test("Departments are those of a roster; a name that nobody knows has no key and stays missing")
  func departments() throws {
    var state = try AnalyticsState([
      SampleReports.department("教育局", of: .eastCounty, source: 1),
      SampleReports.department("司法局", of: .eastCounty, source: 2),
    ])
    let question = MissingReportsQuestion(
      basis: Basis(kind: .department, tier: .county), year: 2024,
      division: DivisionCode(900_101))
    let unknown = try state.snapshot().missingReports(question)
    #expect(unknown.completeness == Completeness(reports: 2, expected: nil))
    #expect(unknown.reports.total == 0)
    try state.change(
      .roster(DivisionCode(900_101), ["东一县教育局", "东一县财政局", "东一县无名局"]))
    let answer = try state.snapshot().missingReports(question)
    #expect(answer.reports.rows.map(\.name) == ["东一县无名局", "东一县财政局"])
    #expect(
      answer.reports.rows.map(\.key) == [nil, .agency(id: "dept:900101-1985/财政局", year: 2024)])
    #expect(answer.reports.rows.map { $0.division?.number } == [900_101, 900_101])
    #expect(answer.completeness == Completeness(reports: 1, expected: 3))
    try state.change(
      .report(SampleReports.department("财政局", of: .eastCounty, source: 3)))
    #expect(try state.snapshot().missingReports(question).reports.rows.map(\.key) == [nil])
  }

  @Test("A withdrawn report is missing again")
  func withdrawn() throws {
    var state = try AnalyticsState([SampleReports.county(.eastCounty, source: 1)])
    try state.change(.withdrawal(.source(SampleReports.source(1))))
    let question = MissingReportsQuestion(year: 2024, division: DivisionCode(900_101))
    let answer = try state.snapshot().missingReports(question)
    #expect(answer.reports.rows.map(\.key) == [SamplePlace.eastCounty.key()])
  }

  @Test("Years far away are answered and do not overflow", arguments: [Int.min, 0, 9999, .max])
  func farAway(_ year: Int) throws {
    let snapshot = AnalyticsSnapshot(AnalyticsState(), places: PlaceBook(StandardGazetteer()))
    for tier in AgencyTier.allCases {
      for kind in AgencyKind.allCases {
        let question = MissingReportsQuestion(
          basis: Basis(kind: kind, tier: tier), year: year, division: DivisionCode(630_000))
        let answer = try snapshot.missingReports(question)
        #expect(answer.completeness.missing ?? 0 == answer.reports.total)
      }
    }
  }
}
