import DisclosureReport
import ReportAnalytics
import Testing

@Suite("Comparing years")
struct CompareYearsTests {
  private static let west = DivisionCode(910_000)

  private func report(
    _ year: Int, _ granted: Int64, of handled: Int64 = 100, _ place: SamplePlace = .westCounty
  ) -> ReportRecord {
    SampleReports.county(
      place, year: year, source: year * 1_000_000 + place.code, handled: handled, granted: granted)
  }

  @Test("Each point tells the change since the one before, as difference and as a part")
  func changes() throws {
    let state = try AnalyticsState([report(2021, 40), report(2022, 50), report(2023, 45)])
    let answer = try state.snapshot().compareYears(YearsQuestion(divisions: [Self.west].compacted))
    let points = try #require(answer.series.first?.points)
    #expect(points.map(\.year) == [2021, 2022, 2023])
    #expect(points.map(\.value.value) == [0.4, 0.5, 0.45])
    #expect(points[0].change == nil)
    #expect(try abs(#require(points[1].change) - 0.1) < 1e-12)
    #expect(try abs(#require(points[1].relativeChange) - 0.25) < 1e-12)
    #expect(try abs(#require(points[2].change) + 0.05) < 1e-12)
    #expect(points.map(\.breaks) == [[], [], []])
    #expect(answer.series[0].divisionName == "西省")
    #expect(answer.notes.isEmpty)
  }

  @Test("Years without reports are a gap")
  func gap() throws {
    let state = try AnalyticsState([report(2021, 40), report(2024, 50)])
    let points = try state.snapshot()
      .compareYears(YearsQuestion(divisions: [Self.west].compacted)).series[0].points
    #expect(points.map(\.year) == [2021, 2024])
    #expect(points[1].breaks == [.gap])
  }

  @Test("Only the years asked for are answered")
  func range() throws {
    let state = try AnalyticsState([report(2021, 1), report(2022, 2), report(2023, 3)])
    func years(_ from: Int?, _ to: Int?) throws -> [Int] {
      try state.snapshot().compareYears(YearsQuestion(from: from, to: to)).series[0].points
        .map(\.year)
    }
    #expect(try years(nil, nil) == [2021, 2022, 2023])
    #expect(try years(2022, nil) == [2022, 2023])
    #expect(try years(nil, 2022) == [2021, 2022])
    #expect(try years(2022, 2022) == [2022])
    #expect(try years(2024, 2020) == [])
  }

  @Test("A series follows the place through a new code, name and parent, and marks them")
  func lineage() throws {
    let old = SamplePlace(code: 900_199, name: "东老县", tier: .county, province: 900_000)
    let state = try AnalyticsState([
      report(2022, 40, of: 100, old), report(2023, 50, of: 100, .eastCounty),
      report(2024, 60, of: 100, .eastCounty),
    ])
    let question = YearsQuestion(divisions: [DivisionCode(900_101)].compacted, to: 2024)
    let series = try state.snapshot().compareYears(question).series[0]
    #expect(series.points.map { $0.division?.number } == [900_199, 900_101, 900_101])
    #expect(series.points.map(\.divisionName) == ["东老县", "东一县", "东一县"])
    #expect(series.points.map(\.value.value) == [0.4, 0.5, 0.6])
    #expect(series.points[1].breaks.contains(.recoded))
    #expect(series.points[1].breaks.contains(.parentChanged))
    #expect(series.points[2].breaks.isEmpty)
  }

  @Test("Another form, and with it another formula, is marked")
  func eras() throws {
    var earlier = report(2021, 40)
    earlier.era = .era2019
    let snapshot = try AnalyticsState([earlier, report(2022, 50)]).snapshot()
    let west = [Self.west].compacted
    #expect(
      try snapshot.compareYears(YearsQuestion(divisions: west)).series[0].points[1].breaks
        == [.eraChanged])
    let fees = try snapshot.compareYears(YearsQuestion(metric: "fees_amount", divisions: west))
    #expect(fees.series[0].points[0].value.value == nil)
    #expect(fees.series[0].points[1].change == nil)
    #expect(fees.series[0].points[1].breaks == [.eraChanged, .definitionChanged])
  }

  @Test("Points that rest on under half of the reports expected are marked")
  func incomplete() throws {
    let state = try AnalyticsState([report(2021, 40), report(2022, 50)])
    let points = try state.snapshot().compareYears(YearsQuestion()).series[0].points
    #expect(points[1].value.completeness == Completeness(reports: 1, expected: 6))
    #expect(points[1].breaks == [.incomplete])
  }

  @Test(
    "Each division has a series of its own, in the order asked for; one without reports is told")
  func severalSeries() throws {
    let state = try AnalyticsState([report(2021, 40), report(2021, 10, of: 100, .eastCounty)])
    let divisions = [910_000, 900_000, 999_999].compactMap { DivisionCode($0) }
    let answer = try state.snapshot().compareYears(YearsQuestion(divisions: divisions))
    #expect(answer.series.map(\.division) == divisions)
    #expect(answer.series.map { $0.points.map(\.value.value) } == [[0.4], [0.1], []])
    #expect(answer.notes == ["No report of this basis is in for 999999."])
  }

  @Test("From nothing, a change has no part of what was before")
  func fromZero() throws {
    let state = try AnalyticsState([report(2021, 0), report(2022, 50)])
    let point = try state.snapshot().compareYears(YearsQuestion()).series[0].points[1]
    #expect(point.change == 0.5)
    #expect(point.relativeChange == nil)
  }
}

extension [DivisionCode?] {
  /// The codes that are there.
  fileprivate var compacted: [DivisionCode] { compactMap { $0 } }
}
