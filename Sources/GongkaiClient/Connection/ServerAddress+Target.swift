import GRPCNIOTransportHTTP2
import ServiceKit

extension ServerAddress {
  /// The address as the transport takes it; names are resolved by DNS.
  var target: any ResolvableTarget {
    switch self {
    case .unix(let path): .unixDomainSocket(path: path)
    case .host(let host, let port) where host.contains(":"): .ipv6(address: host, port: port)
    case .host(let host, let port) where Self.isIPv4(host): .ipv4(address: host, port: port)
    case .host(let host, let port): .dns(host: host, port: port)
    }
  }

  /// The address as the client's spans name it.
  var serverName: ServerName {
    switch self {
    case .unix(let path): ServerName(address: path)
    case .host(let host, let port): ServerName(address: host, port: port)
    }
  }

  private static func isIPv4(_ host: String) -> Bool {
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts.allSatisfy { $0.utf8.count <= 3 && UInt8($0) != nil }
  }
}
