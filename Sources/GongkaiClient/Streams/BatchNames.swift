import Synchronization

/// Names for the batches of one run, each of its own.
final class BatchNames: Sendable {
  private let prefix: String
  private let count = Atomic(0)

  /// Names that begin alike.
  init(prefix: String) { self.prefix = prefix }

  /// The next name.
  func next() -> String {
    "\(prefix)-\(count.add(1, ordering: .relaxed).oldValue)"
  }
}
