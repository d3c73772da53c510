/// The other end of a connection, taken from gRPC's `ipv4:127.0.0.1:50051`.
struct PeerAddress: Hashable {
  /// The address without brackets, or a socket's path.
  let address: String
  /// The port, where there is one.
  let port: Int?

  /// The peer of gRPC's text, or nil where it names none.
  init?(_ text: String) {
    if let path = text.removing(prefix: "unix:") {
      guard !path.isEmpty else { return nil }
      address = path
      port = nil
    } else if let rest = text.removing(prefix: "ipv4:") ?? text.removing(prefix: "ipv6:") {
      guard let colon = rest.lastIndex(of: ":") else { return nil }
      address = rest[..<colon].filter { $0 != "[" && $0 != "]" }
      port = Int(rest[rest.index(after: colon)...])
    } else {
      return nil
    }
  }
}

extension String {
  /// What follows a prefix, or nil where the text does not begin with it.
  func removing(prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}
