import DisclosureReport
import ReportAnalytics
import Testing

@Suite("Comparing divisions")
struct CompareDivisionsTests {
  private static let east = DivisionCode(900_000)
  private static let west = DivisionCode(910_000)

  // East: 3 of its 4 counties, 60 of 100 granted. West: both of its counties, 90 of 100.
  private func twoProvinces() throws -> AnalyticsState {
    try AnalyticsState([
      SampleReports.county(.eastCounty, source: 1, handled: 50, granted: 30),
      SampleReports.county(.eastSecond, source: 2, handled: 30, granted: 20),
      SampleReports.county(.eastDirect, source: 3, handled: 20, granted: 10),
      SampleReports.county(.westCounty, source: 4, handled: 60, granted: 55),
      SampleReports.county(.westSecond, source: 5, handled: 40, granted: 35),
    ])
  }

  @Test("Asked for nothing in particular, it ranks the provinces by 予以公开率, the highest first")
  func defaults() throws {
    let answer = try twoProvinces().snapshot().compareDivisions(DivisionsQuestion())
    #expect(answer.metric.name == "予以公开率")
    #expect(answer.basis == .countyGovernments)
    #expect(answer.year == 2024)
    #expect(answer.revision == 5)
    #expect(answer.rows.map(\.division) == [Self.west, Self.east])
    #expect(answer.rows.map(\.divisionName) == ["西省", "东省"])
    #expect(answer.rows.map(\.rank) == [1, 2])
    #expect(answer.rows.map(\.value.value) == [0.9, 0.6])
    #expect(answer.rows.map(\.value.completeness.expected) == [2, 4])
    #expect(answer.rows.map(\.value.completeness.missing) == [0, 1])
    #expect(answer.ranked == 2)
    #expect(answer.notes.isEmpty)
    #expect(answer.overall.value == 0.75)
    #expect(answer.overall.completeness == Completeness(reports: 5, expected: 6))
    let ascending = try twoProvinces().snapshot()
      .compareDivisions(DivisionsQuestion(isAscending: true))
    #expect(ascending.rows.map(\.division) == [Self.east, Self.west])
  }

  @Test("Rows under half complete are marked, and ranked only where asked for")
  func incomplete() throws {
    let state = try AnalyticsState([
      SampleReports.county(.eastCounty, source: 1, handled: 10, granted: 10),
      SampleReports.county(.westCounty, source: 4, handled: 10, granted: 5),
    ])
    let answer = try state.snapshot().compareDivisions(DivisionsQuestion())
    #expect(answer.rows.map(\.division) == [Self.west, Self.east])
    #expect(answer.rows.map(\.rank) == [1, nil])
    #expect(answer.rows.map(\.isIncomplete) == [false, true])
    #expect(answer.ranked == 1)
    #expect(answer.notes.count == 1)
    let all = try state.snapshot().compareDivisions(DivisionsQuestion(ranksIncomplete: true))
    #expect(all.rows.map(\.division) == [Self.east, Self.west])
    #expect(all.rows.map(\.rank) == [1, 2])
    #expect(all.rows.map(\.isIncomplete) == [true, false])
    #expect(all.notes == ["Rows with under half of the reports expected are ranked, as asked for."])
  }

