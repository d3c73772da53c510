import Foundation
import GRPCCore
import GRPCNIOTransportHTTP2
import GongkaiProtos
import Logging
import ServiceKit
import ServiceLifecycle
import SwiftProtobuf
import Testing

@Suite("A server on a socket")
struct PosixServerTests {
  private typealias Client = Grpc_Health_V1_Health.Client<HTTP2ClientTransport.Posix>

  /// Runs a server on an address, and a body with the address that it told in its ready file.
  private func run(
    _ listen: ListenAddress, in folder: URL,
    _ body: @Sendable (ListenAddress, Client) async throws -> Void
  ) async throws {
    var configuration = ServerConfiguration(listen: listen)
    let ready = folder.appending(component: "ready").path
    configuration.readyFile = ready
    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    let server = GongkaiServer(
      name: "test", configuration: configuration, services: [], logger: logger)
    let group = ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: [.init(service: server, successTerminationBehavior: .gracefullyShutdownGroup)],
        logger: logger))
    try await withThrowingTaskGroup(of: Void.self) { tasks in
      tasks.addTask { try await group.run() }
      while server.health.status(of: "") != .serving {
        try await Task.sleep(for: .milliseconds(2))
      }
      let text = try String(contentsOfFile: ready, encoding: .utf8)
      #expect(text.hasSuffix("\n"))
      let address = try #require(ListenAddress(text.trimmingCharacters(in: .newlines)))
      try await withGRPCClient(transport: try transport(address)) { client in
        try await body(address, Client(wrapping: client))
      }
      await group.triggerGracefulShutdown()
      try await tasks.waitForAll()
    }
  }

  private func transport(_ address: ListenAddress) throws -> HTTP2ClientTransport.Posix {
    let target: any ResolvableTarget =
      switch address {
      case .ipv4(let host, let port): .ipv4(address: host, port: port)
      case .ipv6(let host, let port): .ipv6(address: host, port: port)
      case .unix(let path): .unixDomainSocket(path: path)
      }
    return try HTTP2ClientTransport.Posix(
      target: target, transportSecurity: .plaintext, config: TransportSettings.client())
  }

  private func withFolder(_ body: (URL) async throws -> Void) async throws {
    let folder = URL(filePath: "/tmp").appending(component: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await body(folder)
  }

  @Test("Port 0 is any free one, told in the ready file")
  func anyPort() async throws {
    try await withFolder { folder in
      try await run(.loopback(port: 0), in: folder) { address, client in
        let answer = try await client.check(.init())
        #expect(answer.status == .serving)
        guard case .ipv4("127.0.0.1", let port) = address else {
          Issue.record("\(address)")
          return
        }
        #expect(port > 0)
      }
    }
  }

  @Test("A Unix domain socket")
  func unix() async throws {
    try await withFolder { folder in
      let path = folder.appending(component: "g.sock").path
      try await run(.unix(path: path), in: folder) { address, client in
        let answer = try await client.check(.init())
        #expect(answer.status == .serving)
        #expect(address == .unix(path: path))
      }
    }
  }

  @Test("A message far above the application's limits gets a typed error and no reset")
  func largeMessage() async throws {
    try await withFolder { folder in
      try await run(.loopback(port: 0), in: folder) { _, client in
        let name = String(repeating: "x", count: 40 << 20)
        let error = await #expect(throws: RPCError.self) {
          try await client.check(.with { $0.service = name })
        }
        #expect(error?.code == .notFound)
        #expect((error?.message.utf8.count ?? .max) < 1_000)
      }
    }
  }

  @Test("A port that is taken is an error of run, and nothing is announced")
  func taken() async throws {
    try await withFolder { folder in
      try await run(.loopback(port: 0), in: folder) { address, _ in
        var configuration = ServerConfiguration(listen: address)
        let ready = folder.appending(component: "second").path
        configuration.readyFile = ready
        let second = GongkaiServer(
          name: "second", configuration: configuration, services: [],
          logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        await #expect(throws: (any Error).self) { try await second.run() }
        #expect(!FileManager.default.fileExists(atPath: ready))
      }
    }
  }
}
