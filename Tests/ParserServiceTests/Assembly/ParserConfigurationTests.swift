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
      [
        "max-item-bytes": "1000", "parallelism": "3", "max-reports": "5", "max-nesting": "64",
        "max-parse-time": "2.5",
      ],
      [
        "GONGKAI_MAX_ITEMS": "9", "GONGKAI_MAX_TABLE_ROWS": "900", "GONGKAI_MAX_TABLE_CELLS": "800",
      ])
    #expect(configuration.limits.maxItemBytes == 1_000)
    #expect(configuration.limits.maxItemsPerMessage == 9)
    #expect(configuration.limits.parallelism == 3)
    #expect(configuration.limits.maxReportsPerText == 5)
    #expect(configuration.limits.maxNesting == 64)
    #expect(configuration.limits.maxParseTime == .milliseconds(2_500))
    #expect(configuration.limits.maxTableRows == 900)
    #expect(configuration.limits.maxTableCells == 800)
  }

  @Test(
    "A limit that no report could keep, or that bounds nothing, is refused",
    arguments: [
      ("max-table-rows", "20"), ("max-table-cells", "226"), ("max-nesting", "4"),
      ("max-nesting", "100000"), ("max-parse-time", "0"), ("max-reports", "0"),
    ])
  func outOfRange(name: String, value: String) {
    let error = #expect(throws: ConfigurationError.self) { try configuration([name: value]) }
    #expect(error?.description.contains(value) == true)
  }

  @Test("An item's limit beyond what a message can carry is refused")
  func tooLarge() {
    #expect(throws: ConfigurationError.self) {
      try configuration(["max-item-bytes": String(64 << 20)])
    }
  }
}
