import DisclosureReport
import ReportAnalytics
import Testing

@Suite("Rosters that callers load")
struct RosterTests {
  private static let departments = Basis(kind: .department, tier: .county)
  private static let east = DivisionCode(900_000)
  private static let eastCounty = DivisionCode(900_101)

  @Test("A roster tells how many reports are expected of its division and all above it")
  func expected() throws {
    var state = try AnalyticsState([
      SampleReports.department("教育局", of: .eastCounty, source: 1)
    ])
    #expect(expected(state, nil) == nil)
    let outcome = try state.change(
      .roster(Self.eastCounty, ["东一县教育局", "东一县财政局", "东一县无名局"]))
    #expect(outcome.outcome == .created)
    #expect(outcome.roster?.entries == 3)
    #expect(outcome.roster?.unresolved == [RosterEntry(name: "东一县无名局")])
    for division in [nil, 900_000, 900_100, 900_101] {
      #expect(expected(state, division) == 3, "\(division ?? 0)")
    }
    for division in [910_000, 900_102] { #expect(expected(state, division) == nil) }
    let answer = try state.snapshot().aggregate(
      AggregateQuestion(division: Self.eastCounty, year: 2024, basis: Self.departments))
    #expect(answer.completeness == Completeness(reports: 1, expected: 3))
    #expect(state.snapshot().status().bases.map(\.completeness.expected) == [3])
  }

  @Test("A roster replaces what was loaded of its division and below, and nothing else")
  func replaces() throws {
    var state = AnalyticsState()
    try state.change(.roster(nil, ["东一县教育局", "东二县教育局", "西一县教育局"]))
    let county = try state.change(.roster(Self.eastCounty, ["东一县财政局", "东一县司法局"]))
    #expect(county.outcome == .replaced)
    #expect(expected(state, 900_101) == 2)
    #expect(expected(state, nil) == 4)
    try state.change(.roster(Self.east, ["东一县公安局"]))
    #expect(expected(state, 900_000) == 1)
    #expect(expected(state, nil) == 2)
    #expect(try state.change(.roster(nil, [])).outcome == .replaced)
    #expect(expected(state, nil) == nil)
  }

  @Test("The same roster again is UNCHANGED and not remembered; other years and kinds are apart")
  func again() throws {
    var state = AnalyticsState()
    try state.change(.roster(nil, ["西一县教育局"]))
    try state.change(.roster(Self.eastCounty, ["东一县教育局", "东一县财政局"]))
    let (outcome, entries) = try state.change([
      .roster(Self.eastCounty, ["东一县财政局", "东一县教育局", "东一县财政局"])
    ])
    #expect(outcome.items.map(\.outcome) == [.unchanged])
    #expect(outcome.items.map { $0.roster?.entries } == [2])
    #expect(entries.isEmpty)
    #expect(try state.change(.roster(nil, ["东一县教育局"], year: 2023)).outcome == .created)
    #expect(expected(state, nil) == 3)
  }

  @Test("A name that stands for an agency elsewhere, or of another kind, is told back and counted")
  func misplaced() throws {
    var state = AnalyticsState()
    let elsewhere = try state.change(.roster(Self.eastCounty, ["西一县教育局"]))
    #expect(elsewhere.roster?.unresolved.map(\.name) == ["西一县教育局"])
    #expect(expected(state, 900_101) == 1)
    let other = try state.change(
      .roster(nil, ["西一县教育局"], basis: Basis(kind: .zone, tier: .county)))
    #expect(other.roster?.unresolved.count == 1)
  }

  @Test("A code completes a name, and says where a name stands that nobody knows")
  func codes() throws {
    var state = AnalyticsState()
    let entries = [900_101, 910_101].flatMap { code in
      ["教育局", "无名局"].map { RosterEntry(name: $0, divisionCode: DivisionCode(code)) }
    }
    let outcome = try state.change(
      ReportChange(.roster(Self.departments, year: 2024, division: nil, entries: entries)))
    #expect(outcome.roster?.unresolved.map(\.name) == ["无名局", "无名局"])
    #expect(expected(state, 900_100) == 2)
    #expect(expected(state, 910_000) == 2)
  }

  @Test("A roster is kept with what its names stood for, so that a replay asks no table")
  func replay() throws {
    var state = AnalyticsState()
    let (_, entries) = try state.change([.roster(Self.eastCounty, ["东一县教育局"])])
    guard case .roster(let roster) = entries[0].subject else {
      Issue.record("\(entries[0].subject)")
      return
    }
    #expect(roster.agencies.map(\.id) == ["dept:900101-1985/教育局"])
    #expect(roster.agencies[0].places.map(\.number) == [900_000, 900_100, 900_101])
    var replayed = AnalyticsState()
    try replayed.replay(entries)
    #expect(replayed == state)
  }

  @Test("What is no roster is rejected with its reason, and not remembered", arguments: refused)
  func rejected(_ change: ReportChange, _ reason: RejectionReason) throws {
    var state = AnalyticsState()
    let (outcome, entries) = try state.change([change])
    #expect(outcome.items.map(\.rejection) == [reason])
    #expect(outcome.items[0].message?.contains(" ") == true)
    #expect(entries.isEmpty)
  }

  static let refused: [(ReportChange, RejectionReason)] = [
    (.roster(nil, [], basis: .countyGovernments), .rosterNotTaken),
    (.roster(nil, [], year: 1), .yearOutOfRange),
    (.roster(nil, ["\u{3000}"]), .rosterNameMissing),
    (.roster(nil, [String(repeating: "长", count: 400)]), .valueTooLong),
    (.roster(nil, Array(repeating: "东一县教育局", count: 20_001)), .rosterTooLong),
  ]

  private func expected(_ state: AnalyticsState, _ division: Int?) -> Int? {
    let question = MissingReportsQuestion(
      basis: Self.departments, year: 2024, division: division.flatMap { DivisionCode($0) })
    return try? state.snapshot().missingReports(question).completeness.expected
  }
}

extension ReportChange {
  /// Departments of counties that are expected to report.
  static func roster(
    _ division: DivisionCode?, _ names: [String], year: Int = 2024,
    basis: Basis = Basis(kind: .department, tier: .county)
  ) -> ReportChange {
    ReportChange(
      .roster(
        basis, year: year, division: division, entries: names.map { RosterEntry(name: $0) }))
  }
}

extension SampleReports {
  /// A report of a department of a county.
  static func department(_ name: String, of place: SamplePlace, source: Int) -> ReportRecord {
    var record = county(place, source: source)
    record.agency = place.department(name)
    return record
  }
}
