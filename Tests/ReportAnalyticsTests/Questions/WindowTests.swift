import DisclosureReport
import ReportAnalytics
import Testing

@Suite("Some years added up")
struct WindowTests {
  private func years(_ received: [Int: Int64]) throws -> AnalyticsSnapshot {
    try AnalyticsState(
      received.sorted { $0.key < $1.key }.enumerated().map { place, entry in
        SampleReports.county(year: entry.key, source: place + 1, received: entry.value)
      }
    ).snapshot()
  }

  @Test("A window adds up the reports of its years, and all that were expected in them")
  func aggregate() throws {
    let snapshot = try years([2020: 1, 2022: 10, 2023: 100, 2024: 1_000])
    let answer = try snapshot.aggregate(
      AggregateQuestion(division: DivisionCode(900_000), year: 2024, window: 3))
    #expect(answer.fromYear == 2022)
    #expect(answer.aggregate.sum(.application(.newReceived, .total)) == ExactNumber(units: 1_110))
    #expect(answer.completeness == Completeness(reports: 3, expected: 12))
    let alone = try snapshot.aggregate(
      AggregateQuestion(division: DivisionCode(900_000), year: 2024))
    #expect(alone.fromYear == 2024)
    #expect(alone.aggregate.reports == 1)
  }

  @Test("Points over the years may each add up a window, and tell the yearly growth over all")
  func trend() throws {
    let snapshot = try years([2021: 100, 2022: 110, 2023: 121])
    let alone = try snapshot.compareYears(YearsQuestion(metric: "applications_received"))
    let growth = try #require(alone.series.first?.growth)
    #expect(growth.from == 2021 && growth.to == 2023)
    #expect(growth.change == 21)
    #expect(abs((growth.annualRate ?? 0) - 0.1) < 1e-12)
    let windows = try snapshot.compareYears(
      YearsQuestion(metric: "applications_received", window: 2))
    #expect(windows.series.first?.points.map(\.value.value) == [100, 210, 231])
  }

  @Test("Growth from nothing has no rate, and one point no growth")
  func noGrowth() throws {
    let fromNothing = try years([2022: 0, 2023: 5])
      .compareYears(YearsQuestion(metric: "applications_received"))
    #expect(fromNothing.series.first?.growth?.annualRate == nil)
    #expect(fromNothing.series.first?.growth?.change == 5)
    let one = try years([2023: 5]).compareYears(YearsQuestion(metric: "applications_received"))
    #expect(one.series.first?.growth == nil)
  }

  @Test("Findings are counted by code in every row that has their report")
  func findings() throws {
    var record = SampleReports.county()
    record.findings = [
      Finding(.rowSumMismatch, .warning, ""), Finding(.rowSumMismatch, .warning, ""),
      Finding(.labelVariant, .info, ""),
    ]
    var state = try AnalyticsState([record])
    func count(_ code: FindingCode, _ state: AnalyticsState) throws -> Int {
      try state.snapshot().aggregate(AggregateQuestion(division: nil, year: 2024)).aggregate
        .findings(code)
    }
    #expect(try count(.rowSumMismatch, state) == 2)
    #expect(try count(.labelVariant, state) == 1)
    record.findings = []
    record.parser.version = "1.1.0"
    state = try AnalyticsState([SampleReports.county(), record])
    #expect(try count(.rowSumMismatch, state) == 0)
  }
}
