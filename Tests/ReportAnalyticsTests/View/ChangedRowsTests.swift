import DisclosureReport
import ReportAnalytics
import Testing

@Suite("Which rows change")
struct ChangedRowsTests {
  private func rows(
    _ state: inout AnalyticsState, _ change: ReportChange
  ) throws -> [ComparisonLevel] {
    let staged = state.stage([[PreparedChange(change, SampleGazetteer())]])
    return try state.take(staged).map(\.level).sorted()
  }

  @Test("What a person enters, and takes back, changes every row of its report")
  func amendments() throws {
    var state = try AnalyticsState([SampleReports.county()])
    for value in [CellAmendment.Value.count(70), .revoke] {
      let changed = try rows(&state, .amending([.application(.newReceived, .total): value]))
      #expect(changed == ComparisonLevel.allCases)
    }
  }

  @Test("A roster changes the rows of its kind of which it tells another number expected")
  func rosters() throws {
    var state = try AnalyticsState([
      SampleReports.county(source: 1),
      SampleReports.department("教育局", of: .eastCounty, source: 2),
      SampleReports.department("教育局", of: .westCounty, source: 3),
    ])
    let west = try rows(&state, .roster(DivisionCode(910_101), ["西一县教育局"]))
    #expect(west == ComparisonLevel.allCases)
    let unseen = try rows(&state, .roster(DivisionCode(909_001), ["东直县教育局"]))
    #expect(unseen == [.country, .province])
    #expect(try rows(&state, .roster(DivisionCode(909_001), ["东直县财政局"])) == [])
  }

  @Test("Contradictions between reports are found in what people entered")
  func contradictions() throws {
    var state = try AnalyticsState([
      SampleReports.county(year: 2023, source: 1), SampleReports.county(year: 2024, source: 2),
    ])
    let cells: KeyValuePairs<Cell, CellAmendment.Value> = [
      .application(.carriedOut, .total): .count(5)
    ]
    try state.change(.amending(cells, of: SamplePlace.eastCounty.key(2023)))
    try state.change(.amending([.application(.carriedIn, .total): .count(4)]))
    let question = FindingsQuestion(codes: [.carryOverBreak])
    #expect(try state.snapshot().findings(question, page: .all).total > 0)
    try state.change(.amending([.application(.carriedIn, .total): .count(5)]))
    #expect(try state.snapshot().findings(question, page: .all).total == 0)
  }
}
