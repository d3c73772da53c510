import GRPCCore
import GRPCProtobuf
import GongkaiProtos
import SwiftProtobuf
import Testing

@testable import AnalyticsService

@Suite("WatchAggregates")
struct WatchAggregatesTests {
  typealias Answer = Gongkai_V1_WatchAggregatesResponse

  /// Answers a watch until enough of them have come.
  private func watch(
    _ harness: AnalyticsHarness, _ request: Gongkai_V1_WatchAggregatesRequest,
    until isEnough: @Sendable @escaping ([Answer]) -> Bool,
    between: @Sendable @escaping ([Answer]) async throws -> Void = { _ in }
  ) async throws -> [Answer] {
    try await harness.analytics.watchAggregates(request) { response in
      var answers: [Answer] = []
      for try await answer in response.messages {
        answers.append(answer)
        if isEnough(answers) { break }
        try await between(answers)
      }
      return answers
    }
  }

  @Test(
    "A watch begins with the state, and goes on with every row that changes, one that empties too")
  func changes() async throws {
    try await AnalyticsHarness.run { harness in
      _ = try await harness.ingest([[Samples.report("a", granted: 3, source: 1)]])
      let answers = try await watch(
        harness, .with { $0.level = .province }, until: { $0.count == 3 }
      ) { answers in
        let item =
          answers.count == 1
          ? Samples.report("b", county: "630222", granted: 4, source: 2)
          : Samples.withdrawal("w", county: "630222")
        _ = try await harness.ingest([[item]])
      }
      #expect(answers.map(\.revision) == [1, 2, 3])
      #expect(
        answers.map { $0.aggregates.map(\.divisionCode) } == [["630000"], ["630000"], ["630000"]])
      #expect(
        answers.map { $0.aggregates.first?.applications.outcomes.granted.total } == [3, 7, 3])
    }
  }

  @Test("Rows of other years, bases and divisions are not told")
  func filter() async throws {
    try await AnalyticsHarness.run { harness in
      let request = Gongkai_V1_WatchAggregatesRequest.with {
        $0.level = .county
        $0.divisionCode = "630200"
        $0.fromYear = 2024
      }
      let answers = try await watch(harness, request, until: { $0.last?.revision == 2 }) {
        answers in
        guard answers.count == 1 else { return }
        _ = try await harness.ingest([
          [
            Samples.report("a", year: 2023, source: 1),
            Samples.report("b", county: "632301", source: 2),
          ], [Samples.report("c", county: "630222", source: 3)],
        ])
      }
      #expect(answers.first?.aggregates.isEmpty == true, "the state, in which there is none")
      #expect(answers.flatMap(\.aggregates).map(\.divisionCode) == ["630222"])
    }
  }

  @Test("A watch goes on after a revision, with the latest state of all that has changed since")
  func resume() async throws {
    try await AnalyticsHarness.run { harness in
      _ = try await harness.ingest([
        [Samples.report("a", source: 1)], [Samples.report("b", county: "630222", source: 2)],
        [Samples.report("c", county: "630222", granted: 9, source: 3, version: 2)],
      ])
      let request = Gongkai_V1_WatchAggregatesRequest.with {
        $0.level = .county
        $0.afterRevision = 1
      }
      let answers = try await watch(harness, request, until: { $0.last?.revision == 3 })
      #expect(answers.flatMap(\.aggregates).map(\.divisionCode) == ["630222"])
      #expect(answers.first?.aggregates.first?.applications.outcomes.granted.total == 9)
    }
  }

  @Test("Changes before the start are not known, and that is said")
  func compacted() async throws {
    let ledger = try await FilledLedger.make()
    try await AnalyticsHarness.run(ledger: ledger) { harness in
      let error = await #expect(throws: RPCError.self) {
        try await watch(harness, .with { $0.afterRevision = 0 }, until: { _ in true })
      }
      #expect(error?.code == .failedPrecondition)
      #expect(error?.message.contains("Revision 0 can no longer be read") == true)
    }
  }

  @Test("Progress is told while nothing changes")
  func progress() async throws {
    try await AnalyticsHarness.run { harness in
      _ = try await harness.ingest([[Samples.report("a", source: 1)]])
      let request = Gongkai_V1_WatchAggregatesRequest.with {
        $0.afterRevision = 1
        $0.progressInterval.nanos = 100_000_000
      }
      let answers = try await watch(harness, request, until: { $0.count == 2 })
      #expect(answers.map(\.revision) == [1, 1])
      #expect(answers.allSatisfy { $0.aggregates.isEmpty })
    }
  }

  @Test("A revision that is far away is waited for, also the highest number that there is")
  func farAway() async throws {
    try await AnalyticsHarness.run { harness in
      let request = Gongkai_V1_WatchAggregatesRequest.with {
        $0.afterRevision = .max
        $0.progressInterval.nanos = 100_000_000
      }
      let answers = try await watch(harness, request, until: { $0.count == 2 })
      #expect(answers.map(\.revision) == [.max, .max])
    }
  }

  @Test("A watch ends as UNAVAILABLE when the server drains")
  func drains() async throws {
    try await AnalyticsHarness.run { harness in
      let error = await #expect(throws: RPCError.self) {
        _ = try await watch(harness, .init(), until: { _ in false }) { _ in await harness.drain() }
      }
      #expect(error?.code == .unavailable)
    }
  }
}
