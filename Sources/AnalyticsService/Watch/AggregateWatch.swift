import AnalyticsEngine
import GRPCCore
import GRPCProtobuf
import GongkaiProtos
import ReportAnalytics
import ServiceKit
import ServiceLifecycle

/// Tells one watcher of the aggregates that it asks for, as they change.
///
/// It holds nothing but the revision that it has told up to: while the watcher reads slowly, changes gather where all
/// watchers find them, and it is told the state that they have led to.
struct AggregateWatch {
  let engine: AnalyticsEngine
  let question: AggregatesQuestion
  /// How often the revision is told while nothing changes; nil for never.
  let progress: Duration?
  private var told: Int64

  /// How many aggregates a message carries at most.
  static let mostInMessage = 200

  /// A watch of what changes after a revision; nil starts with the state as it is.
  init(
    _ engine: AnalyticsEngine, _ question: AggregatesQuestion, after: Int64?, progress: Duration?
  ) {
    self.engine = engine
    self.question = question
    self.progress = progress
    told = after ?? -1
  }

  /// Tells changes until the caller goes or the server drains, which ends it as UNAVAILABLE.
  mutating func run(_ response: RPCWriter<Gongkai_V1_WatchAggregatesResponse>) async throws {
    if told < 0 { try await tellAll(response) }
    while true {
      try await tellChanges(response)
      switch try await nextEvent() {
      case .changed: continue
      case .quiet: try await response.write(message([], upTo: told))
      case .draining: throw GoogleRPCStatus.draining()
      }
    }
  }

  private mutating func tellAll(
    _ response: RPCWriter<Gongkai_V1_WatchAggregatesResponse>
  ) async throws {
    let snapshot = engine.snapshot()
    let answers = try AnalyticsFailure.answered { () throws(QuestionError) in
      try snapshot.aggregates(question).rows
    }
    try await tell(answers, upTo: snapshot.revision, response)
    if answers.isEmpty { try await response.write(message([], upTo: told)) }
  }

  private mutating func tellChanges(
    _ response: RPCWriter<Gongkai_V1_WatchAggregatesResponse>
  ) async throws {
    let (rows, snapshot) = engine.changes(after: told)
    guard let rows else {
      throw AnalyticsFailure.compacted(
        told, now: snapshot.revision, advice: "Begin with the state as it is again.")
    }
    guard snapshot.revision > told else { return }
    let answers = try AnalyticsFailure.answered { () throws(QuestionError) in
      try snapshot.aggregates(of: rows, question)
    }
    try await tell(answers, upTo: snapshot.revision, response)
  }

  /// Tells aggregates in messages of a bearable size, of which only the last says that the revision is told.
  private mutating func tell(
    _ answers: [AggregateAnswer], upTo revision: Int64,
    _ response: RPCWriter<Gongkai_V1_WatchAggregatesResponse>
  ) async throws {
    var start = 0
    while start < answers.count {
      let end = min(answers.count, start + Self.mostInMessage)
      let isLast = end == answers.count
      try await response.write(
        message(answers[start..<end], upTo: isLast ? revision : max(0, told)))
      start = end
    }
    told = revision
  }

  private func message(
    _ answers: ArraySlice<AggregateAnswer>, upTo revision: Int64
  ) -> Gongkai_V1_WatchAggregatesResponse {
    var message = Gongkai_V1_WatchAggregatesResponse()
    message.revision = revision
    message.aggregates = answers.map { Gongkai_V1_Aggregate($0, coverage: false) }
    return message
  }

  private enum Event { case changed, quiet, draining }

  /// What comes first: another revision, time to tell progress, or the drain.
  private func nextEvent() async throws -> Event {
    let (engine, progress) = (engine, progress)
    // No revision comes after the highest number, which a caller may name.
    let next = told < .max ? told + 1 : .max
    return try await withThrowingTaskGroup(of: Event.self) { group in
      group.addTask {
        try await AnalyticsFailure.told { try await engine.waitForRevision(next) }
        return .changed
      }
      group.addTask {
        try await gracefulShutdown()
        return .draining
      }
      if let progress {
        group.addTask {
          try await Task.sleep(for: progress)
          return .quiet
        }
      }
      defer { group.cancelAll() }
      return try await group.next() ?? .draining
    }
  }
}
