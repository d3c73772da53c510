import Synchronization
import Testing

@testable import ParserService

@Suite("Work on a list with several tasks")
struct ParallelMapTests {
  private final class Log: Sendable {
    let running = Mutex((now: 0, most: 0))
    let done = Atomic(0)
  }

  @Test("The order is the list's", arguments: [0, 1, 2, 5, 100], [1, 3, 64])
  func order(count: Int, width: Int) async throws {
    let outputs = try await ParallelMap.run(Array(0..<count), width: width) { $0 * 2 }
    #expect(outputs == (0..<count).map { $0 * 2 })
  }

  @Test("No more than the width run at once")
  func width() async throws {
    let log = Log()
    _ = try await ParallelMap.run(Array(0..<200), width: 2) { _ in
      log.running.withLock {
        $0.now += 1
        $0.most = max($0.most, $0.now)
      }
      log.running.withLock { $0.now -= 1 }
    }
    #expect((1...2).contains(log.running.withLock { $0.most }))
  }

  @Test("Cancelled, it stops between elements and throws")
  func cancellation() async {
    let log = Log()
    let wasCancelled = await withTaskGroup(of: Bool.self) { group in
      group.addTask {
        do {
          _ = try await ParallelMap.run(Array(0..<10_000_000), width: 2) { _ in
            log.done.add(1, ordering: .relaxed)
          }
          return false
        } catch { return error is CancellationError }
      }
      while log.done.load(ordering: .relaxed) == 0 { await Task.yield() }
      group.cancelAll()
      return await group.next() ?? false
    }
    #expect(wasCancelled)
    #expect(log.done.load(ordering: .relaxed) < 10_000_000)
  }
}
