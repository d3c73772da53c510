import AsyncAlgorithms
import GRPCCore
import Synchronization
import Testing

@testable import GongkaiClient

@Suite("Streams that break")
struct RepeatedStreamTests {
  private struct Refused: Error {}

  private func stream(
    _ service: BreakingService,
    retry: StreamRetryPolicy = StreamRetryPolicy(firstWait: .milliseconds(1))
  ) -> RepeatedStream<Int, Int> {
    RepeatedStream(retry: retry) { write, receive in try await service.open(write, receive) }
  }

  @Test(
    "What was not answered is sent again in its order, and everything is answered once",
    arguments: [1, 2, 7, 19, 20, 1_000])
  func resends(answersPerStream: Int) async throws {
    let service = BreakingService(answersPerStream: answersPerStream)
    let answers = Mutex<[Int]>([])
    try await stream(service).run((0..<20).async) { answer in
      answers.withLock { $0.append(answer) }
    }
    #expect(answers.withLock { $0 } == Array(0..<20))
    #expect(service.streams == max(1, (20 + answersPerStream - 1) / answersPerStream))
  }

  @Test("A stream that breaks without an answer too often fails with its last error")
  func givesUp() async {
    let service = BreakingService(answersPerStream: 0)
    let patient = StreamRetryPolicy(
      maxFailures: 3, firstWait: .milliseconds(1), waitsForService: true)
    await #expect(throws: RPCError.self) {
      try await stream(service, retry: patient).run([1].async) { _ in }
    }
    #expect(service.streams == 4)
  }

  @Test("An error that would come again ends the run at once")
  func final() async {
    let service = BreakingService(answersPerStream: 2, code: .invalidArgument)
    await #expect(throws: RPCError.self) { try await stream(service).run((0..<9).async) { _ in } }
    #expect(service.streams == 1)
  }

  @Test("An error of the receiver is no reason to send again")
  func receiver() async {
    let service = BreakingService(answersPerStream: 9)
    await #expect(throws: Refused.self) {
      try await stream(service).run((0..<9).async) { answer in
        if answer == 3 { throw Refused() }
      }
    }
    #expect(service.streams == 1)
  }

  @Test("An error of the messages ends the run")
  func messages() async {
    let service = BreakingService(answersPerStream: 9)
    let messages = (0..<9).async.map { number in
      if number == 3 { throw Refused() }
      return number
    }
    await #expect(throws: Refused.self) { try await stream(service).run(messages) { _ in } }
  }
}
