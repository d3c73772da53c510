import ParserService
import ServiceKit
import Testing

@Suite("How the parser service is configured")
struct ParserConfigurationTests {
  private func configuration(
    _ flags: [String: String], _ environment: [String: String] = [:]
  ) throws(ConfigurationError) -> ParserConfiguration {
    try ParserConfiguration(settings: Settings(flags: flags, environment: environment))
  }

  @Test("Nothing said: loopback, port 50051, and the default limits")
  func defaults() throws {
    #expect(try configuration([:]) == ParserConfiguration(listen: .loopback(port: 50_051)))
  }

  @Test("Limits come from flags and environment")
  func limits() throws {
    let configuration = try configuration(
      ["max-item-bytes": "1000", "parallelism": "3"], ["GONGKAI_MAX_ITEMS": "9"])
    #expect(configuration.limits.maxItemBytes == 1_000)
    #expect(configuration.limits.maxItemsPerMessage == 9)
    #expect(configuration.limits.parallelism == 3)
  }

  @Test("An item's limit beyond what a message can carry is refused")
  func tooLarge() {
    #expect(throws: ConfigurationError.self) {
      try configuration(["max-item-bytes": String(64 << 20)])
    }
  }
}
