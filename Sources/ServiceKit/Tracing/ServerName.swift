/// The logical address that a client was told to call: `server.address` and `server.port` of its
/// spans.
public struct ServerName: Hashable, Sendable {
  /// A host name, an address, or the path of a socket.
  public let address: String
  /// The port, where there is one.
  public let port: Int?

  /// A server's name.
  public init(address: String, port: Int? = nil) {
    self.address = address
    self.port = port
  }
}
