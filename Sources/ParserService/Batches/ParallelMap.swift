private import Synchronization

/// Works on a list with several tasks and keeps its order.
enum ParallelMap {
  /// Applies work to each element, at most `width` at once.
  ///
  /// - Parameters:
  ///   - elements: The list.
  ///   - width: How many elements are worked on at once.
  ///   - isCancelled: Whether the rest is not wanted any more, besides where the task is cancelled.
  ///   - work: What is done to each.
  /// - Returns: What came of each, in the list's order.
  /// - Throws: `CancellationError` when cancelled.
  static func run<Element: Sendable, Output: Sendable>(
    _ elements: [Element], width: Int,
    until isCancelled: @escaping @Sendable () -> Bool = { false },
    work: @escaping @Sendable (Element) -> Output
  ) async throws -> [Output] {
    let places = PlaceCounter()
    return try await withThrowingTaskGroup(of: [(Int, Output)].self) { group in
      for _ in 0..<min(max(width, 1), elements.count) {
        group.addTask {
          var done: [(Int, Output)] = []
          while true {
            let place = places.take()
            guard place < elements.count else { return done }
            try Task.checkCancellation()
            if isCancelled() { throw CancellationError() }
            done.append((place, work(elements[place])))
            // Parsing never waits: without this a large message would hold a core from every other
            // call.
            await Task.yield()
          }
        }
      }
      var outputs = [Output?](repeating: nil, count: elements.count)
      for try await done in group {
        for (place, output) in done { outputs[place] = output }
      }
      return outputs.compactMap(\.self)
    }
  }
}

/// Hands out 0, 1, 2 … to whoever asks.
private final class PlaceCounter: Sendable {
  private let next = Atomic(0)

  func take() -> Int { next.add(1, ordering: .relaxed).oldValue }
}
