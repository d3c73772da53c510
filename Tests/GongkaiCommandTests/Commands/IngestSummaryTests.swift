import GongkaiProtos
import SwiftProtobuf
import Testing

@testable import GongkaiCommand

@Suite("The summary of an ingest")
struct IngestSummaryTests {
  @Test("Outcomes are counted, the highest revision told, failures named")
  func summary() {
    var summary = IngestSummary()
    summary.add([outcome(.created), outcome(.created), outcome(.stale)], revision: 7)
    summary.add(
      [outcome(.rejected, reason: "YEAR_UNKNOWN"), outcome(.unspecified, reason: "X")], revision: 0)
    #expect(summary.tally == Tally(done: 3, failed: 2))
    let counts = #"{"NOT_SENT":1,"CREATED":2,"STALE":1,"REJECTED":1}"#
    #expect(summary.json == #"{"revision":7,"done":3,"failed":2,"outcomes":\#(counts)}"#)
    let lines = summary.tableLines()
    #expect(lines.contains("CREATED       2"))
    #expect(lines.contains("revision 7"))
    #expect(lines.contains("id      YEAR_UNKNOWN  why"))
  }

  @Test("So many failures are named, and the others counted")
  func many() {
    var summary = IngestSummary()
    summary.add((0..<1_005).map { _ in outcome(.rejected, reason: "R") }, revision: 1)
    #expect(summary.tableLines().last == "… and 5 more")
  }

  private func outcome(
    _ outcome: Gongkai_V1_IngestOutcome, reason: String? = nil
  ) -> Gongkai_V1_ItemOutcome {
    var item = Gongkai_V1_ItemOutcome()
    item.id = "id"
    item.outcome = outcome
    if let reason {
      item.error.message = "why"
      item.error.details = [.with { $0.reason = reason }]
    }
    return item
  }
}
