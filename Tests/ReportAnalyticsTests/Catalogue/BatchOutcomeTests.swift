import DisclosureReport
import ReportAnalytics
import Testing

@Suite("What a named batch is known and answered by")
struct BatchOutcomeTests {
  @Test("The bytes of an outcome say the same again", arguments: 0..<30)
  func bytes(_ seed: UInt64) throws {
    var state = AnalyticsState()
    for batch in RandomHistory(seed: seed, length: 60).batches(seed: seed) {
      let outcome = try state.change(batch).0
      #expect(try BatchOutcome(decoding: outcome.encoded()) == outcome)
    }
  }

  @Test("Agencies with odd identities come back too", arguments: ["source:x", "", "a/b/", "\u{0}"])
  func oddIdentity(_ id: String) throws {
    var record = SampleReports.county()
    record.agency.id = id
    var state = AnalyticsState()
    let outcome = try state.change([.report(record)]).0
    #expect(outcome.items.map(\.key) == [.agency(id: id, year: 2024)])
    #expect(try BatchOutcome(decoding: outcome.encoded()) == outcome)
  }

  @Test("Any other bytes are told as such")
  func otherBytes() throws {
    var state = AnalyticsState()
    let outcome = try state.change([
      .report(SampleReports.county()), .roster(nil, ["无名局"]), .amending([:]),
    ]).0
    let bytes = outcome.encoded()
    for length in bytes.indices {
      #expect(throws: CompactError.self) { try BatchOutcome(decoding: Array(bytes[..<length])) }
    }
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= 0xff
      _ = try? BatchOutcome(decoding: changed)
    }
  }

  @Test("Batches that say something else have other digests; traces and raw bytes say nothing")
  func digests() {
    let record = SampleReports.county()
    let batches: [[ReportChange]] = [
      [], [.report(record)], [.report(record), .report(record)], [.report(record, version: 1)],
      [.report(record, publishedAt: 1)], [.report(SampleReports.county(parser: "2"))],
      [.report(SampleReports.county(source: 2))], [.report(SampleReports.county(received: 3))],
      [.withdrawal(.key(SamplePlace.east.key()))],
      [.withdrawal(.key(SamplePlace.east.key()), reason: "错误")],
      [.withdrawal(.source(SampleReports.source(1)))], [.amending([.feesChange: .count(1)])],
      [.amending([.feesChange: .blank])], [.amending([.feesChange: .blank], author: "李四")],
      [.amending([.feesChange: .blank], expectedRevision: 1)], [.roster(nil, [])],
      [.roster(nil, ["教育局"])], [.roster(DivisionCode(900_000), [])],
    ]
    #expect(Set(batches.map { Digest256(of: $0) }).count == batches.count)
    let again = ReportChange(.report(record, received: []), traceParent: "00-1-2-01")
    #expect(Digest256(of: [again]) == Digest256(of: [.report(record)]))
  }
}