  @Test("Where nothing ranks, the answer says why and shows the rows")
  func nothingRanks() throws {
    let state = try AnalyticsState([SampleReports.county(.eastCounty, source: 1)])
    let answer = try state.snapshot().compareDivisions(DivisionsQuestion())
    #expect(answer.rows.map(\.division) == [Self.east])
    #expect(answer.rows[0].rank == nil)
    #expect(answer.rows[0].value.value == 0.5)
    #expect(
      answer.notes == ["Nothing ranks: in 1 under half of the reports expected are in."])
  }

  @Test("Without a roster nobody knows what is complete, and the note says so")
  func noRoster() throws {
    var record = SampleReports.county()
    record.agency.kind = .department
    let answer = try AnalyticsState([record]).snapshot().compareDivisions(
      DivisionsQuestion(basis: Basis(kind: .department, tier: .county)))
    #expect(answer.rows.map(\.isIncomplete) == [true])
    #expect(answer.rows[0].value.completeness.expected == nil)
    #expect(answer.overall.completeness.expected == nil)
    #expect(
      answer.notes
        == ["Nothing ranks: for 1 nobody knows how many reports are expected."])
  }

  @Test("Equal values share a rank, however they came about, and the next counts them all")
  func ties() throws {
    let places: [SamplePlace] = [.eastCounty, .eastSecond, .eastThird, .westCounty]
    let values: [(Int64, Int64)] = [(30, 10), (3, 1), (10, 9), (300, 29)]
    var records: [ReportRecord] = []
    for (place, (handled, granted)) in zip(places, values) {
      records.append(
        SampleReports.county(
          place, source: records.count, handled: handled, granted: granted))
    }
    let answer = try AnalyticsState(records).snapshot()
      .compareDivisions(DivisionsQuestion(level: .county))
    #expect(answer.rows.map(\.rank) == [1, 2, 2, 4])
    #expect(answer.rows.map { $0.division?.number } == [900_103, 900_101, 900_102, 910_101])
  }

  @Test("Sums too large for floating point are still told apart")
  func exactOrder() throws {
    let big = Int64(1) << 60
    let answer = try AnalyticsState([
      SampleReports.county(.eastCounty, source: 1, handled: big, granted: big - 2),
      SampleReports.county(.eastSecond, source: 2, handled: big, granted: big - 1),
    ]).snapshot().compareDivisions(DivisionsQuestion(level: .county))
    #expect(answer.rows.map { $0.division?.number } == [900_102, 900_101])
    #expect(answer.rows.map(\.rank) == [1, 2])
  }

  @Test("The latest year with a row at least half complete is taken, else the latest")
  func defaultYear() throws {
    var state = try AnalyticsState([
      SampleReports.county(.westCounty, year: 2022, source: 1),
      SampleReports.county(.westCounty, year: 2023, source: 2),
      SampleReports.county(.eastCounty, year: 2024, source: 3),
    ])
    #expect(try state.snapshot().compareDivisions(DivisionsQuestion()).year == 2023)
    #expect(
      try state.snapshot().compareDivisions(DivisionsQuestion(parent: Self.east)).year == 2024)
    try state.change(.report(SampleReports.county(.eastSecond, source: 4)))
    #expect(try state.snapshot().compareDivisions(DivisionsQuestion()).year == 2024)
    #expect(try state.snapshot().compareDivisions(DivisionsQuestion(year: 2022)).year == 2022)
  }

  @Test("With nothing in, the answer is empty and says so")
  func empty() throws {
    let answer = try AnalyticsState().snapshot().compareDivisions(DivisionsQuestion())
    #expect(answer.year == nil)
    #expect(answer.rows.isEmpty)
    #expect(answer.notes == ["No report of this basis is in."])
    #expect(answer.overall.value == nil)
    let year = try AnalyticsState().snapshot().compareDivisions(DivisionsQuestion(year: 2030))
    #expect(year.notes == ["No report of this basis is in for 2030."])
  }

  @Test("Only the parts of the parent, and only the divisions named, are compared")
  func narrowed() throws {
    let snapshot = try twoProvinces().snapshot()
    let counties = try snapshot.compareDivisions(
      DivisionsQuestion(parent: DivisionCode(900_100), level: .county))
    #expect(counties.rows.map { $0.division?.number } == [900_102, 900_101])
    let named = Set([900_101, 910_101, 999_999].compactMap { DivisionCode($0) })
    let only = try snapshot.compareDivisions(DivisionsQuestion(level: .county, only: named))
    #expect(only.rows.map { $0.division?.number } == [910_101, 900_101])
    #expect(only.overall.n == 2)
    let prefectures = try snapshot.compareDivisions(DivisionsQuestion(level: .prefecture))
    #expect(prefectures.rows.map { $0.division?.number } == [910_100, 900_100])
  }

  @Test("Pages follow each other and tell how many rows there are", arguments: [1, 2, 3])
  func pages(_ size: Int) throws {
    let snapshot = try twoProvinces().snapshot()
    let question = DivisionsQuestion(level: .county)
    let all = try snapshot.compareDivisions(question)
    var rows: [DivisionRow] = []
    while rows.count < all.total {
      let page = try snapshot.compareDivisions(
        question, page: Page(offset: rows.count, limit: size))
      #expect(page.total == 5)
      #expect(page.ranked == all.ranked)
      #expect(page.overall == all.overall)
      rows += page.rows
    }
    #expect(rows == all.rows)
    #expect(try snapshot.compareDivisions(question, page: Page(offset: 9, limit: 1)).rows.isEmpty)
    #expect(
      try snapshot.compareDivisions(question, page: Page(offset: .max, limit: .max)).rows.isEmpty)
  }

  @Test("A metric that the dictionary has not is an error with its name")
  func unknownMetric() {
    #expect(throws: QuestionError.unknownMetric("no_such")) {
      try AnalyticsState().snapshot().compareDivisions(DivisionsQuestion(metric: "no_such"))
    }
    #expect(throws: QuestionError.unknownMetric("no_such")) {
      try AnalyticsState().snapshot().compareYears(YearsQuestion(metric: "no_such"))
    }
  }
}
