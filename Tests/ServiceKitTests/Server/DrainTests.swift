import GRPCCore
import GRPCInProcessTransport
import GongkaiProtos
import ServiceKit
import SwiftProtobuf
import Synchronization
import Testing

/// A parser service whose calls last as long as a test wants.
private struct SlowService: Gongkai_V1_ParserService.SimpleServiceProtocol, NamedService {
  static let fullName = "gongkai.v1.ParserService"
  let started: AsyncStream<Void>.Continuation
  let release: AsyncStream<Void>

  func parseReport(
    request: Gongkai_V1_ParseReportRequest, context: ServerContext
  ) async throws -> Gongkai_V1_ParseReportResponse {
    started.yield()
    for await _ in release { break }
    return .with { $0.reports = [.with { $0.id = request.item.id }] }
  }

  func parseReports(
    request: RPCAsyncSequence<Gongkai_V1_ParseReportsRequest, any Error>,
    response: RPCWriter<Gongkai_V1_ParseReportsResponse>, context: ServerContext
  ) async throws {
    let inputs = DrainableInputs(request)
    for try await message in inputs {
      try await response.write(
        .with { $0.reports = message.items.map { item in .with { $0.id = item.id } } })
      started.yield()
    }
    if !inputs.endedByCaller { throw RPCError(code: .unavailable, message: "draining") }
  }

  func getCapabilities(
    request: Gongkai_V1_ParserServiceGetCapabilitiesRequest, context: ServerContext
  ) async throws -> Gongkai_V1_ParserServiceGetCapabilitiesResponse { .init() }
}

@Suite("A server that goes away in order")
struct DrainTests {
  private typealias Client = Gongkai_V1_ParserService.Client<InProcessTransport.Client>

  @Test("A call that runs when draining begins is finished, and health says NOT_SERVING meanwhile")
  func runningCall() async throws {
    let (startedStream, started) = AsyncStream.makeStream(of: Void.self)
    let (releaseStream, release) = AsyncStream.makeStream(of: Void.self)
    let service = SlowService(started: started, release: releaseStream)
    let answer = try await Harness.run([service]) { harness in
      try await withThrowingTaskGroup(of: Gongkai_V1_ParseReportResponse.self) { group in
        group.addTask {
          try await Client(wrapping: harness.client).parseReport(.with { $0.item.id = "7" })
        }
        for await _ in startedStream { break }
        await harness.drain()
        while harness.server.health.status(of: "") == .serving {
          try await Task.sleep(for: .milliseconds(1))
        }
        release.yield()
        return try await group.next()
      }
    }
    #expect(answer?.reports.map(\.id) == ["7"])
  }

  @Test("A stream that would never end is answered so far, then told to go elsewhere")
  func endlessStream() async throws {
    let (startedStream, started) = AsyncStream.makeStream(of: Void.self)
    let service = SlowService(started: started, release: AsyncStream { $0.finish() })
    let received = Mutex<[String]>([])
    try await Harness.run([service]) { harness in
      let error = await #expect(throws: RPCError.self) {
        try await Client(wrapping: harness.client).parseReports { writer in
          try await writer.write(.with { $0.items = [.with { $0.id = "a" }] })
          for await _ in startedStream { break }
          await harness.drain()
          // The caller's side stays open; only the server ends the stream.
          try await Task.sleep(for: .seconds(30))
        } onResponse: { response in
          for try await message in response.messages {
            received.withLock { $0 += message.reports.map(\.id) }
          }
        }
      }
      #expect(error?.code == .unavailable)
    }
    #expect(received.withLock { $0 } == ["a"])
  }

  @Test("A stream that its caller ends is ended by the caller")
  func endedStream() async throws {
    let (_, started) = AsyncStream.makeStream(of: Void.self)
    let service = SlowService(started: started, release: AsyncStream { $0.finish() })
    let ids = try await Harness.run([service]) { harness in
      try await Client(wrapping: harness.client).parseReports { writer in
        for id in ["a", "b", "c"] {
          try await writer.write(.with { $0.items = [.with { $0.id = id }] })
        }
      } onResponse: { response in
        try await response.messages.reduce(into: []) { $0 += $1.reports.map(\.id) }
      }
    }
    #expect(ids == ["a", "b", "c"])
  }
}
