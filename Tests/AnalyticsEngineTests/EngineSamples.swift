import AnalyticsEngine
import DisclosureReport
import ReportAnalytics
import ReportLedger

/// Invented changes, each of a source and an agency of its own.
enum EngineSamples {
  static func report(_ number: Int, received: Int64 = 10) -> ReportChange {
    var record = ReportRecord()
    record.agency.id = "gov:\(900_000 + number)-1985"
    record.agency.kind = .government
    record.agency.tier = .county
    record.agency.resolution = .exact
    record.year = 2024
    record.era = .era2021
    record.cells[.newReceived, .total] = received
    record.source.sha256 = source(number).sha256.bytes
    record.parser.version = "1.0.0"
    return ReportChange(.report(record, received: [UInt8(number % 256), 7]))
  }

  static func source(_ number: Int) -> SourceIdentity {
    SourceIdentity(sha256: Digest256(words: UInt64(number), 1, 2, 3))
  }

  static func key(_ number: Int) -> ReportKey {
    .agency(id: "gov:\(900_000 + number)-1985", year: 2024)
  }
}

/// Runs a test with an engine that commits, and shuts it down afterwards.
func withEngine<Value: Sendable>(
  _ ledger: any ReportLedger,
  configuration: AnalyticsEngineConfiguration = AnalyticsEngineConfiguration(),
  _ body: @Sendable (AnalyticsEngine) async throws -> Value
) async throws -> Value {
  let engine = try await AnalyticsEngine.open(ledger, configuration: configuration)
  return try await withThrowingTaskGroup(of: Void.self) { group in
    group.addTask { try await engine.run() }
    let value = try await body(engine)
    engine.beginShutdown()
    try await group.waitForAll()
    return value
  }
}
