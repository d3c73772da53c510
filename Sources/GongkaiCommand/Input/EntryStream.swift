import Foundation
import Synchronization

/// The entries of a source as a stream of batches, read beside the tasks that work on them.
///
/// Reading may block, and must hold up nobody: it goes on a queue of its own. A cancelled reader
/// leaves a read that
/// blocks behind and does not wait for it.
struct EntryStream: AsyncSequence, Sendable {
  typealias Element = [Entry]

  private let reader: BlockingReader
  private let traceParent: String?

  /// The entries of a source; each without a place in a trace gets one, where it is given.
  init(_ source: sending any EntrySource, traceParent: String? = nil) {
    reader = BlockingReader(source)
    self.traceParent = traceParent
  }

  /// Ends the stream: what was read before is handed over, nothing more is read.
  func stop() { reader.stop() }

  func makeAsyncIterator() -> Iterator { Iterator(reader: reader, traceParent: traceParent) }

  struct Iterator: AsyncIteratorProtocol {
    let reader: BlockingReader
    let traceParent: String?

    mutating func next() async throws -> [Entry]? {
      let batch = try await reader.next()
      guard let traceParent else { return batch }
      return batch?.map { $0.traced(traceParent) }
    }
  }
}

/// Reads a source on a queue of its own.
final class BlockingReader: Sendable {
  private let source: Mutex<any EntrySource>
  private let queue = DispatchQueue(label: "gongkai.input")
  private let current = Mutex(Current())

  /// The read that goes on.
  private struct Current {
    var turn: Turn?
    var isStopped = false
  }

  init(_ source: sending any EntrySource) { self.source = Mutex(source) }

  /// Has the read that goes on, and all that follow, find the end.
  func stop() {
    let turn = current.withLock { current in
      current.isStopped = true
      return current.turn
    }
    turn?.end(with: .success(nil))
  }

  func next() async throws -> [Entry]? {
    let turn = Turn()
    let isStopped = current.withLock { current in
      current.turn = turn
      return current.isStopped
    }
    if isStopped { return nil }
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        turn.begin(continuation)
        queue.async { [self] in
          turn.end(with: Result { try source.withLock { try $0.next() } })
        }
      }
    } onCancel: {
      turn.end(with: .failure(CancellationError()))
    }
  }
}

/// One read: answered once, by the reader or by a cancellation, whichever comes first.
private final class Turn: Sendable {
  typealias Answer = Result<[Entry]?, any Error>

  private enum State {
    case idle
    case waiting(CheckedContinuation<[Entry]?, any Error>)
    case ended(Answer)
  }

  private let state = Mutex(State.idle)

  func begin(_ continuation: CheckedContinuation<[Entry]?, any Error>) {
    let answer = state.withLock { state -> Answer? in
      if case .ended(let answer) = state { return answer }
      state = .waiting(continuation)
      return nil
    }
    if let answer { continuation.resume(with: answer) }
  }

  func end(with answer: Answer) {
    let continuation = state.withLock { state -> CheckedContinuation<[Entry]?, any Error>? in
      defer { if case .ended = state {} else { state = .ended(answer) } }
      if case .waiting(let continuation) = state { return continuation }
      return nil
    }
    continuation?.resume(with: answer)
  }
}
