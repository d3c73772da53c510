import Foundation
import Synchronization

/// Tells a person at a terminal how far a stream has come, on one line that it rewrites.
final class Progress: Sendable {
  private struct State {
    var done = 0
    var failed = 0
    var shown: ContinuousClock.Instant?
  }

  private static let interval = Duration.milliseconds(100)
  private let verb: String
  private let write: (@Sendable (String) -> Void)?
  private let state = Mutex(State())

  /// Progress of something such as `parsed`, told only where standard error is a terminal.
  convenience init(_ verb: String) {
    self.init(verb, write: StandardError.isTerminal ? StandardError.write : nil)
  }

  /// Progress that is told through a function, or not at all.
  init(_ verb: String, write: (@Sendable (String) -> Void)?) {
    self.verb = verb
    self.write = write
  }

  /// Counts items, and tells so where some time has passed.
  func note(done: Int, failed: Int) {
    guard let write else { return }
    let line = state.withLock { state -> String? in
      state.done += done
      state.failed += failed
      let now = ContinuousClock.now
      if let shown = state.shown, now - shown < Self.interval { return nil }
      state.shown = now
      return "\r\u{1b}[K\(verb) \(state.done), failed \(state.failed)"
    }
    if let line { write(line) }
  }

  /// Takes the line away.
  func end() {
    guard let write, state.withLock({ $0.shown != nil }) else { return }
    write("\r\u{1b}[K")
  }
}
