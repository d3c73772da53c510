import DisclosureReport
import ReportAnalytics
import Testing

@Suite("What becomes of a change")
struct OutcomeTests {
  @Test("Each change of a history comes to what the order of versions says", arguments: histories)
  func comesTo(_ history: History) throws {
    var state = AnalyticsState()
    for (place, step) in history.steps.enumerated() {
      let outcome = try state.change(step.change.change)
      #expect(outcome.outcome == step.outcome, "step \(place + 1): \(step.change)")
    }
    let report = try state.snapshot().report(SamplePlace.eastCounty.key())
    #expect(try report?.standing.content().cells[.newReceived, .total] == history.standing)
  }

  @Test("Sending a history again changes nothing, not even the ledger", arguments: histories)
  func resendingChangesNothing(_ history: History) throws {
    var state = AnalyticsState()
    for step in history.steps { try state.change(step.change.change) }
    let before = state
    for step in history.steps {
      let (outcome, entries) = try state.change([step.change.change])
      #expect(entries.isEmpty, "\(step.change)")
      #expect(outcome.revision == before.revision)
      #expect(![.created, .replaced, .withdrawn].contains(outcome.items[0].outcome))
    }
    #expect(state == before)
  }

  static let histories = arrivals + versions + withdrawals + movements

  static let arrivals = [
    History("the first report is created", [(.report(1, 10), .created)], leaves: 10),
    History(
      "another source that says the same changes nothing",
      [(.report(1, 10), .created), (.report(2, 10), .unchanged)], leaves: 10),
    History(
      "a later source replaces an earlier one",
      [(.report(1, 10), .created), (.report(2, 20), .replaced)], leaves: 20),
    History(
      "an earlier source that comes again is stale",
      [(.report(1, 10), .created), (.report(2, 20), .replaced), (.report(1, 10), .stale)],
      leaves: 20),
    History(
      "a newer parser replaces an older one's reading of the same source",
      [(.report(1, 10), .created), (.report(1, 11, parser: "1.1.0"), .replaced)], leaves: 11),
    History(
      "an older parser's reading of the same source is stale",
      [(.report(1, 10, parser: "1.10.0"), .created), (.report(1, 9, parser: "1.9.0"), .stale)],
      leaves: 10),
    History(
      "a newer parser does not lift a source above one that came later",
      [
        (.report(1, 10), .created), (.report(2, 20), .replaced),
        (.report(1, 11, parser: "2.0.0"), .stale),
      ], leaves: 20),
    History(
      "a supporter that came later holds its content against an earlier source",
      [
        (.report(1, 10), .created), (.report(2, 10), .unchanged),
        (.report(1, 11, parser: "1.1.0"), .stale),
      ], leaves: 10),
  ]

  static let versions = [
    History(
      "a higher version replaces a lower one, whenever it comes",
      [
        (.report(1, 10, version: 2), .created), (.report(2, 20, version: 1), .stale),
        (.report(3, 30, version: 3), .replaced),
      ], leaves: 30),
    History(
      "a lower version is stale even when it says the same",
      [(.report(1, 10, version: 2), .created), (.report(2, 10, version: 1), .stale)],
      leaves: 10),
    History(
      "the time of publication decides between equal versions",
      [
        (.report(1, 10, version: 1, at: 100), .created),
        (.report(2, 20, version: 1, at: 99), .stale),
        (.report(3, 30, version: 1, at: 101), .replaced),
      ], leaves: 30),
    History(
      "the version decides before the time of publication",
      [
        (.report(1, 10, version: 2, at: 1), .created),
        (.report(2, 20, version: 1, at: 9), .stale),
      ], leaves: 10),
    History(
      "what only one of two has is not compared",
      [
        (.report(1, 10, version: 9), .created), (.report(2, 20), .replaced),
        (.report(3, 30, at: 5), .replaced),
      ], leaves: 30),
    History(
      "a source may raise its own version",
      [
        (.report(1, 10, version: 1), .created), (.report(2, 20, version: 2), .replaced),
        (.report(1, 10, version: 3), .replaced),
      ], leaves: 10),
  ]

