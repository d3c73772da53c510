/// Where a service is to be reached: a host's name or number and a port, or a socket's path.
public enum ServerAddress: Hashable, Sendable, CustomStringConvertible {
  /// A host by name or number, without brackets, and a port.
  case host(String, port: Int)
  /// The path of a Unix domain socket.
  case unix(path: String)

  /// The address of `parser.example:50051`, `127.0.0.1:50051`, `[::1]:50051` or `unix:PATH`, or
  /// nil.
  public init?(_ text: String) {
    if text.hasPrefix("unix:") {
      let path = String(text.dropFirst("unix:".count))
      guard !path.isEmpty else { return nil }
      self = .unix(path: path)
      return
    }
    guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]),
      (1...65_535).contains(port)
    else { return nil }
    var host = text[..<colon]
    if host.hasPrefix("["), host.hasSuffix("]") {
      host = host.dropFirst().dropLast()
    } else if host.contains(":") {
      return nil
    }
    guard !host.isEmpty, !host.contains(where: \.isWhitespace) else { return nil }
    self = .host(String(host), port: port)
  }

  /// The address as it is given.
  public var description: String {
    switch self {
    case .host(let host, let port): host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
    case .unix(let path): "unix:\(path)"
    }
  }
}
