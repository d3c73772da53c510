/// The batches that wait for the ledger: in order, bounded, each answered exactly once.
///
/// It only decides; whoever holds it does what its methods answer, when no lock is held any more.
struct CommitQueue: Sendable {
  let maxWaiting: Int
  let maxPerCommit: Int
  private var waiting: [WaitingBatch] = []
  private var waitingChanges = 0
  private var nextTicket: UInt64 = 1
  private var committer: Committer?
  private var isClosing = false

  typealias Committer = CheckedContinuation<[WaitingBatch]?, Never>

  /// What to do, now that the queue has changed.
  enum Action: Sendable {
    case nothing
    /// Wake the committer: with batches, with none for now, or with none left to come (nil).
    case wake(Committer, [WaitingBatch]?)
    /// Tell submitters that nothing of theirs is kept.
    case fail([WaitingBatch], any Error)
  }

  init(maxWaiting: Int, maxPerCommit: Int) {
    self.maxWaiting = maxWaiting
    self.maxPerCommit = maxPerCommit
  }

  /// How many batches wait.
  var count: Int { waiting.count }

  /// A number for a batch that is about to be queued.
  mutating func ticket() -> UInt64 {
    defer { nextTicket += 1 }
    return nextTicket
  }

  /// Queues a batch, unless the queue is closing or full.
  ///
  /// A batch alone is never too large.
  mutating func enqueue(_ batch: WaitingBatch) -> Action {
    if isClosing { return .fail([batch], AnalyticsEngineError.shutDown) }
    guard waiting.isEmpty || batch.changes.count <= maxWaiting - waitingChanges else {
      return .fail(
        [batch], AnalyticsEngineError.overloaded(waiting: waitingChanges, limit: maxWaiting))
    }
    waiting.append(batch)
    waitingChanges += batch.changes.count
    return wake()
  }

  /// Takes a batch out whose submitter has given up, unless the committer has it already.
  mutating func cancel(_ ticket: UInt64) -> Action {
    guard let place = waiting.firstIndex(where: { $0.ticket == ticket }) else { return .nothing }
    let batch = waiting.remove(at: place)
    waitingChanges -= batch.changes.count
    return .fail([batch], CancellationError())
  }

  /// Has the committer come for work.
  mutating func await(_ committer: Committer) -> Action {
    self.committer = committer
    return wake()
  }

  /// Has the committer go on without a batch, where it waits for one.
  mutating func goOn() -> Action {
    guard let committer else { return .nothing }
    self.committer = nil
    return .wake(committer, [])
  }

  /// Takes no more batches; those that wait are still committed.
  mutating func close() -> Action {
    isClosing = true
    return wake()
  }

  /// Takes no more batches, and gives those that wait up.
  mutating func abandon() -> [Action] {
    isClosing = true
    let given = waiting
    waiting = []
    waitingChanges = 0
    return [.fail(given, AnalyticsEngineError.shutDown), wake()]
  }

  /// Hands the committer as many batches as one commit takes, at least one.
  private mutating func wake() -> Action {
    guard let committer else { return .nothing }
    guard !waiting.isEmpty else {
      guard isClosing else { return .nothing }
      self.committer = nil
      return .wake(committer, nil)
    }
    var changes = waiting[0].changes.count
    var count = 1
    while count < waiting.count, changes + waiting[count].changes.count <= maxPerCommit {
      changes += waiting[count].changes.count
      count += 1
    }
    let group = Array(waiting.prefix(count))
    waiting.removeFirst(count)
    waitingChanges -= changes
    self.committer = nil
    return .wake(committer, group)
  }
}

extension CommitQueue.Action {
  /// Resumes whoever waits.
  func perform() {
    switch self {
    case .nothing: break
    case .wake(let committer, let batches): committer.resume(returning: batches)
    case .fail(let batches, let error):
      for batch in batches { batch.answer.resume(throwing: error) }
    }
  }
}
