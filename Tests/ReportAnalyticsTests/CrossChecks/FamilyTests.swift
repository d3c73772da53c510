import DisclosureReport
import ReportAnalytics
import Testing

@Suite("Contradictions between a government and those directly below it")
struct FamilyTests {
  private let second = SamplePlace(
    code: 900_200, name: "东二市", tier: .prefecture, province: 900_000, prefecture: 900_200)

  private func received(
    _ place: SamplePlace, _ count: Int64, source: Int
  ) -> ReportRecord {
    SampleReports.county(place, source: source, received: count, handled: 0)
  }

  @Test("Counties that add up to more than their prefecture prints contradict it")
  func counties() throws {
    let state = try AnalyticsState([
      received(.eastCity, 11, source: 1), received(.eastSecond, 5, source: 2),
      received(.eastCounty, 7, source: 3), received(.eastDirect, 100, source: 4),
      received(.westCounty, 100, source: 5),
    ])
    let found = try state.snapshot().crossFindings(of: SamplePlace.eastCity.key())
    #expect(
      found.map(Contradicted.init) == [
        Contradicted(.parentChildMismatch, "applications.new_received.total", "12", "11")
      ])
    #expect(found.map(\.finding.severity) == [.warning])
    #expect(
      found[0].reports == [SamplePlace.eastCity, .eastCounty, .eastSecond].map { $0.key() },
      "the parent, then the children in the order of their codes")
  }

  @Test("A province is held against its prefectures, and by itself against counties of its own")
  func tiersApart() throws {
    let state = try AnalyticsState([
      received(.east, 9, source: 1), received(.eastCity, 4, source: 2),
      received(second, 5, source: 3), received(.eastDirect, 8, source: 4),
      received(.eastCounty, 3, source: 5),
    ])
    #expect(try state.snapshot().crossFindings(of: SamplePlace.east.key()).isEmpty)
    var more = state
    try more.change(.report(received(.eastDirect, 10, source: 6)))
    let found = try more.snapshot().crossFindings(of: SamplePlace.east.key())
    #expect(found.map(\.reports) == [[SamplePlace.east.key(), SamplePlace.eastDirect.key()]])
  }

  @Test("What a parent does not print, and what its children do not, contradicts nothing")
  func blank() throws {
    var parent = received(.eastCity, 0, source: 1)
    parent.cells[.newReceived, .total] = nil
    var child = received(.eastCounty, 5, source: 2)
    #expect(
      try AnalyticsState([parent, child]).snapshot().crossFindings(of: SamplePlace.eastCity.key())
        .isEmpty)
    parent.cells[.newReceived, .total] = -3
    child.cells = CellValues()
    #expect(
      try AnalyticsState([parent, child]).snapshot().crossFindings(of: SamplePlace.eastCity.key())
        .isEmpty)
  }

  @Test("Departments are nobody's children, and have none")
  func departments() throws {
    var office = received(.eastCounty, 50, source: 2)
    office.agency.kind = .department
    office.agency.id = "dept:900101-1985/办公室"
    let state = try AnalyticsState([received(.eastCity, 10, source: 1), office])
    #expect(state.snapshot().status().crossFindings.isEmpty)
  }

  @Test("A child that moves to another prefecture takes its numbers along")
  func moved() throws {
    var state = try AnalyticsState([
      received(.eastCity, 10, source: 1), received(second, 10, source: 2),
      received(.eastCounty, 12, source: 3),
    ])
    func contradicted() throws -> [ReportKey] {
      try state.snapshot().findings(FindingsQuestion()).rows.map(\.standing.key)
    }
    #expect(try contradicted() == [SamplePlace.eastCity.key()])
    var moved = SamplePlace.eastCounty
    moved.prefecture = second.code
    try state.change(.report(received(moved, 12, source: 4)))
    #expect(try contradicted() == [second.key()])
    try state.change(.withdrawal(.key(moved.key())))
    #expect(try contradicted().isEmpty)
  }

  @Test("Sums beyond 64 bits are exact")
  func large() throws {
    let state = try AnalyticsState([
      received(.eastCity, .max, source: 1), received(.eastCounty, .max, source: 2),
      received(.eastSecond, .max, source: 3),
    ])
    let found = try state.snapshot().crossFindings(of: SamplePlace.eastCity.key())
    #expect(found.map(\.finding.expected) == ["18446744073709551614"])
  }
}
