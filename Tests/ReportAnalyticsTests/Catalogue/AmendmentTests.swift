import DisclosureReport
import ReportAnalytics
import Testing

@Suite("What people enter for reports")
struct AmendmentTests {
  private static let received = Cell.application(.newReceived, .total)
  private static let key = SamplePlace.eastCounty.key()

  @Test("What was entered counts in place of what was read; the record stays as it was received")
  func counts() throws {
    var state = try AnalyticsState([SampleReports.county(received: 10)])
    let compact = try #require(try state.snapshot().report(Self.key)).standing.compact
    let outcome = try state.change(.amending([Self.received: .count(70)]))
    #expect(outcome.outcome == .replaced)
    #expect(outcome.key == Self.key)
    let report = try #require(try state.snapshot().report(Self.key))
    #expect(report.standing.compact == compact)
    #expect(try report.standing.content().cells[Self.received] == 70)
    #expect(try report.standing.contentAsReceived().cells[Self.received] == 10)
    #expect(report.standing.revision == 1)
    #expect(report.doubtedCells == 1)
    #expect(report.amendments.map(\.cell) == [Self.received])
    #expect(report.amendments.map(\.value) == [.count(70)])
    #expect(report.amendments.map(\.author) == ["张三"])
    #expect(report.amendments.map(\.reason) == ["原件"])
    #expect(report.amendments.map(\.revision) == [2])
    #expect(try sum(state) == 70)
  }

  @Test("A blank is entered as one, and an unknown cell is not unknown any more")
  func blankAndUnknown() throws {
    var record = SampleReports.county(received: 10)
    record.cells[.granted, .total] = nil
    record.findings = [
      Finding(.valuesLost, .error, "", cells: [CellPath(.application(.granted, .total))])
    ]
    var state = try AnalyticsState([record])
    #expect(try state.snapshot().report(Self.key)?.unknownCells == 1)
    try state.change(
      .amending([Self.received: .blank, .application(.granted, .total): .count(3)]))
    let report = try #require(try state.snapshot().report(Self.key))
    #expect(report.unknownCells == 0)
    #expect(report.doubtedCells == 2)
    #expect(report.amendments.map(\.value) == [.blank, .count(3)])
    #expect(try sum(state) == nil)
  }

  @Test("It survives a newer parse of its document, and a resend is still UNCHANGED")
  func newerParse() throws {
    var state = try AnalyticsState([SampleReports.county(received: 10)])
    try state.change(.amending([Self.received: .count(70)]))
    let resent = try state.change(.report(SampleReports.county(received: 10)))
    #expect(resent.outcome == .unchanged)
    let parsed = try state.change(
      .report(SampleReports.county(parser: "2.0.0", received: 11, handled: 12)))
    #expect(parsed.outcome == .replaced)
    let content = try #require(try state.snapshot().report(Self.key)).standing.content()
    #expect(content.cells[Self.received] == 70)
    #expect(content.cells[.totalHandled, .total] == 12)
    #expect(try sum(state) == 70)
  }

  @Test("It waits while another document stands, and counts again when that one is withdrawn")
  func otherDocument() throws {
    var state = try AnalyticsState([SampleReports.county(source: 1, received: 10)])
    try state.change(.amending([Self.received: .count(70)]))
    try state.change(.report(SampleReports.county(source: 2, received: 20)))
    #expect(try sum(state) == 20)
    #expect(try state.snapshot().report(Self.key)?.amendments.isEmpty == true)
    try state.change(.withdrawal(.source(SampleReports.source(2))))
    #expect(try sum(state) == 70)
  }

  @Test("It counts while any of its documents supports what stands, and not without them")
  func supporters() throws {
    var state = try AnalyticsState([
      SampleReports.county(source: 1, received: 10), SampleReports.county(source: 2, received: 10),
    ])
    try state.change(.amending([Self.received: .count(70)]))
    try state.change(.report(SampleReports.county(source: 3, received: 10)))
    try state.change(.withdrawal(.source(SampleReports.source(1))))
    #expect(try sum(state) == 70)
    try state.change(.withdrawal(.source(SampleReports.source(2))))
    #expect(try sum(state) == 10)
    #expect(try state.snapshot().report(Self.key)?.standing.sources == [SampleReports.source(3)])
  }

  @Test("The later of a cell wins, and what is revoked counts no more")
  func laterAndRevoked() throws {
    var state = try AnalyticsState([SampleReports.county(received: 10)])
    try state.change(.amending([Self.received: .count(70), .feesChange: .count(1)]))
    try state.change(.amending([Self.received: .count(71)], author: "李四"))
    let report = try #require(try state.snapshot().report(Self.key))
    #expect(report.amendments.map(\.cell) == [.feesChange, Self.received])
    #expect(report.amendments.map(\.author) == ["张三", "李四"])
    #expect(try state.change(.amending([Self.received: .revoke])).outcome == .replaced)
    #expect(try sum(state) == 10)
    #expect(try state.snapshot().report(Self.key)?.amendments.map(\.cell) == [.feesChange])
  }

  @Test("Entering again what is entered, or revoking what is not, changes nothing")
  func again() throws {
    var state = try AnalyticsState([SampleReports.county(received: 10)])
    try state.change(.amending([Self.received: .count(70)]))
    for change: ReportChange in [
      .amending([Self.received: .count(70)], expectedRevision: 1),
      .amending([.feesChange: .revoke, Self.received: .count(70)]),
    ] {
      let (outcome, entries) = try state.change([change])
      #expect(outcome.items.map(\.outcome) == [.unchanged])
      #expect(entries.isEmpty)
    }
  }

  @Test("Lists narrow to reports with something entered that counts")
  func amendedOnly() throws {
    var state = try AnalyticsState([
      SampleReports.county(source: 1), SampleReports.county(.westCounty, source: 2),
    ])
    try state.change(.amending([Self.received: .count(70)]))
    let rows = try state.snapshot().reports(ReportsQuestion(amendedOnly: true), page: .all).rows
    #expect(rows.map(\.standing.key) == [Self.key])
  }

  @Test("A report of an unknown agency is amended under its source")
  func unresolved() throws {
    var record = SampleReports.county(received: 10)
    record.agency = Agency()
    var state = try AnalyticsState([record])
    let key = ReportKey.source(SampleReports.source(1))
    try state.change(.amending([Self.received: .count(70)], of: key))
    let content = try #require(try state.snapshot().report(key)).standing.content()
    #expect(content.cells[Self.received] == 70)
  }

  private func sum(_ state: AnalyticsState) throws -> Int64? {
    try state.snapshot().aggregate(AggregateQuestion(division: nil, year: 2024)).aggregate
      .sum(Self.received)?.clampedUnits
  }
}
