import AsyncAlgorithms
import GRPCCore
import Synchronization

/// A stream whose messages are answered one by one, in their order: where it breaks, it is opened again, and what was
/// not answered is sent again.
///
/// How much may be unanswered is what the transport and the service take up before they answer.
final class RepeatedStream<Request: Sendable, Response: Sendable>: Sendable {
  /// Opens the stream: one function writes to it, the other gets its answers.
  typealias Open =
    @Sendable (
      _ write: @escaping @Sendable (RPCWriter<Request>) async throws -> Void,
      _ receive: @escaping @Sendable (Response) async throws -> Void
    ) async throws -> Void

  private struct State {
    /// Sent, or about to be, and not answered.
    var unanswered: [Request] = []
    /// How many times in a row the stream broke without an answer.
    var failures = 0
    var wasAnswered = false
    /// Why an answer could not be handed over: no error of the stream's.
    var receiverFailure: (any Error)?
  }

  private let retry: StreamRetryPolicy
  private let open: Open
  private let state = Mutex(State())

  /// A stream that is not open yet.
  init(retry: StreamRetryPolicy, open: @escaping Open) {
    self.retry = retry
    self.open = open
  }

  /// Sends messages and hands over their answers, in order; to be called once.
  ///
  /// Throws what the messages and the receiver throw, and the stream's error where the policy gives up.
  func run<Messages: AsyncSequence & Sendable>(
    _ messages: Messages, receive: @escaping @Sendable (Response) async throws -> Void
  ) async throws where Messages.Element == Request {
    let channel = AsyncChannel<Request>()
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        defer { channel.finish() }
        for try await message in messages { await channel.send(message) }
      }
      group.addTask { [self] in
        while try await !attempt(channel, receive) {}
      }
      // Not `waitForAll`, which lets the others run on after a failure.
      while try await group.next() != nil {}
    }
  }

  /// Opens the stream once; returns whether everything is answered, or waits until it is time for another attempt.
  private func attempt(
    _ channel: AsyncChannel<Request>, _ receive: @escaping @Sendable (Response) async throws -> Void
  ) async throws -> Bool {
    do {
      try await open { writer in
        try await self.send(channel, writer)
      } _: { response in
        try await self.take(response, receive)
      }
      try Task.checkCancellation()
      let left = state.withLock { $0.unanswered.count }
      if left == 0 { return true }
      throw RPCError(
        code: .unavailable, message: "The stream ended with \(left) messages not answered.")
    } catch {
      if let failure = state.withLock({ $0.receiverFailure }) { throw failure }
      try Task.checkCancellation()
      let wait = state.withLock { state in
        state.failures += 1
        return retry.wait(after: error, failures: state.failures, wasAnswered: state.wasAnswered)
      }
      guard let wait else { throw error }
      try await Task.sleep(for: wait)
      return false
    }
  }

  private func send(_ channel: AsyncChannel<Request>, _ writer: RPCWriter<Request>) async throws {
    for message in state.withLock({ $0.unanswered }) { try await writer.write(message) }
    for await message in channel {
      // Noted first: what was written and what was not cannot be told apart once the stream breaks.
      state.withLock { $0.unanswered.append(message) }
      try await writer.write(message)
    }
  }

  private func take(
    _ response: Response, _ receive: @Sendable (Response) async throws -> Void
  ) async throws {
    let isExpected = state.withLock { state in
      state.failures = 0
      state.wasAnswered = true
      if state.unanswered.isEmpty { return false }
      state.unanswered.removeFirst()
      return true
    }
    guard isExpected else {
      throw RPCError(code: .internalError, message: "The service answered what was not asked.")
    }
    do {
      try await receive(response)
    } catch {
      state.withLock { $0.receiverFailure = error }
      throw error
    }
  }
}
