import DisclosureReport
import ReportAnalytics
import Testing

@Suite("Rosters of real places")
struct StandardRosterTests {
  @Test("Townships, zones and departments are understood and are expected", arguments: rosters)
  func understood(_ basis: Basis, _ division: Int, _ entries: [RosterEntry]) throws {
    var state = AnalyticsState()
    let outcome = try loaded(basis, division, entries, into: &state)
    #expect(outcome.outcome == .created)
    #expect(outcome.roster?.entries == entries.count)
    #expect(outcome.roster?.unresolved == [])
    let snapshot = AnalyticsSnapshot(state, places: PlaceBook(StandardGazetteer()))
    for place in [nil, DivisionCode(division / 10_000 * 10_000), DivisionCode(division)] {
      let answer = try snapshot.missingReports(
        MissingReportsQuestion(basis: basis, year: 2024, division: place))
      #expect(answer.completeness == Completeness(reports: 0, expected: entries.count))
      #expect(answer.reports.rows.allSatisfy { $0.key != nil })
    }
  }

  static let rosters: [(Basis, Int, [RosterEntry])] = [
    (
      Basis(kind: .government, tier: .township), 630_223,
      [
        RosterEntry(name: "互助土族自治县威远镇人民政府"),
        RosterEntry(name: "塘川镇人民政府", divisionCode: DivisionCode(630_223)),
      ]
    ),
    (
      Basis(kind: .department, tier: .county), 630_223,
      [
        RosterEntry(name: "互助县教育局"), RosterEntry(name: "互助土族自治县财政局"),
        RosterEntry(name: "司法局", divisionCode: DivisionCode(630_223)),
      ]
    ),
    (
      Basis(kind: .department, tier: .province), 630_000,
      [RosterEntry(name: "青海省教育厅"), RosterEntry(name: "青海省财政厅")]
    ),
    (
      Basis(kind: .zone, tier: .county), 630_223,
      [RosterEntry(name: "互助土族自治县工业园区管理委员会", divisionCode: DivisionCode(630_223))]
    ),
  ]

  @Test("Names that agree after all count once")
  func once() throws {
    var state = AnalyticsState()
    let outcome = try loaded(
      Basis(kind: .department, tier: .county), 630_223,
      ["互助县教育局", "互助土族自治县教育局"].map { RosterEntry(name: $0) }, into: &state)
    #expect(outcome.roster?.entries == 1)
  }

  @Test("A department of the State Council is expected of the country alone")
  func central() throws {
    var state = AnalyticsState()
    let basis = Basis(kind: .department, tier: .central)
    let entry = RosterEntry(name: "中华人民共和国教育部")
    let outcome = try loaded(basis, nil, [entry], into: &state)
    #expect(outcome.roster?.unresolved == [])
    let snapshot = AnalyticsSnapshot(state, places: PlaceBook(StandardGazetteer()))
    let answer = try snapshot.missingReports(MissingReportsQuestion(basis: basis, year: 2024))
    #expect(answer.reports.rows.map(\.name) == [entry.name])
    #expect(answer.reports.rows.map(\.division) == [nil])
  }

  private func loaded(
    _ basis: Basis, _ division: Int?, _ entries: [RosterEntry], into state: inout AnalyticsState
  ) throws -> ItemOutcome {
    let change = ReportChange(
      .roster(
        basis, year: 2024, division: division.flatMap { DivisionCode($0) }, entries: entries))
    let staged = state.stage([[PreparedChange(change)]])
    try state.take(staged)
    return staged.outcomes[0].items[0]
  }
}
