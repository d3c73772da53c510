import DisclosureReport
import ReportAnalytics
import Testing

@Suite("Deciding without changing")
struct StagingTests {
  private let batches: [[ReportChange]] = [
    [
      .report(SampleReports.county(source: 1, received: 10)),
      .report(SampleReports.county(source: 2, received: 20)),
      .report(SampleReports.county(source: 1, received: 10)),
    ],
    [.report(SampleReports.county(source: 2, received: 20))],
    [.withdrawal(.key(SamplePlace.eastCounty.key()))],
  ]

  @Test("Later changes see earlier ones of the same append, and nothing is changed by deciding")
  func seesEarlier() throws {
    var state = AnalyticsState()
    let staged = state.stage(batches.map { $0.map(PreparedChange.init) })
    #expect(state == AnalyticsState())
    let outcomes = staged.outcomes.map { $0.items.map(\.outcome) }
    #expect(outcomes == [[.created, .replaced, .stale], [.unchanged], [.withdrawn]])
    #expect(staged.outcomes.map(\.revision) == [1, 1, 2])
    #expect(staged.entries.map { $0.map(\.entry.sequence) } == [[1, 2], [3]])
    #expect(staged.entries.map { $0.map(\.entry.revision) } == [[1, 1], [2]])
    try state.take(staged)
    #expect(state.revision == 2)
    #expect(state.sequence == 3)
  }

  @Test("Batches decided together leave what they leave one by one")
  func togetherAsOneByOne() throws {
    var together = AnalyticsState()
    try together.take(together.stage(batches.map { $0.map(PreparedChange.init) }))
    var oneByOne = AnalyticsState()
    for batch in batches { try oneByOne.change(batch) }
    #expect(together == oneByOne)
  }

  @Test("The record as received and the caller's words go with the entry")
  func entriesCarryEverything() throws {
    let record = SampleReports.county()
    let change = ReportChange(
      .report(record, received: [9, 8]), version: 4, publishedAt: Moment(seconds: 5, nanos: 6),
      traceParent: "00-1-2-01")
    let staged = AnalyticsState().stage([[PreparedChange(change)]])
    let entry = try #require(staged.entries.first?.first)
    #expect(entry.received == [9, 8])
    #expect(
      entry.entry
        == ChangeEntry(
          revision: 1, sequence: 1,
          subject: .report(
            SampleReports.source(1), parserVersion: "1.0.0",
            compact: CompactReport.encode(record)),
          key: SamplePlace.eastCounty.key(), version: 4,
          publishedAt: Moment(seconds: 5, nanos: 6), outcome: .created, traceParent: "00-1-2-01"))
  }
}
