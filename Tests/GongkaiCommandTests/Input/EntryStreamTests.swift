import Foundation
import GongkaiProtos
import Testing

@testable import GongkaiCommand

@Suite("Entries as a stream")
struct EntryStreamTests {
  @Test("A source's batches come in their order, with a place in a trace where one is given")
  func order() async throws {
    var ids: [String] = []
    for try await batch in EntryStream(Countdown(left: 3), traceParent: "t") {
      ids += batch.map(\.id)
      for case .report(let report) in batch { #expect(report.traceParent == "t") }
    }
    #expect(ids == ["3", "2", "1"])
  }

  @Test("A failing source fails the stream")
  func failure() async {
    await #expect(throws: CommandFailure.self) {
      for try await _ in EntryStream(Failing()) {}
    }
  }

  @Test("A stream that is stopped ends, though a read blocks, and reads nothing more")
  func stopping() async throws {
    let gate = DispatchSemaphore(value: 0)
    let stream = EntryStream(Blocking(gate: gate))
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { for try await _ in stream {} }
      stream.stop()
      try await group.waitForAll()
    }
    for try await _ in stream { Issue.record("it goes on") }
    gate.signal()
  }

  @Test("A read that blocks does not hold up a reader who is cancelled")
  func cancellation() async {
    let gate = DispatchSemaphore(value: 0)
    let stream = EntryStream(Blocking(gate: gate))
    await withTaskGroup(of: Bool.self) { group in
      group.addTask {
        do {
          for try await _ in stream {}
          return false
        } catch {
          return error is CancellationError
        }
      }
      group.cancelAll()
      #expect(await group.next() == true)
    }
    gate.signal()
  }
}

private struct Countdown: EntrySource {
  var left: Int

  mutating func next() throws -> [Entry]? {
    guard left > 0 else { return nil }
    defer { left -= 1 }
    return [.failed(id: "\(left)", .malformed("line", "x"))]
  }
}

private struct Failing: EntrySource {
  mutating func next() throws -> [Entry]? { throw CommandFailure(1, "x") }
}

private struct Blocking: EntrySource {
  let gate: DispatchSemaphore

  mutating func next() throws -> [Entry]? {
    gate.wait()
    return nil
  }
}
