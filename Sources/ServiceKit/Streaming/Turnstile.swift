private import Synchronization

/// Lets tasks through in the order of their numbers, from 0.
public final class Turnstile: Sendable {
  private struct State {
    var next = 0
    var taken = 0
    var waiting: [Int: CheckedContinuation<Void, any Error>] = [:]
    var cancelled: Set<Int> = []
  }

  private let state = Mutex(State())

  /// A turnstile that nobody has passed.
  public init() {}

  /// A number for whoever comes without one, each the one after the last; not to be mixed with numbers of one's own.
  public func takeNumber() -> Int {
    state.withLock { state in
      defer { state.taken += 1 }
      return state.taken
    }
  }

  /// Waits until every number below this one has passed; throws when the task is cancelled.
  public func wait(for number: Int) async throws {
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let verdict = state.withLock { state -> Result<Void, any Error>? in
          if state.cancelled.remove(number) != nil { return .failure(CancellationError()) }
          if state.next == number { return .success(()) }
          state.waiting[number] = continuation
          return nil
        }
        if let verdict { continuation.resume(with: verdict) }
      }
    } onCancel: {
      let waiting = state.withLock { state in
        let waiting = state.waiting.removeValue(forKey: number)
        if waiting == nil { state.cancelled.insert(number) }
        return waiting
      }
      waiting?.resume(throwing: CancellationError())
    }
  }

  /// Lets the number after the one that has just been through pass.
  public func advance() {
    let waiting = state.withLock { state in
      state.next += 1
      return state.waiting.removeValue(forKey: state.next)
    }
    waiting?.resume()
  }
}
