import Foundation
import Testing

/// Everything that can be asked, against a model that shares no code with what keeps it up to date.
///
/// Two hundred histories are told unless `GONGKAI_HISTORIES` says how many.
@Suite("Histories at random, with everything asked")
struct HistoriesTests {
  private static let count =
    ProcessInfo.processInfo.environment["GONGKAI_HISTORIES"].flatMap { UInt64($0) } ?? 200
  /// How many of them are told one after another.
  private static let block: UInt64 = 20

  @Test(
    "Every answer is the model's, whatever comes in and whenever the process or its ledger fails",
    arguments: 0..<((count + block - 1) / block))
  func againstModel(_ number: UInt64) async throws {
    for seed in (number * Self.block)..<min(Self.count, (number + 1) * Self.block) {
      var run = HistoryRun(seed: seed)
      try await run.run(steps: 12)
    }
  }
}
