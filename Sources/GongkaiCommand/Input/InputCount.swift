import Synchronization

/// How many inputs were opened, which decides whether there was any, and how much of them was read.
final class InputCount: Sendable {
  private let count = Atomic(0)
  private let read = Atomic(0)

  /// Whether any input was opened.
  var hasOpened: Bool { count.load(ordering: .relaxed) > 0 }

  /// How many bytes were read, as they stand on the disk.
  var bytes: Int { read.load(ordering: .relaxed) }

  /// Counts an input that was opened.
  func noteOpened() { count.add(1, ordering: .relaxed) }

  /// Counts bytes that were read.
  func noteRead(_ bytes: Int) { read.add(bytes, ordering: .relaxed) }
}
