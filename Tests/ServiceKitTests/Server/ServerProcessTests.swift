import Foundation
import GRPCCore
import GRPCNIOTransportHTTP2
import GRPCProtobuf
import GongkaiProtos
import ServiceKit
import SwiftProtobuf
import Synchronization
import Testing

@Suite("A server as a process: signals and exit statuses", .timeLimit(.minutes(2)))
struct ServerProcessTests {
  private typealias Client = Gongkai_V1_AnalyticsService.Client<HTTP2ClientTransport.Posix>

  @Test("SIGTERM ends an idle server with status 0")
  func idle() async throws {
    try await ServerUnderTest.run { server, client in
      // A client that has not begun to run when the server is gone already would fail instead.
      _ = try await Grpc_Health_V1_Health.Client(wrapping: client).check(.init())
      server.signal(SIGTERM)
      let status = try await server.exitStatus()
      #expect(status == 0)
    }
  }

  @Test("SIGTERM answers what a stream has sent, tells it to go elsewhere, and ends with status 0")
  func stream() async throws {
    try await ServerUnderTest.run { server, client in
      let answered = Mutex(0)
      let error = await #expect(throws: RPCError.self) {
        try await Client(wrapping: client).ingestReports { writer in
          for number in 0..<3 {
            try await writer.write(.with { $0.requestID = String(number) })
          }
          while answered.withLock({ $0 < 3 }) { try await Task.sleep(for: .milliseconds(2)) }
          server.signal(SIGTERM)
          try await Task.sleep(for: .seconds(60))
        } onResponse: { response in
          for try await _ in response.messages { answered.withLock { $0 += 1 } }
        }
      }
      #expect(error?.code == .unavailable)
      let info = try error?.unpackGoogleRPCStatus()?.details.first?.errorInfo
      #expect(info?.reason == "DRAINING")
      let status = try await server.exitStatus()
      #expect(status == 0)
    }
  }

  @Test("A second SIGTERM ends a drain that would take long: status 143")
  func secondSignal() async throws {
    try await ServerUnderTest.run(["--drain-delay", "60"]) { server, client in
      server.signal(SIGTERM)
      let health = Grpc_Health_V1_Health.Client(wrapping: client)
      // While it tells balancers that it goes away it still answers.
      while try await health.check(.init()).status == .serving {
        try await Task.sleep(for: .milliseconds(5))
      }
      #expect(server.isRunning)
      server.signal(SIGTERM)
      let status = try await server.exitStatus()
      #expect(status == 143)
    }
  }

  @Test("A drain ends at its limit, whatever it still waits for")
  func drainLimit() async throws {
    try await ServerUnderTest.run(["--drain-limit", "1", "--drain-delay", "60"]) { server, _ in
      server.signal(SIGTERM)
      let status = try await server.exitStatus()
      #expect(status == 0)
    }
  }

  @Test("A setting that cannot be used ends the process with status 78")
  func configuration() async throws {
    let server = try ServerUnderTest(["--listen", "nowhere"])
    let status = try await server.exitStatus()
    #expect(status == 78)
  }
}
