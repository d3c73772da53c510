import DisclosureReport
import ReportAnalytics
import Testing

@Suite("How contradictions between reports come and go")
struct CrossFindingsTests {
  private func carrying(
    _ year: Int, in taken: Int64?, out: Int64?, source: Int
  ) -> ReportRecord {
    var record = SampleReports.county(year: year, source: source)
    record.cells[.carriedIn, .total] = taken
    record.cells[.carriedOut, .total] = out
    return record
  }

  @Test("A correction of either year heals a break, and one that breaks both sides is told twice")
  func healed() throws {
    var state = try AnalyticsState([
      carrying(2022, in: nil, out: 1, source: 1), carrying(2023, in: 1, out: 2, source: 2),
      carrying(2024, in: 2, out: nil, source: 3),
    ])
    func broken() throws -> [ReportKey] {
      try state.snapshot().findings(FindingsQuestion(codes: [.carryOverBreak])).rows
        .map(\.standing.key)
    }
    let keys = [2023, 2024].map(SamplePlace.eastCounty.key)
    #expect(try broken().isEmpty)
    try state.change(.report(carrying(2023, in: 7, out: 8, source: 4)))
    #expect(try broken() == keys)
    try state.change(.report(carrying(2022, in: nil, out: 7, source: 5)))
    #expect(try broken() == [keys[1]])
    try state.change(.withdrawal(.key(keys[0])))
    #expect(try broken().isEmpty)
    try state.change(.withdrawal(.source(SampleReports.source(4))))
    #expect(try broken().isEmpty, "2023 stays withdrawn")
  }

  @Test("A county keeps its series under another name, code and parent")
  func renamed() throws {
    var old = carrying(2022, in: nil, out: 5, source: 1)
    old.agency.canonicalName = "东老县人民政府"
    old.agency.divisionCode = DivisionCode(900_199)
    old.agency.county = nil
    old.agency.prefecture = nil
    let state = try AnalyticsState([old, carrying(2023, in: 6, out: nil, source: 2)])
    let rows = try state.snapshot().findings(FindingsQuestion()).rows
    #expect(rows.map(\.reports) == [[2023, 2022].map(SamplePlace.eastCounty.key)])
  }

  @Test("Years between which one is missing are not held against each other")
  func gap() throws {
    let state = try AnalyticsState([
      carrying(2022, in: nil, out: 5, source: 1), carrying(2024, in: 6, out: nil, source: 2),
    ])
    #expect(state.snapshot().status().crossFindings.isEmpty)
  }

  @Test("Messages tell the figures and the residual", arguments: messages)
  func message(_ pair: YearPair, _ message: String) throws {
    let found = try AnalyticsState(pair.records).snapshot()
      .crossFindings(of: SamplePlace.eastCounty.key(2024))
    #expect(found.map(\.finding.message) == [message])
  }

  static let messages = [
    (
      YearPair("carried") {
        $0.cells[.carriedOut, .total] = 5
        $1.cells[.carriedIn, .total] = 7
      }, "结转 of 2023 is 5, 上年结转 of 2024 is 7 (total): 2 more."
    ),
    (
      YearPair("in force") {
        $0.cells[.documents(.regulations, .inForce)] = 10
        $1.cells[.documents(.regulations, .made)] = 3
        $1.cells[.documents(.regulations, .repealed)] = 2
        $1.cells[.documents(.regulations, .inForce)] = 9
      },
      "现行有效 of 2023 with 制发 less 废止 of 2024 comes to 11; proactive.regulations.in_force of 2024 "
        + "prints 9: 2 less."
    ),
    (
      YearPair("fees") {
        $0.cells.fees = Money(units: 600_000, nanos: 500_000_000)
        $1.cells.fees = Money(units: 0, nanos: 250_000_000)
      },
      "proactive.fees.amount went from 600000.5 in 2023 to 0.25 in 2024: 600000.25 less."
    ),
  ]

  @Test("What a parent is told names how many children add to the sum")
  func parentMessage() throws {
    let state = try AnalyticsState([
      SampleReports.county(.eastCity, source: 1, received: 8, handled: 30),
      SampleReports.county(.eastCounty, source: 2, received: 7),
      SampleReports.county(.eastSecond, source: 3, received: 5),
    ])
    #expect(
      try state.snapshot().crossFindings(of: SamplePlace.eastCity.key()).map(\.finding.message)
        == [
          "2 reports directly below add up to 12 in applications.new_received.total; "
            + "their parent's prints 8: 4 less."
        ])
  }

  @Test("Thresholds of jumps are the caller's")
  func thresholds() throws {
    let pair = YearPair("") {
      $0.cells[.action(.penalty, .decisions)] = 4
      $1.cells[.action(.penalty, .decisions)] = 8
    }
    func jumps(_ thresholds: JumpThresholds) throws -> Int {
      var state = AnalyticsState(jumps: thresholds)
      for record in pair.records { try state.change(.report(record)) }
      return state.snapshot().status().crossFindings[.yearOnYearJump] ?? 0
    }
    #expect(try jumps(JumpThresholds()) == 0)
    #expect(try jumps(JumpThresholds(factor: 2, difference: 4)) == 1)
    #expect(try jumps(JumpThresholds(factor: 2, difference: 5)) == 0)
    #expect(try jumps(JumpThresholds(factor: .max, difference: 0)) == 0)
    #expect(JumpThresholds(factor: -1, difference: -1).factor == 1)
  }

  @Test("Reports of the first and the last year that there can be have no neighbour beyond")
  func outermostYears() throws {
    var state = AnalyticsState()
    for year in [Int.min, .max] {
      try state.change(
        .withdrawal(.key(.agency(id: "gov:900101-1985", year: year)), version: 1))
    }
    try state.change(.report(carrying(1949, in: 1, out: 1, source: 1)))
    try state.change(.report(carrying(2999, in: 1, out: 1, source: 2)))
    #expect(state.snapshot().status().crossFindings.isEmpty)
  }
}
