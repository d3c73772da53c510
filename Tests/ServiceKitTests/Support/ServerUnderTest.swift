import Foundation
import GRPCCore
import GRPCNIOTransportHTTP2
import ServiceKit
import Testing

/// `gongkai-analytics` as a process of its own, over a ledger in a folder of its own.
struct ServerUnderTest: Sendable {
  private let process: Process
  private let folder: URL

  /// Where the build puts executables: beside the bundle of tests.
  private static var executable: URL {
    URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(component: "gongkai-analytics")
  }

  /// Starts a process.
  init(_ arguments: [String]) throws {
    folder = URL(filePath: "/tmp").appending(component: UUID().uuidString)
    process = Process()
    process.executableURL = Self.executable
    process.standardError = FileHandle.nullDevice
    process.arguments =
      [
        "--data", folder.path, "--listen", "127.0.0.1:0", "--revision-patience", "60",
        "--ready-file", folder.path + ".ready",
      ] + arguments
    try process.run()
  }

  /// Starts a process, and a client once it listens; both end with the body.
  static func run(
    _ arguments: [String] = [],
    _ body:
      @Sendable (
        ServerUnderTest, GRPCClient<HTTP2ClientTransport.Posix>
      ) async throws -> Void
  ) async throws {
    let server = try ServerUnderTest(arguments)
    defer { server.clean() }
    let transport = try HTTP2ClientTransport.Posix(
      target: .ipv4(address: "127.0.0.1", port: try await server.port()),
      transportSecurity: .plaintext, config: TransportSettings.client())
    try await withGRPCClient(transport: transport) { client in
      try await body(server, client)
    }
  }

  /// Whether it still runs.
  var isRunning: Bool { process.isRunning }

  /// Sends it a signal.
  func signal(_ signal: Int32) { kill(process.processIdentifier, signal) }

  /// Its exit status, once it has ended.
  func exitStatus() async throws -> Int32 {
    while process.isRunning { try await Task.sleep(for: .milliseconds(5)) }
    return process.terminationStatus
  }

  private func port() async throws -> Int {
    let ready = folder.path + ".ready"
    while process.isRunning {
      if let text = try? String(contentsOfFile: ready, encoding: .utf8),
        case .ipv4(_, let port)? = ListenAddress(text.trimmingCharacters(in: .newlines))
      {
        return port
      }
      try await Task.sleep(for: .milliseconds(5))
    }
    throw ConfigurationError("the server ended with status \(process.terminationStatus)")
  }

  private func clean() {
    if process.isRunning { signal(SIGKILL) }
    try? FileManager.default.removeItem(at: folder)
    try? FileManager.default.removeItem(atPath: folder.path + ".ready")
  }
}
