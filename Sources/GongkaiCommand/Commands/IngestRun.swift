import AsyncAlgorithms
import GongkaiProtos
import ReportMessages
import Synchronization

/// One run of `gongkai ingest`, from entries to a summary.
final class IngestRun: Sendable {
  /// The most items of a message to Analytics, which lets a commit sync many at once.
  private static let maxPerMessage = 512

  private struct State {
    var summary = IngestSummary()
    var hasWrittenTitles = false
  }

  private let state = Mutex(State())
  private let form: AnswerOutput
  private let output: any DataOutput
  private let deadLetters: DeadLetters?
  private let progress: Progress

  /// A run that writes to an output, and what failed to a file where there is one.
  init(
    form: AnswerOutput, output: any DataOutput, deadLetters: DeadLetters? = nil,
    progress: Progress = Progress("ingested")
  ) {
    self.form = form
    self.output = output
    self.deadLetters = deadLetters
    self.progress = progress
  }

  /// How many items were done, and how many failed.
  var tally: Tally { state.withLock { $0.summary.tally } }

  /// Parses entries, has them stored, and writes what became of each.
  ///
  /// Where parsing breaks off, what was parsed before is still stored.
  func run<Entries: AsyncSequence & Sendable>(
    _ entries: Entries, through parsing: some ParsingStage, into storing: some StoringStage,
    evidence: Gongkai_V1_EvidenceDetail
  ) async throws where Entries.Element == [Entry] {
    defer { progress.end() }
    let parsed = EntryQueue(maxTaken: Self.maxPerMessage)
    let failure = try await withThrowingTaskGroup(of: (any Error)?.self) { group in
      group.addTask { [self] in
        defer { parsed.finish() }
        do {
          try await parsing.run(entries, evidence: evidence) { [self] batch in
            try deadLetters?.note(batch.entries, parsed: batch.parsed)
            progress.note(done: 0, failed: 0, findings: batch.findings)
            await parsed.send(batch.parsed)
          }
          return nil
        } catch {
          return error
        }
      }
      group.addTask { [self] in
        try await storing.run(parsed) { try self.note($0) }
        return nil
      }
      var failure: (any Error)?
      for try await error in group { failure = failure ?? error }
      return failure
    }
    if let failure { throw failure }
  }

  /// Has some entries stored that need no parsing, and writes what became of each.
  func run(_ entries: [Entry], into storing: some StoringStage) async throws {
    try await storing.run([entries].async) { [self] in try note($0) }
  }

  /// Counts entries that were left out, since Analytics has answered them already.
  func noteSkipped(_ count: Int) {
    state.withLock { $0.summary.skipped += count }
    progress.note(done: count, failed: 0)
  }

  /// Writes the summary, where one was asked for.
  func finish() throws {
    let summary = state.withLock { $0.summary }
    switch form {
    case .table: for line in summary.tableLines() { try output.write(line: line) }
    case .json: try output.write(line: summary.json)
    case .csv: try writeTitles()
    case .ndjson: break
    }
  }

  private func note(_ outcomes: Outcomes) throws {
    for (entry, error) in outcomes.rejected { try deadLetters?.note(entry, error) }
    try note(outcomes.items, revision: outcomes.revision)
  }

  /// Counts what became of items, and writes it where each is asked for.
  func note(_ items: [Gongkai_V1_ItemOutcome], revision: Int64) throws {
    let (before, after) = state.withLock { state in
      let before = state.summary.tally
      state.summary.add(items, revision: revision)
      return (before, state.summary.tally)
    }
    progress.note(done: after.done - before.done, failed: after.failed - before.failed)
    switch form {
    case .table, .json: break
    case .ndjson:
      for item in items { try output.write(try item.jsonUTF8Bytes() + [0x0a]) }
    case .csv:
      try writeTitles()
      for item in items { try output.write(line: CSV.line(OutcomeRow.cells(of: item))) }
    }
  }

  private func writeTitles() throws {
    let hasWritten = state.withLock { state in
      defer { state.hasWrittenTitles = true }
      return state.hasWrittenTitles
    }
    if !hasWritten { try output.write(line: CSV.line(OutcomeRow.titles)) }
  }
}

/// An item's outcome as a row.
enum OutcomeRow {
  static let titles = ["id", "outcome", "agency_id", "year", "sha256", "part", "error"]

  static func cells(of item: Gongkai_V1_ItemOutcome) -> [String] {
    [
      item.id, EnumName.of(item.outcome), item.key.agencyID,
      item.hasKey ? String(item.key.year) : "", item.source.sha256,
      item.hasSource ? String(item.source.part) : "",
      item.hasError ? "\(item.error.reason): \(item.error.message)" : "",
    ]
  }
}
