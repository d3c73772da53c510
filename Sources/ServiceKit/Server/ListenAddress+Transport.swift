import GRPCNIOTransportHTTP2

extension ListenAddress {
  /// The address as the transport takes it.
  var socketAddress: GRPCNIOTransportCore.SocketAddress {
    switch self {
    case .ipv4(let host, let port): .ipv4(host: host, port: port)
    case .ipv6(let host, let port): .ipv6(host: host, port: port)
    case .unix(let path): .unixDomainSocket(path: path)
    }
  }

  /// The address that a transport has bound, or nil for a kind that we do not use.
  init?(_ address: GRPCNIOTransportCore.SocketAddress) {
    if let ipv4 = address.ipv4 {
      self = .ipv4(host: ipv4.host, port: ipv4.port)
    } else if let ipv6 = address.ipv6 {
      self = .ipv6(host: ipv6.host, port: ipv6.port)
    } else if let unix = address.unixDomainSocket {
      self = .unix(path: unix.path)
    } else {
      return nil
    }
  }
}
