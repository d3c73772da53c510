import DisclosureReport
import ReportAnalytics
import Testing

@Suite("What a comparison tells beside ranks")
struct MeasuredRowsTests {
  // Granted of 100 handled each: 80, 60, 60, 20 in the east and 90 in the west.
  private func fiveCounties() throws -> AnalyticsSnapshot {
    try AnalyticsState([
      SampleReports.county(.eastCounty, source: 1, handled: 100, granted: 80),
      SampleReports.county(.eastSecond, source: 2, handled: 100, granted: 60),
      SampleReports.county(.eastThird, source: 3, handled: 100, granted: 60),
      SampleReports.county(.eastDirect, source: 4, handled: 10, granted: 2),
      SampleReports.county(.westCounty, source: 5, handled: 100, granted: 90),
    ]).snapshot()
  }

  @Test("Rows tell how many others they stand before, equal ones the same")
  func percentiles() throws {
    let answer = try fiveCounties().compareDivisions(DivisionsQuestion(level: .county))
    #expect(answer.rows.map(\.rank) == [1, 2, 3, 3, 5])
    #expect(answer.rows.map(\.percentile) == [1, 0.75, 0.25, 0.25, 0])
  }

  @Test("Rows tell how far they are from the country and from the median of those ranked")
  func distances() throws {
    let east = DivisionCode(900_000)
    let answer = try fiveCounties()
      .compareDivisions(DivisionsQuestion(parent: east, level: .county))
    let national = 292.0 / 410.0
    #expect(answer.national?.value == national)
    #expect(answer.overall.value == 202.0 / 310.0)
    #expect(answer.quantiles?.median == 0.6)
    #expect(answer.rows.map(\.fromNational) == [0.8, 0.6, 0.6, 0.2].map { $0 - national })
    #expect(answer.rows.map(\.fromMedian) == [0.8, 0.6, 0.6, 0.2].map { $0 - 0.6 })
  }

  @Test("Rows with a denominator below the least asked for are not ranked, and it is said why")
  func leastDenominator() throws {
    var question = DivisionsQuestion(level: .county)
    question.minDenominator = 30
    let answer = try fiveCounties().compareDivisions(question)
    #expect(answer.rows.map(\.rank) == [1, 2, 3, 3, nil])
    #expect(answer.ranked == 4)
    #expect(answer.quantiles?.count == 4)
    #expect(answer.notes == ["1 of 5 rows are not ranked: 1 with a denominator below 30."])
  }

  @Test(
    "A quantile is the lowest value that so many are no higher than",
    arguments: [
      ([7.0], [7, 7, 7, 7, 7, 7, 7]), ([2, 1], [1, 1, 1, 1, 2, 2, 2]),
      ((1...10).map(Double.init), [1, 1, 3, 5, 8, 9, 10]),
      ((1...11).reversed().map(Double.init), [1, 2, 3, 6, 9, 10, 11]),
    ] as [([Double], [Double])])
  func quantiles(_ values: [Double], _ expected: [Double]) throws {
    let found = try #require(Quantiles(values))
    #expect(found.count == values.count)
    #expect(
      [found.min, found.p10, found.p25, found.median, found.p75, found.p90, found.max] == expected)
    #expect(Quantiles([]) == nil)
  }

  @Test(
    "The single reports of the country are spread by themselves, those without a value left out")
  func reportQuantiles() throws {
    var question = DivisionsQuestion(level: .province)
    #expect(try fiveCounties().compareDivisions(question).reportQuantiles == nil)
    question.includesReportQuantiles = true
    question.parent = DivisionCode(900_000)
    let spread = try #require(try fiveCounties().compareDivisions(question).reportQuantiles)
    #expect(spread.count == 5)
    #expect(spread.min == 0.2 && spread.median == 0.6 && spread.max == 0.9)
  }

  @Test(
    "A report without a division has no residents; the central government's are all",
    arguments: [(AgencyTier.county, nil), (.central, 10_000 / 85_254_555.0)])
  func residentsOfReports(_ tier: AgencyTier, _ value: Double?) throws {
    var record = SampleReports.county(received: 1)
    record.agency.tier = tier
    record.agency.divisionCode = nil
    var question = DivisionsQuestion(
      metric: "applications_received_per_10k",
      basis: Basis(kind: .government, tier: tier))
    question.includesReportQuantiles = true
    let state = try AnalyticsState([record])
    let snapshot = AnalyticsSnapshot(state, places: PlaceBook(OraclePlaces()))
    let answer = try snapshot.compareDivisions(question)
    #expect(answer.national?.denominator == ExactNumber(units: 85_254_555))
    #expect(answer.reportQuantiles?.median == value)
  }

  @Test("Other metrics and years stand beside a row, in the order asked for, along its lineage")
  func also() throws {
    var before = SampleReports.county(.eastCounty, year: 2022, source: 1, handled: 10, granted: 1)
    before.agency.divisionCode = DivisionCode(900_199)
    before.agency.county = before.agency.divisionCode.map { Place(code: $0, name: "东老县") }
    let snapshot = try AnalyticsState([
      before, SampleReports.county(.eastCounty, source: 2, received: 40, handled: 10, granted: 5),
    ]).snapshot()
    var question = DivisionsQuestion(year: 2024, level: .county)
    question.alsoMetrics = ["applications_received"]
    question.alsoYears = [2022, 2020]
    let row = try #require(try snapshot.compareDivisions(question).rows.first)
    #expect(row.also.map(\.year) == [2022, 2020, 2024, 2022, 2020])
    #expect(
      row.also.map(\.value.metric)
        == ["granted_rate", "granted_rate"]
        + Array(repeating: "applications_received", count: 3))
    #expect(row.also.map(\.value.value) == [0.1, nil, 40, 10, nil])
    question.alsoMetrics = ["no_such_metric"]
    #expect(throws: QuestionError.unknownMetric("no_such_metric")) {
      try snapshot.compareDivisions(question)
    }
  }
}
