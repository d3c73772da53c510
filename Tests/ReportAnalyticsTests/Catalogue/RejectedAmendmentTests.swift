import DisclosureReport
import ReportAnalytics
import Testing

@Suite("What people cannot enter")
struct RejectedAmendmentTests {
  private static let received = Cell.application(.newReceived, .total)

  @Test("It is rejected with its reason, tells people why, and is not remembered", arguments: cases)
  func rejected(_ change: ReportChange, _ reason: RejectionReason) throws {
    var state = try AnalyticsState([SampleReports.county(received: 10)])
    let before = state
    let (outcome, entries) = try state.change([change])
    #expect(outcome.items.map(\.outcome) == [.rejected])
    #expect(outcome.items.map(\.rejection) == [reason])
    #expect(outcome.items[0].message?.contains(" ") == true)
    #expect(entries.isEmpty)
    #expect(state == before)
  }

  static let cases: [(ReportChange, RejectionReason)] = [
    (.amending([received: .count(1)], of: SamplePlace.eastCounty.key(2020)), .reportNotFound),
    (.amending([received: .count(1)], expectedRevision: 0), .reportChanged),
    (.amending([:]), .amendmentsMissing),
    (.amending([received: .amount(Money(units: 1))]), .valueKindWrong),
    (.amending([.feesAmount: .count(1)]), .valueKindWrong),
    (.amending([received: .count(.min)]), .valueOutOfRange),
    (.amending([received: .count(1)], author: ""), .authorMissing),
    (.amending([received: .count(1)], author: " \u{3000}\n"), .authorMissing),
    (.amending([received: .count(1)], author: long), .valueTooLong),
    (.amending([received: .count(1)], reason: long), .valueTooLong),
    (.amending([received: .count(1)], of: .agency(id: long, year: 2024)), .valueTooLong),
    (
      ReportChange(
        .amendment(
          SamplePlace.eastCounty.key(),
          Array(repeating: CellAmendment(received, .count(1)), count: Cell.count + 1),
          author: "张三", reason: "")), .tooManyAmendments
    ),
  ]

  private static let long = String(repeating: "长", count: 400)

  @Test("A withdrawn report cannot be amended")
  func withdrawn() throws {
    var state = try AnalyticsState([SampleReports.county()])
    try state.change(.withdrawal(.key(SamplePlace.eastCounty.key())))
    let outcome = try state.change(.amending([Self.received: .count(1)]))
    #expect(outcome.rejection == .reportWithdrawn)
  }

  @Test("Every cell of the form may be amended at once, the last word for a cell counting")
  func everyCell() throws {
    var state = try AnalyticsState([SampleReports.county()])
    let cells = Cell.all.map { CellAmendment($0, .blank) }
    let change = ReportChange(
      .amendment(SamplePlace.eastCounty.key(), cells, author: "张三", reason: ""))
    #expect(try state.change(change).outcome == .replaced)
    try state.change(
      .amending([Self.received: .count(1), .feesChange: .count(5), Self.received: .count(2)]))
    let report = try #require(try state.snapshot().report(SamplePlace.eastCounty.key()))
    #expect(report.amendments.count == Cell.count)
    #expect(try report.standing.content().cells[Self.received] == 2)
  }

  @Test(
    "Who looked before the report changed in any way is told, and who looked after is not",
    arguments: whatChanges)
  func expectedRevision(_ change: ReportChange) throws {
    var state = try AnalyticsState([
      SampleReports.county(source: 1, received: 10), SampleReports.county(source: 2, received: 20),
    ])
    try state.change(change)
    #expect(state.revision == 3)
    let early = try state.change(.amending([.feesChange: .count(1)], expectedRevision: 2))
    #expect(early.rejection == .reportChanged)
    let late = try state.change(.amending([.feesChange: .count(1)], expectedRevision: 3))
    #expect(late.outcome == .replaced)
  }

  static let whatChanges: [ReportChange] = [
    .report(SampleReports.county(source: 3, received: 30)),
    .report(SampleReports.county(source: 2, parser: "2.0.0", received: 30)),
    .withdrawal(.source(SampleReports.source(2))),
    .report(SampleReports.county(.westCounty, source: 2, parser: "2.0.0")),
    .amending([received: .count(1)]),
  ]

  @Test("Another supporter of the same content is no change")
  func supporter() throws {
    var state = try AnalyticsState([SampleReports.county(source: 1)])
    try state.change(.report(SampleReports.county(source: 2)))
    let outcome = try state.change(.amending([Self.received: .count(1)], expectedRevision: 1))
    #expect(outcome.outcome == .replaced)
  }
}
