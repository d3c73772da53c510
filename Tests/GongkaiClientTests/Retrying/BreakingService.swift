import AsyncAlgorithms
import GRPCCore
import Synchronization

/// A stream's other end that answers some numbers and then breaks, again and again.
final class BreakingService: Sendable {
  private let answersPerStream: Int
  private let code: RPCError.Code
  private let opened = Mutex(0)

  /// A service that breaks after so many answers.
  init(answersPerStream: Int, code: RPCError.Code = .unavailable) {
    self.answersPerStream = answersPerStream
    self.code = code
  }

  /// How many times a stream was opened.
  var streams: Int { opened.withLock { $0 } }

  /// One stream.
  func open(
    _ write: @escaping @Sendable (RPCWriter<Int>) async throws -> Void,
    _ receive: @escaping @Sendable (Int) async throws -> Void
  ) async throws {
    opened.withLock { $0 += 1 }
    let channel = AsyncChannel<Int>()
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        defer { channel.finish() }
        try await write(RPCWriter(wrapping: ChannelWriter(channel: channel)))
      }
      var left = answersPerStream
      for await number in channel {
        if left == 0 {
          group.cancelAll()
          throw RPCError(code: code, message: "broken")
        }
        left -= 1
        try await receive(number)
      }
      try await group.waitForAll()
    }
  }
}

/// Writes to a channel.
private struct ChannelWriter: RPCWriterProtocol {
  let channel: AsyncChannel<Int>

  func write(_ element: Int) async throws { await channel.send(element) }

  func write(contentsOf elements: some Sequence<Int>) async throws {
    for element in elements { await channel.send(element) }
  }
}
