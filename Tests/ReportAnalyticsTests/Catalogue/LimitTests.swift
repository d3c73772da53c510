import DisclosureReport
import ReportAnalytics
import Testing

@Suite("How much is kept in all")
struct LimitTests {
  private static let received = Cell.application(.newReceived, .total)

  @Test("An amendment beyond the limit of a report is rejected with the limit and the number")
  func amendments() throws {
    let limits = CatalogueLimits(maxAmendmentsPerReport: 2)
    var state = try AnalyticsState([
      SampleReports.county(source: 1), SampleReports.county(.westCounty, source: 2),
    ])
    for count in 1...2 {
      let taken = try state.change(.amending([Self.received: .count(Int64(count))]), limits)
      #expect(taken.outcome == .replaced)
    }
    let beyond = try state.change(.amending([Self.received: .count(3)]), limits)
    #expect(beyond.rejection == .amendmentLimitReached)
    #expect(beyond.exceeded?.limit == 2 && beyond.exceeded?.value == 3)
    #expect(beyond.message?.contains("3") == true && beyond.message?.contains("2") == true)
    let again = try state.change(.amending([Self.received: .count(2)]), limits)
    #expect(again.outcome == .unchanged)
    let other = ReportChange.amending(
      [Self.received: .count(1)], of: SamplePlace.westCounty.key())
    #expect(try state.change(other, limits).outcome == .replaced)
  }

  @Test("A roster is rejected where all rosters would have more agencies than the limit")
  func rosters() throws {
    let limits = CatalogueLimits(maxRosterAgencies: 3)
    var state = AnalyticsState()
    #expect(try state.change(roster(["甲局", "乙局"]), limits).outcome == .created)
    let beyond = try state.change(roster(["丙局", "丁局"], year: 2023), limits)
    #expect(beyond.rejection == .rosterLimitReached)
    #expect(beyond.exceeded?.limit == 3 && beyond.exceeded?.value == 4)
    #expect(try state.change(roster(["丙局"], year: 2023), limits).outcome == .created)
    #expect(try state.change(roster(["甲局", "戊局"]), limits).outcome == .replaced)
    #expect(try state.change(roster([]), limits).outcome == .replaced)
    #expect(try state.change(roster(["丙局", "丁局"], year: 2022), limits).outcome == .created)
  }

  @Test("Rosters of one batch count together, and a smaller one is taken whatever the limit")
  func together() throws {
    let limits = CatalogueLimits(maxRosterAgencies: 1)
    var state = AnalyticsState()
    try state.change(roster(["甲局", "乙局", "丙局"]))
    let staged = state.stage(
      [
        [roster(["甲局", "乙局"]), roster(["丁局"], year: 2023)].map {
          PreparedChange($0, SampleGazetteer())
        }
      ], limits: limits)
    #expect(staged.outcomes[0].items.map(\.outcome) == [.replaced, .rejected])
    #expect(staged.outcomes[0].items[1].exceeded?.value == 3)
  }

  @Test("What was taken before a limit was set is replayed as it was")
  func replay() throws {
    var state = try AnalyticsState([SampleReports.county(source: 1)])
    var replayed = state
    var entries: [ChangeEntry] = []
    for count in 1...3 {
      entries += try state.change([.amending([Self.received: .count(Int64(count))])]).1
    }
    try replayed.replay(entries)
    #expect(replayed == state)
    let limits = CatalogueLimits(maxAmendmentsPerReport: 0)
    let beyond = try replayed.change(.amending([Self.received: .count(9)]), limits)
    #expect(beyond.exceeded?.value == 4)
  }

  @Test("A limit below nothing is none at all")
  func negative() {
    let limits = CatalogueLimits(maxAmendmentsPerReport: -1, maxRosterAgencies: .min)
    #expect(limits == CatalogueLimits(maxAmendmentsPerReport: 0, maxRosterAgencies: 0))
  }

  private func roster(_ names: [String], year: Int = 2024) -> ReportChange {
    ReportChange(
      .roster(
        Basis(kind: .department, tier: .county), year: year, division: nil,
        entries: names.map { RosterEntry(name: $0) }))
  }
}

extension AnalyticsState {
  /// Decides and takes one change under limits.
  @discardableResult
  fileprivate mutating func change(
    _ change: ReportChange, _ limits: CatalogueLimits
  ) throws -> ItemOutcome {
    let staged = stage([[PreparedChange(change, SampleGazetteer())]], limits: limits)
    try take(staged)
    return staged.outcomes[0].items[0]
  }
}
