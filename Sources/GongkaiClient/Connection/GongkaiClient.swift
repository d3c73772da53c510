public import GRPCCore
public import GRPCNIOTransportHTTP2
public import GongkaiProtos
import ServiceKit

/// The two services as a Swift caller uses them, over one connection.
///
/// A service that is not there fails a call at once with UNAVAILABLE.
public struct GongkaiClient<Transport: ClientTransport>: Sendable {
  /// Every RPC of the parser.
  public let parser: Gongkai_V1_ParserService.Client<Transport>
  /// Every RPC of Analytics.
  public let analytics: Gongkai_V1_AnalyticsService.Client<Transport>

  /// A client over a connection that somebody else runs.
  public init(_ client: GRPCClient<Transport>) {
    parser = Gongkai_V1_ParserService.Client(wrapping: client)
    analytics = Gongkai_V1_AnalyticsService.Client(wrapping: client)
  }

  /// What every call may answer: far more than any service of ours sends in a message.
  static var streamOptions: CallOptions {
    var options = CallOptions.defaults
    options.maxResponseMessageBytes = TransportSettings.maxMessageBytes
    return options
  }
}

extension GongkaiClient where Transport == HTTP2ClientTransport.Posix {
  /// Connects to an address, calls a function with the client, and closes the connection when it
  /// returns.
  public static func connected<Result: Sendable>(
    to address: ServerAddress, _ use: (GongkaiClient) async throws -> Result
  ) async throws -> Result {
    let transport = try HTTP2ClientTransport.Posix(
      target: address.target, transportSecurity: .plaintext, config: TransportSettings.client(),
      serviceConfig: .gongkai)
    return try await withGRPCClient(
      transport: transport,
      interceptors: [ClientTracingInterceptor(server: address.serverName)]
    ) { client in
      try await use(GongkaiClient(client))
    }
  }
  /// Connects to several addresses, calls a function with a client for each, and closes the connections when it
  /// returns.
  public static func connected<Result: Sendable>(
    to addresses: [ServerAddress], _ use: ([GongkaiClient]) async throws -> Result
  ) async throws -> Result {
    try await connected(to: addresses[...], having: [], use)
  }

  private static func connected<Result: Sendable>(
    to addresses: ArraySlice<ServerAddress>, having clients: [GongkaiClient],
    _ use: ([GongkaiClient]) async throws -> Result
  ) async throws -> Result {
    guard let address = addresses.first else { return try await use(clients) }
    return try await connected(to: address) { client in
      try await connected(to: addresses.dropFirst(), having: clients + [client], use)
    }
  }
}
