import AnalyticsEngine
import DisclosureReport
import Foundation
import ReportAnalytics
import ReportLedger

/// Invented changes, each of a source and an agency of its own.
enum EngineSamples {
  static func report(
    _ number: Int, received: Int64 = 10, parser: String = "1.0.0"
  ) -> ReportChange {
    var record = ReportRecord()
    record.agency.id = "gov:\(900_000 + number)-1985"
    record.agency.kind = .government
    record.agency.tier = .county
    record.agency.resolution = .exact
    record.year = 2024
    record.era = .era2021
    record.cells[.newReceived, .total] = received
    record.source.sha256 = source(number).sha256.bytes
    record.parser.version = parser
    return ReportChange(.report(record, received: [UInt8(number % 256), 7]))
  }

  static func withdrawal(_ number: Int) -> ReportChange {
    ReportChange(.withdrawal(.source(source(number)), reason: ""))
  }

  /// What a person enters for the applications received.
  static func amendment(
    _ number: Int, _ value: CellAmendment.Value, expectedRevision: Int64? = nil
  ) -> ReportChange {
    ReportChange(
      .amendment(
        key(number), [CellAmendment(.application(.newReceived, .total), value)], author: "张三",
        reason: "原件", expectedRevision: expectedRevision))
  }

  /// Two departments of 互助土族自治县, of which nobody knows one.
  static let roster = ReportChange(
    .roster(
      departments.basis, year: departments.year, division: DivisionCode(630_223),
      entries: [RosterEntry(name: "互助土族自治县教育局"), RosterEntry(name: "无此地局")]))

  static let departments = MissingReportsQuestion(
    basis: Basis(kind: .department, tier: .county), year: 2024)

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

/// Runs a test with the path of a ledger's file in a folder that is gone afterwards.
func withLedgerFile(_ body: (String) async throws -> Void) async throws {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("gongkai-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try await body(folder.path + "/ledger.sqlite")
}
