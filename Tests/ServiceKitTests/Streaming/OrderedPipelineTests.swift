import ServiceKit
import Synchronization
import Testing

@Suite("Several messages of a stream at once, answered in order")
struct OrderedPipelineTests {
  private struct Failure: Error {}

  private final class Log: Sendable {
    let begun = Mutex<[Int]>([])
    let emitted = Mutex<[Int]>([])
    let running = Mutex((now: 0, most: 0))
  }

  private func inputs(_ count: Int) -> AsyncStream<Int> {
    AsyncStream { continuation in
      for number in 0..<count { continuation.yield(number) }
      continuation.finish()
    }
  }

  @Test("The order is kept although the work on later inputs is done first", arguments: [1, 2, 7])
  func order(width: Int) async throws {
    let log = Log()
    try await OrderedPipeline.run(inputs(100), width: width) { number in
      log.begun.withLock { $0.append(number) }
      return number
    } work: { number in
      log.running.withLock {
        $0.now += 1
        $0.most = max($0.most, $0.now)
      }
      try await Task.sleep(for: .microseconds(number % 5 == 0 ? 2_000 : 10))
      log.running.withLock { $0.now -= 1 }
      return number
    } emit: { number in
      log.emitted.withLock { $0.append(number) }
    }
    #expect(log.begun.withLock { $0 } == Array(0..<100))
    #expect(log.emitted.withLock { $0 } == Array(0..<100))
    #expect(log.running.withLock { $0.most } <= width)
  }

  @Test("An answer goes out before the next input comes: no caller waits for its own next message")
  func pingPong() async throws {
    let (stream, continuation) = AsyncStream.makeStream(of: Int.self)
    let log = Log()
    continuation.yield(0)
    try await OrderedPipeline.run(stream, width: 4) {
      $0
    } work: {
      $0
    } emit: { number in
      log.emitted.withLock { $0.append(number) }
      if number < 20 { continuation.yield(number + 1) } else { continuation.finish() }
    }
    #expect(log.emitted.withLock { $0 } == Array(0...20))
  }

  @Test("While the reader of the answers is slow, no more than the width is taken up")
  func backPressure() async throws {
    let log = Log()
    try await OrderedPipeline.run(inputs(60), width: 3) { number in
      let ahead = log.emitted.withLock { number - $0.count }
      log.begun.withLock { $0.append(ahead) }
      return number
    } work: {
      $0
    } emit: { number in
      try await Task.sleep(for: .microseconds(300))
      log.emitted.withLock { $0.append(number) }
    }
    // Three at work, and one begun that waits for a worker.
    #expect(log.begun.withLock { $0.max() ?? 0 } <= 4)
  }

  @Test("A failure ends the work and is thrown", arguments: ["begin", "work", "emit"])
  func failure(stage: String) async {
    let log = Log()
    let (stream, continuation) = AsyncStream.makeStream(of: Int.self)
    for number in 0..<10 { continuation.yield(number) }
    // The stream never ends: a failure must not wait for it.
    await #expect(throws: Failure.self) {
      try await OrderedPipeline.run(stream, width: 3) { number in
        if stage == "begin", number == 5 { throw Failure() }
        return number
      } work: { number in
        if stage == "work", number == 5 { throw Failure() }
        return number
      } emit: { number in
        if stage == "emit", number == 5 { throw Failure() }
        log.emitted.withLock { $0.append(number) }
      }
    }
    #expect(log.emitted.withLock { $0 }.starts(with: 0..<5) || stage != "emit")
    #expect(!log.emitted.withLock { $0 }.contains(5))
  }

  @Test("Cancelling ends a pipeline that waits for its stream")
  func cancellation() async {
    let (stream, continuation) = AsyncStream.makeStream(of: Int.self)
    let outcome = await withTaskGroup(of: Bool.self) { group in
      group.addTask {
        do {
          try await OrderedPipeline.run(stream, width: 2) {
            $0
          } work: {
            $0
          } emit: { _ in
          }
          return false
        } catch { return error is CancellationError }
      }
      group.cancelAll()
      return await group.next() ?? false
    }
    continuation.finish()
    #expect(outcome)
  }
}
