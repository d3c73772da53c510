import AsyncAlgorithms

/// Works on several messages of a stream at once, yet takes them up and answers them in their
/// order.
public enum OrderedPipeline {
  /// Runs a stream of inputs through a bounded number of workers.
  ///
  /// At most `width` inputs are held at once, however slow the reader of the results: the next
  /// input is not taken before.
  ///
  /// - Parameters:
  ///   - inputs: The stream; its end ends the pipeline after the last result.
  ///   - width: How many inputs are worked on at once.
  ///   - keepsOrder: Whether results wait for those before them; else each is emitted when it is there, still one at
  ///   a time.
  ///   - begin: Called for each input in the order of the stream, one at a time: what must keep the
  ///   order.
  ///   - work: The rest of the work on an input, beside that on others.
  ///   - emit: Gets each result in the order of the stream, one at a time.
  /// - Throws: The first error of the stream or of a stage, and `CancellationError`; it ends all
  /// work.
  public static func run<Inputs: AsyncSequence & Sendable, Begun: Sendable, Output: Sendable>(
    _ inputs: Inputs, width: Int, keepsOrder: Bool = true,
    begin: @escaping @Sendable (Inputs.Element) async throws -> Begun,
    work: @escaping @Sendable (Begun) async throws -> Output,
    emit: @escaping @Sendable (Output) async throws -> Void
  ) async throws where Inputs.Element: Sendable {
    let channel = AsyncChannel<(Int, Begun)>()
    let turns = Turnstile()
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        defer { channel.finish() }
        var number = 0
        for try await input in inputs {
          await channel.send((number, try await begin(input)))
          number += 1
        }
      }
      for _ in 0..<max(width, 1) {
        group.addTask {
          for await (number, begun) in channel {
            let output = try await work(begun)
            try await turns.wait(for: keepsOrder ? number : turns.takeNumber())
            try await emit(output)
            turns.advance()
          }
          try Task.checkCancellation()
        }
      }
      // Not `waitForAll`, which lets the others run on after a failure.
      while try await group.next() != nil {}
    }
  }
}
