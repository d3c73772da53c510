import DisclosureReport
import ReportAnalytics
import Testing

@Suite("Sums of reports")
struct AggregateTests {
  @Test("Counties add up to their prefecture, their province and the country")
  func levels() throws {
    let state = try AnalyticsState([
      SampleReports.county(.eastCounty, source: 1, received: 1),
      SampleReports.county(.eastSecond, source: 2, received: 20),
      SampleReports.county(.eastDirect, source: 3, received: 300),
      SampleReports.county(.westCounty, source: 4, received: 4000),
    ])
    let expected: [(Int?, Int64, Int)] = [
      (nil, 4321, 4), (900_000, 321, 3), (910_000, 4000, 1), (900_100, 21, 2), (910_100, 4000, 1),
      (900_101, 1, 1), (909_001, 300, 1),
    ]
    for (code, sum, reports) in expected {
      let answer = try state.snapshot().aggregate(
        AggregateQuestion(division: code.flatMap { DivisionCode($0) }, year: 2024))
      #expect(answer.aggregate.sum(.application(.newReceived, .total))?.units == Int128(sum))
      #expect(answer.aggregate.reports == reports)
      #expect(answer.completeness.reports == reports)
    }
  }

  @Test("Tiers, kinds and years are never added together")
  func basesApart() throws {
    var province = SampleReports.county(.east, source: 2, received: 500)
    var office = SampleReports.county(.eastCounty, source: 3, received: 70)
    office.agency.kind = .department
    office.agency.id = "dept:900101-1985/办公室"
    province.source.part = 1
    let state = try AnalyticsState([
      SampleReports.county(source: 1, received: 9), province, office,
      SampleReports.county(year: 2023, source: 4, received: 8000),
    ])
    func sum(_ basis: Basis, _ year: Int = 2024) throws -> Int128? {
      try state.snapshot().aggregate(
        AggregateQuestion(division: DivisionCode(900_000), year: year, basis: basis)
      ).aggregate.sum(.application(.newReceived, .total))?.units
    }
    #expect(try sum(.countyGovernments) == 9)
    #expect(try sum(Basis(kind: .government, tier: .province)) == 500)
    #expect(try sum(Basis(kind: .department, tier: .county)) == 70)
    #expect(try sum(.countyGovernments, 2023) == 8000)
    #expect(try sum(Basis(kind: .zone, tier: .county)) == nil)
  }

  @Test("Blank adds 0, unknown adds nothing and is counted, and INFERRED counts and is counted")
  func blankUnknownDoubted() throws {
    let cell = Cell.application(.granted, .total)
    var blank = SampleReports.county(.eastCounty, source: 1)
    blank.cells[cell] = nil
    var unknown = SampleReports.county(.eastSecond, source: 2)
    unknown.cells[cell] = nil
    unknown.findings = [Finding(.valuesLost, .error, "lost", cells: [CellPath(cell)])]
    var inferred = SampleReports.county(.eastThird, source: 3, granted: 7)
    inferred.evidence = [CellEvidence(cell: cell, reading: .inferred, span: nil)]
    let sums = try AnalyticsState([blank, unknown, inferred]).snapshot()
      .aggregate(AggregateQuestion(division: nil, year: 2024)).aggregate
    #expect(sums.sum(cell)?.units == 7)
    #expect(sums[cell].printed == 1)
    #expect(sums.blank(cell) == 1)
    #expect(sums[cell].unknown == 1)
    #expect(sums[cell].doubted == 1)
    #expect(sums.unknownCells == 1)
    #expect(sums.doubtedCells == 1)
    #expect(sums.blankCells == 3 * Cell.count - 7 - 1)
    #expect(sums.sum(.application(.carriedOut, .total)) == nil, "no report prints it")
  }

  @Test("Money is added up to the last billionth of a yuan, and beyond 64 bits")
  func money() throws {
    let amounts = [
      Money(units: 16_292_580, nanos: 999_999_999), Money(units: -1, nanos: -500_000_000),
      Money(units: .max, nanos: 500_000_001), Money(units: .max),
    ]
    let places: [SamplePlace] = [.eastCounty, .eastSecond, .eastThird, .eastDirect]
    var records: [ReportRecord] = []
    for (place, amount) in zip(places, amounts) {
      var record = SampleReports.county(place, source: records.count)
      record.cells.fees = amount
      records.append(record)
    }
    let snapshot = try AnalyticsState(records).snapshot()
    let expected = ExactNumber(units: 2 * Int128(Int64.max) + 16_292_580, nanos: 0)
    let sums = try snapshot.aggregate(AggregateQuestion(division: nil, year: 2024)).aggregate
    #expect(sums.sum(.feesAmount) == expected)
    #expect(sums.sum(.feesAmount)?.clampedUnits == .max)
    let fees = try snapshot.compareDivisions(
      DivisionsQuestion(metric: "fees_amount", level: .country))
    #expect(fees.overall.numerator == expected)
    #expect(fees.metric.unit == "元")
  }

  @Test("A replaced report's numbers are taken off before the new ones are added")
  func replaced() throws {
    var state = try AnalyticsState([SampleReports.county(source: 1, received: 10)])
    try state.change(.report(SampleReports.county(source: 2, received: 3)))
    try state.change(.report(SampleReports.county(.eastSecond, source: 3, received: 5)))
    let sums = try state.snapshot().aggregate(AggregateQuestion(division: nil, year: 2024))
      .aggregate
    #expect(sums.sum(.application(.newReceived, .total))?.units == 8)
    #expect(sums.reports == 2)
    try state.change(.withdrawal(.key(SamplePlace.eastSecond.key())))
    let rest = try AnalyticsState([SampleReports.county(source: 2, received: 3)]).snapshot()
      .aggregate(AggregateQuestion(division: nil, year: 2024)).aggregate
    #expect(
      try state.snapshot().aggregate(AggregateQuestion(division: nil, year: 2024)).aggregate
        == rest)
  }

  @Test("A snapshot stays as it was while the state goes on")
  func snapshotsStay() throws {
    var state = try AnalyticsState([SampleReports.county(source: 1, received: 10)])
    let before = state.snapshot()
    try state.change(.report(SampleReports.county(source: 2, received: 3)))
    let sums = try before.aggregate(AggregateQuestion(division: nil, year: 2024)).aggregate
    #expect(sums.sum(.application(.newReceived, .total))?.units == 10)
    #expect(before.revision == 1)
    #expect(state.snapshot().revision == 2)
  }
}
