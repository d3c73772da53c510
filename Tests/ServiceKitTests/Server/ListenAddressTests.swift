import ServiceKit
import Testing

@Suite("Where a server listens")
struct ListenAddressTests {
  @Test(
    "An address is read and written back",
    arguments: [
      ("127.0.0.1:0", ListenAddress.loopback(port: 0), "127.0.0.1:0"),
      ("localhost:50051", .loopback(port: 50_051), "127.0.0.1:50051"),
      ("0.0.0.0:65535", .ipv4(host: "0.0.0.0", port: 65_535), "0.0.0.0:65535"),
      ("[::1]:80", .ipv6(host: "::1", port: 80), "[::1]:80"),
      ("unix:/tmp/g.sock", .unix(path: "/tmp/g.sock"), "unix:/tmp/g.sock"),
    ])
  func read(text: String, address: ListenAddress, written: String) {
    #expect(ListenAddress(text) == address)
    #expect(address.description == written)
  }

  @Test(
    "What is no address is refused",
    arguments: [
      "", ":", "127.0.0.1", "127.0.0.1:", "127.0.0.1:65536", "127.0.0.1:-1", "127.0.0.1:x",
      "256.0.0.1:1", "1.2.3:1", "1.2.3.4.5:1", "example.org:80", "::1:80", "[::1]", "[x]:1",
      "unix:", "unix:" + String(repeating: "p", count: 108),
    ])
  func refused(text: String) {
    #expect(ListenAddress(text) == nil)
  }
}
