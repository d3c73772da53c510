import Foundation
import GRPCCore
public import GRPCNIOTransportHTTP2
public import Logging

extension GongkaiServer where Transport == HTTP2ServerTransport.Posix {
  /// A server on a TCP port or a Unix domain socket, which says on its log, and in its ready file,
  /// where it listens: `listening on 127.0.0.1:50051`.
  public init(
    name: String, configuration: ServerConfiguration, services: [any NamedService], logger: Logger
  ) {
    self.init(
      name: name,
      transport: .http2NIOPosix(
        address: configuration.listen.socketAddress, transportSecurity: .plaintext,
        config: TransportSettings.server(
          maxConcurrentStreams: configuration.maxConcurrentStreams)),
      services: services, drainDelay: configuration.drainDelay
    ) { server in
      let bound = try await server.transport.listeningAddress
      let address = ListenAddress(bound) ?? configuration.listen
      if let file = configuration.readyFile { try ReadyFile.write(address, to: file) }
      logger.notice("listening on \(address)", metadata: ["service": "\(name)"])
    }
  }
}

/// The file that tells scripts where a server listens.
enum ReadyFile {
  /// Writes an address and a line end, at once or not at all.
  static func write(_ address: ListenAddress, to path: String) throws {
    let text = "\(address)\n"
    do {
      try text.write(toFile: path, atomically: true, encoding: .utf8)
    } catch {
      throw ConfigurationError("The ready file \(path) cannot be written: \(error)")
    }
  }
}
