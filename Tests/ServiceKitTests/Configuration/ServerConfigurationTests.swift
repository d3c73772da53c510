import ArgumentParser
import Logging
import ServiceKit
import Testing

@Suite("How a server is configured")
struct ServerConfigurationTests {
  @Test("Nothing said: loopback, the given port")
  func defaults() throws {
    let configuration = try ServerConfiguration(
      settings: Settings(flags: [:], environment: [:]), defaultPort: 50_051)
    #expect(configuration == ServerConfiguration(listen: .loopback(port: 50_051)))
  }

  @Test("Everything said, on the command line")
  func flags() throws {
    let options = try ServerOptions.parse([
      "--listen", "unix:/run/g.sock", "--ready-file", "/run/ready", "--drain-limit", "2.5",
      "--drain-delay", "1", "--max-streams", "7", "--log-level", "debug",
    ])
    let configuration = try ServerConfiguration(
      settings: Settings(flags: options.flags, environment: ["GONGKAI_LISTEN": "nonsense"]),
      defaultPort: 1)
    #expect(configuration.listen == .unix(path: "/run/g.sock"))
    #expect(configuration.readyFile == "/run/ready")
    #expect(configuration.drainLimit == .seconds(2.5))
    #expect(configuration.drainDelay == .seconds(1))
    #expect(configuration.maxConcurrentStreams == 7)
    #expect(configuration.logLevel == .debug)
  }

  @Test(
    "A setting that cannot be used is refused",
    arguments: [
      ("GONGKAI_LISTEN", "example.org:1"), ("GONGKAI_LOG_LEVEL", "loud"),
      ("GONGKAI_DRAIN_LIMIT", "0"), ("GONGKAI_MAX_STREAMS", "none"),
    ])
  func refused(variable: String, value: String) {
    let error = #expect(throws: ConfigurationError.self) {
      try ServerConfiguration(
        settings: Settings(flags: [:], environment: [variable: value]), defaultPort: 1)
    }
    #expect(error?.description.contains(variable) == true)
  }
}
