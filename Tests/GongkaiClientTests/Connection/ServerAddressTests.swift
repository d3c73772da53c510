import GongkaiClient
import Testing

@Suite("Addresses of services")
struct ServerAddressTests {
  @Test(
    "An address is read, and printed as it is given",
    arguments: [
      ("127.0.0.1:50051", ServerAddress.host("127.0.0.1", port: 50_051)),
      ("parser.example:1", .host("parser.example", port: 1)),
      ("[::1]:65535", .host("::1", port: 65_535)),
      ("unix:/run/gongkai.sock", .unix(path: "/run/gongkai.sock")),
    ])
  func read(_ text: String, _ address: ServerAddress) {
    #expect(ServerAddress(text) == address)
    #expect(address.description == text)
  }

  @Test(
    "What is no address is refused",
    arguments: [
      "", "host", "host:", ":1", "host:0", "host:65536", "host:-1", "::1:50051", "unix:", "a b:1",
      "[]:1", "host:1x",
    ])
  func refused(_ text: String) { #expect(ServerAddress(text) == nil) }
}
