import Foundation
import Synchronization

/// Tells a person at a terminal how far a stream has come, on one line that it rewrites.
final class Progress: Sendable {
  private struct State {
    var count = ProgressCount()
    var shown: ContinuousClock.Instant?
  }

  private static let interval = Duration.milliseconds(100)
  private let verb: String
  private let inputs: InputCount?
  private let total: Int?
  private let write: (@Sendable (String) -> Void)?
  private let start = ContinuousClock.now
  private let state = Mutex(State())

  /// Progress of something such as `parsed`, told only where standard error is a terminal.
  ///
  /// - Parameters:
  ///   - verb: What becomes of the items.
  ///   - inputs: Counts the bytes that are read.
  ///   - total: Tells how many bytes there are; asked only where anything is told.
  convenience init(
    _ verb: String, inputs: InputCount? = nil, total: @autoclosure () -> Int? = nil
  ) {
    let isTold = StandardError.isTerminal
    self.init(
      verb, inputs: inputs, total: isTold ? total() : nil,
      write: isTold ? StandardError.write : nil)
  }

  /// Progress that is told through a function, or not at all.
  init(
    _ verb: String, inputs: InputCount? = nil, total: Int? = nil,
    write: (@Sendable (String) -> Void)?
  ) {
    self.verb = verb
    self.inputs = inputs
    self.total = total
    self.write = write
  }

  /// Counts items, and tells so where some time has passed.
  func note(done: Int, failed: Int, findings: Int = 0) {
    guard let write else { return }
    let line = state.withLock { state -> String? in
      state.count.done += done
      state.count.failed += failed
      state.count.findings += findings
      let now = ContinuousClock.now
      if let shown = state.shown, now - shown < Self.interval { return nil }
      state.shown = now
      let text = state.count.text(
        verb, after: now - start, bytes: inputs?.bytes ?? 0, of: total)
      return "\r\u{1b}[K\(text)"
    }
    if let line { write(line) }
  }

  /// Takes the line away.
  func end() {
    guard let write, state.withLock({ $0.shown != nil }) else { return }
    write("\r\u{1b}[K")
  }
}

/// What has become of how many items.
struct ProgressCount: Equatable, Sendable {
  var done = 0
  var failed = 0
  /// How many findings the reports have.
  var findings = 0

  /// The counts in words, with the speed after the first second: `parsed 9000, failed 1, 3200 findings · 4500/s · 44.1
  /// MB/s · 0:12 left`.
  func text(_ verb: String, after time: Duration, bytes: Int, of total: Int?) -> String {
    var text = "\(verb) \(done), failed \(failed)"
    if findings > 0 { text += ", \(findings) findings" }
    let seconds = time / .seconds(1)
    guard seconds >= 1 else { return text }
    text += " · \(Int(Double(done + failed) / seconds))/s"
    guard bytes > 0 else { return text }
    text += " · \((Double(bytes) / seconds / 100_000).rounded() / 10) MB/s"
    guard let total, total > bytes else { return text }
    let left = Int(seconds * Double(total - bytes) / Double(bytes))
    return text + " · \(left / 60):\(left % 60 < 10 ? "0" : "")\(left % 60) left"
  }
}
