import Synchronization

/// Entries on their way from one stage to the next, which takes as many as have gathered.
///
/// Messages are small while the next stage keeps up, and as large as they may be when it lags: the size follows the
/// load. At most two messages' entries wait; then whoever sends waits.
final class EntryQueue: AsyncSequence, Sendable {
  typealias Element = [Entry]

  fileprivate struct State {
    var entries: [Entry] = []
    var isFinished = false
    var sender: CheckedContinuation<Void, Never>?
    var taker: CheckedContinuation<[Entry]?, Never>?
  }

  private let maxTaken: Int
  private let state = Mutex(State())

  /// A queue of which at most so many entries are taken at once.
  init(maxTaken: Int) { self.maxTaken = Swift.max(1, maxTaken) }

  /// Puts entries in; returns when there is room for more, or at once in a cancelled task.
  ///
  /// One sends at a time.
  func send(_ entries: [Entry]) async {
    if entries.isEmpty { return }
    await withTaskCancellationHandler {
      await withCheckedContinuation { sender in
        let handOver = state.withLock { state -> (() -> Void) in
          state.entries += entries
          state.sender = sender
          return state.handOver(maxTaken, sendsOn: Task.isCancelled)
        }
        handOver()
      }
    } onCancel: {
      state.withLock { $0.handOver(maxTaken, sendsOn: true) }()
    }
  }

  /// Says that nothing follows.
  func finish() {
    state.withLock { state in
      state.isFinished = true
      return state.handOver(maxTaken, sendsOn: false)
    }()
  }

  func makeAsyncIterator() -> Iterator { Iterator(queue: self) }

  struct Iterator: AsyncIteratorProtocol {
    let queue: EntryQueue

    /// What has gathered; nil at the end, and in a cancelled task.
    ///
    /// One takes at a time.
    func next() async -> [Entry]? { await queue.take() }
  }

  private func take() async -> [Entry]? {
    await withTaskCancellationHandler {
      await withCheckedContinuation { (taker: CheckedContinuation<[Entry]?, Never>) in
        let handOver = state.withLock { state -> (() -> Void) in
          state.taker = taker
          return state.handOver(maxTaken, sendsOn: false, endsTaking: Task.isCancelled)
        }
        handOver()
      }
    } onCancel: {
      state.withLock { $0.handOver(maxTaken, sendsOn: false, endsTaking: true) }()
    }
  }
}

extension EntryQueue.State {
  /// Works out who goes on, and with what; the answer wakes them when no lock is held.
  fileprivate mutating func handOver(
    _ maxTaken: Int, sendsOn: Bool, endsTaking: Bool = false
  ) -> () -> Void {
    var woken: [() -> Void] = []
    if let waiting = taker, !entries.isEmpty || isFinished || endsTaking {
      taker = nil
      let taken = endsTaking || entries.isEmpty ? nil : Array(entries.prefix(maxTaken))
      entries.removeFirst(taken?.count ?? 0)
      woken.append { waiting.resume(returning: taken) }
    }
    if let waiting = sender, sendsOn || entries.count < 2 * maxTaken {
      sender = nil
      woken.append { waiting.resume() }
    }
    return { for wake in woken { wake() } }
  }
}