  static let withdrawals = [
    History(
      "a withdrawn report does not come back with its source",
      [
        (.report(1, 10), .created), (.withdrawKey(), .withdrawn), (.report(1, 10), .stale),
        (.report(1, 11, parser: "2.0.0"), .stale),
      ], leaves: nil),
    History(
      "a new source stands after a withdrawal",
      [(.report(1, 10), .created), (.withdrawKey(), .withdrawn), (.report(2, 20), .created)],
      leaves: 20),
    History(
      "what is withdrawn already stays so",
      [
        (.report(1, 10), .created), (.withdrawKey(), .withdrawn),
        (.withdrawKey(reason: "再次"), .unchanged),
      ], leaves: nil),
    History(
      "withdrawing what never came is rejected",
      [(.withdrawKey(), .rejected), (.report(1, 10), .created)], leaves: 10),
    History(
      "a withdrawal with a version is kept for reports still to come",
      [
        (.withdrawKey(version: 2), .withdrawn), (.report(1, 10, version: 1), .stale),
        (.report(2, 20, version: 3), .created),
      ], leaves: 20),
    History(
      "a withdrawal of a lower version is stale",
      [(.report(1, 10, version: 2), .created), (.withdrawKey(version: 1), .stale)],
      leaves: 10),
    History(
      "a later withdrawal of a higher version holds off what the first would let pass",
      [
        (.report(1, 10, version: 1), .created), (.withdrawKey(version: 2), .withdrawn),
        (.withdrawKey(version: 5), .unchanged), (.report(2, 20, version: 4), .stale),
      ], leaves: nil),
    History(
      "a resent withdrawal keeps its place and spares what came after it",
      [
        (.report(1, 10), .created), (.withdrawKey(), .withdrawn), (.report(2, 20), .created),
        (.withdrawKey(), .stale), (.withdrawKey(reason: "又错"), .withdrawn),
      ], leaves: nil),
    History(
      "withdrawing one source leaves what the others say",
      [
        (.report(1, 10), .created), (.report(2, 20), .replaced),
        (.withdrawSource(2), .withdrawn), (.report(2, 20), .stale),
      ], leaves: 10),
    History(
      "withdrawing the only source leaves nothing",
      [
        (.report(1, 10), .created), (.withdrawSource(1), .withdrawn),
        (.withdrawSource(1, at: 7), .unchanged), (.report(1, 11, parser: "3.0.0"), .stale),
      ], leaves: nil),
    History(
      "a report stands while one of two supporters is left",
      [
        (.report(1, 10), .created), (.report(2, 10), .unchanged),
        (.withdrawSource(2), .withdrawn),
      ], leaves: 10),
    History(
      "a source withdrawn before it comes is held off by the version",
      [
        (.withdrawSource(1, version: 5), .withdrawn), (.report(1, 10, version: 4), .stale),
        (.report(1, 11, version: 6), .created),
      ], leaves: 11),
    History(
      "withdrawing a source that never came is rejected",
      [(.withdrawSource(1), .rejected)], leaves: nil),
  ]

  static let movements = [
    History(
      "a source that turns out to be about another agency leaves its first key",
      [(.report(1, 10), .created), (.elsewhere(1, 10, parser: "1.1.0"), .replaced)],
      leaves: nil),
    History(
      "the key that it leaves falls back to what other sources say",
      [
        (.report(1, 10), .created), (.report(2, 20), .replaced),
        (.elsewhere(2, 20, parser: "1.1.0"), .replaced),
      ], leaves: 10),
    History(
      "an older parser's reading does not move a source back",
      [
        (.report(1, 10), .created), (.elsewhere(1, 10, parser: "1.1.0"), .replaced),
        (.report(1, 10), .stale),
      ], leaves: nil),
    History(
      "a source may come back to its key with a newer parser",
      [
        (.report(1, 10), .created), (.elsewhere(1, 10, parser: "1.1.0"), .replaced),
        (.report(1, 12, parser: "1.2.0"), .replaced),
      ], leaves: 12),
  ]
}
