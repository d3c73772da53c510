import GongkaiProtos

/// What becomes of entries that are parsed.
protocol StoringStage: Sendable {
  /// Works on a stream of batches.
  ///
  /// - Parameters:
  ///   - batches: The entries.
  ///   - emit: Gets what became of them, in their order.
  /// - Throws: what the service's stream, the entries or the function throw.
  func run<Batches: AsyncSequence & Sendable>(
    _ batches: Batches, emit: @escaping @Sendable (Outcomes) async throws -> Void
  ) async throws where Batches.Element == [Entry]
}

/// What became of some entries.
struct Outcomes: Sendable {
  /// One for each entry; without an outcome where the entry was never sent.
  var items: [Gongkai_V1_ItemOutcome] = []
  /// Those that the service rejected, with the reasons.
  var rejected: [(entry: Entry, error: Gongkai_V1_ItemError)] = []
  /// The revision that holds them; 0 where none was sent.
  var revision: Int64 = 0
}

/// Sends nothing: what `--dry-run` does in the place of Analytics.
struct DryRunStage: StoringStage {
  func run<Batches: AsyncSequence & Sendable>(
    _ batches: Batches, emit: @escaping @Sendable (Outcomes) async throws -> Void
  ) async throws where Batches.Element == [Entry] {
    for try await batch in batches {
      try await emit(Outcomes(items: batch.map(\.notSent)))
    }
  }
}

extension Entry {
  /// The outcome of an entry that was not sent: an error where it had failed before, else nothing.
  var notSent: Gongkai_V1_ItemOutcome {
    var outcome = Gongkai_V1_ItemOutcome()
    outcome.id = id
    if case .report(let report) = self, case .error(let error) = report.result {
      outcome.error = error
    }
    return outcome
  }
}
