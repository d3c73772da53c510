import Synchronization

/// How many inputs were opened, which decides whether there was any.
final class InputCount: Sendable {
  private let count = Atomic(0)

  /// Whether any input was opened.
  var hasOpened: Bool { count.load(ordering: .relaxed) > 0 }

  /// Counts an input that was opened.
  func noteOpened() { count.add(1, ordering: .relaxed) }
}
