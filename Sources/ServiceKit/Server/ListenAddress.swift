/// Where a server listens: a numeric address and port, or a socket's path.
public enum ListenAddress: Hashable, Sendable, CustomStringConvertible {
  /// An IPv4 address and port.
  case ipv4(host: String, port: Int)
  /// An IPv6 address, without brackets, and port.
  case ipv6(host: String, port: Int)
  /// The path of a Unix domain socket.
  case unix(path: String)

  /// A Unix domain socket's path has to fit into `sun_path` with its end.
  private static let maxPathBytes = 107

  /// This machine alone.
  public static func loopback(port: Int) -> ListenAddress { .ipv4(host: "127.0.0.1", port: port) }

  /// The address of `127.0.0.1:50051`, `localhost:50051`, `[::1]:50051` or `unix:PATH`, or nil.
  ///
  /// Host names but `localhost` are refused: which of its addresses would be meant is a guess.
  public init?(_ text: String) {
    if let path = text.removing(prefix: "unix:") {
      guard (1...Self.maxPathBytes).contains(path.utf8.count) else { return nil }
      self = .unix(path: path)
      return
    }
    guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]),
      (0...65_535).contains(port)
    else { return nil }
    let host = text[..<colon]
    if host == "localhost" {
      self = .loopback(port: port)
    } else if host.hasPrefix("["), host.hasSuffix("]"), Self.isIPv6(host.dropFirst().dropLast()) {
      self = .ipv6(host: String(host.dropFirst().dropLast()), port: port)
    } else if Self.isIPv4(host) {
      self = .ipv4(host: String(host), port: port)
    } else {
      return nil
    }
  }

  /// The address as it is given: `127.0.0.1:50051`, `[::1]:50051`, `unix:PATH`.
  public var description: String {
    switch self {
    case .ipv4(let host, let port): "\(host):\(port)"
    case .ipv6(let host, let port): "[\(host)]:\(port)"
    case .unix(let path): "unix:\(path)"
    }
  }

  private static func isIPv4(_ host: Substring) -> Bool {
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts.allSatisfy { $0.utf8.count <= 3 && UInt8($0) != nil }
  }

  /// Whether a host looks like an IPv6 address; the system has the last word when it binds.
  private static func isIPv6(_ host: Substring) -> Bool {
    host.contains(":") && host.allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." }
  }
}
