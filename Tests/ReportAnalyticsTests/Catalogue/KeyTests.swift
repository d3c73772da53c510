import DisclosureReport
import ReportAnalytics
import Testing

@Suite("Which key a change is about")
struct KeyTests {
  @Test("A report of a known agency stands under its agency and year")
  func agencyAndYear() throws {
    var state = AnalyticsState()
    let outcome = try state.change(.report(SampleReports.county()))
    #expect(outcome.key == SamplePlace.eastCounty.key(2024))
    #expect(outcome.source == SampleReports.source(1))
    #expect(outcome.replacedKey == nil)
  }

  @Test(
    "A report whose agency nobody knows stands under its source, and counts nowhere",
    arguments: [AgencyResolution.unresolved, .ambiguous])
  func unresolved(_ resolution: AgencyResolution) throws {
    var record = SampleReports.county()
    record.agency.resolution = resolution
    var state = AnalyticsState()
    let outcome = try state.change(.report(record))
    #expect(outcome.outcome == .created)
    #expect(outcome.key == .source(SampleReports.source(1)))
    let snapshot = state.snapshot()
    #expect(snapshot.status().unresolvedReports == 1)
    #expect(snapshot.status().reports == 0)
    #expect(snapshot.status().bases.isEmpty)
    let listed = try snapshot.reports(ReportsQuestion(resolutions: [resolution]), page: .all)
    #expect(listed.rows.map(\.standing.key) == [.source(SampleReports.source(1))])
  }

  @Test("A source resolved later moves from its own key to its agency's")
  func resolvedLater() throws {
    var record = SampleReports.county()
    record.agency.resolution = .unresolved
    record.agency.id = nil
    var state = AnalyticsState()
    try state.change(.report(record))
    let outcome = try state.change(.report(SampleReports.county(parser: "1.1.0")))
    #expect(outcome.outcome == .replaced)
    #expect(outcome.replacedKey == .source(SampleReports.source(1)))
    #expect(state.snapshot().status().unresolvedReports == 0)
    #expect(state.key(of: SampleReports.source(1)) == SamplePlace.eastCounty.key())
  }

  @Test("A record without a year is rejected, and its source counts as answered")
  func withoutYear() throws {
    var state = AnalyticsState()
    let change = ReportChange.report(SampleReports.county(year: nil))
    let (outcome, entries) = try state.change([change])
    #expect(outcome.items[0].rejection == .yearUnknown)
    #expect(outcome.items[0].message == "the record does not say which year it reports on")
    #expect(entries.map(\.outcome) == [.rejected])
    #expect(state.hasAnswered(SampleReports.source(1), parserVersion: "1.0.0"))
    #expect(!state.hasAnswered(SampleReports.source(1), parserVersion: "1.1.0"))
    #expect(!state.hasAnswered(SampleReports.source(2), parserVersion: nil))
    #expect(try state.change([change]).1.isEmpty, "a resend is remembered once")
    #expect(try state.change(.report(SampleReports.county(parser: "1.1.0"))).outcome == .created)
  }

  @Test("What nobody could ever find again is rejected and not remembered", arguments: refusals)
  func refused(_ refusal: Refusal) throws {
    var state = AnalyticsState()
    var record = SampleReports.county()
    refusal.spoil(&record)
    let (outcome, entries) = try state.change([.report(record)])
    #expect(outcome.items[0].outcome == .rejected)
    #expect(outcome.items[0].rejection == refusal.reason)
    #expect(outcome.items[0].message?.isEmpty == false)
    #expect(entries.isEmpty)
    #expect(state == AnalyticsState())
  }

  struct Refusal: Sendable {
    var reason: RejectionReason
    var spoil: @Sendable (inout ReportRecord) -> Void
  }

  static let refusals = [
    Refusal(reason: .sourceUnknown) { $0.source.sha256 = [] },
    Refusal(reason: .sourceUnknown) { $0.source.sha256.removeLast() },
    Refusal(reason: .sourceUnknown) { $0.source.part = -1 },
    Refusal(reason: .yearOutOfRange) { $0.year = 1948 },
    Refusal(reason: .yearOutOfRange) { $0.year = .max },
    Refusal(reason: .valueTooLong) { $0.agency.id = String(repeating: "长", count: 342) },
    Refusal(reason: .valueTooLong) { $0.parser.version = String(repeating: "1", count: 1025) },
  ]

  @Test("Parts of one text are sources of their own")
  func parts() throws {
    var (first, second) = (SampleReports.county(), SampleReports.county(.westCounty))
    first.source.part = 1
    second.source.part = 2
    var state = AnalyticsState()
    #expect(try state.change(.report(first)).outcome == .created)
    #expect(try state.change(.report(second)).outcome == .created)
    #expect(state.key(of: SampleReports.source(1, part: 2)) == SamplePlace.westCounty.key())
  }
}
