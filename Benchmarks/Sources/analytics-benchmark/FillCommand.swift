import AnalyticsEngine
import ArgumentParser
import DisclosureReport
import Foundation
import FullReports
import SQLiteLedger

/// `analytics-benchmark fill`: takes reports into a ledger, as fast as they become durable.
struct FillCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fill", abstract: "Fills a ledger with invented reports, and tells how fast.")

  @Argument(help: "The ledger's file, which must not be there yet.")
  var ledger: String

  @Option(help: "How many reports.")
  var reports = 30_000

  @Option(help: "How many reports a batch has.")
  var batch = 1_000

  @Flag(help: "Saves snapshots beside the ledger meanwhile, and in the end.")
  var snapshots = false

  func validate() throws {
    guard !FileManager.default.fileExists(atPath: ledger) else {
      throw ValidationError("\(ledger) is there already.")
    }
  }

  func run() async throws {
    let all = FullReports()
    let engine = try await AnalyticsEngine.open(
      SQLiteLedger.open(path: ledger),
      snapshots: snapshots ? SnapshotFile(besideLedgerAt: ledger) : nil,
      report: { print("snapshot: \($0)") })
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await engine.run() }
      var spent = Duration.zero
      for start in stride(from: 0, to: reports, by: batch) {
        let changes = (start..<min(reports, start + batch)).compactMap(all.change)
        // Making the reports is not what is measured.
        spent += try await ContinuousClock().measure { _ = try await engine.submit(changes) }
      }
      let seconds = spent / .seconds(1)
      let rate = (Double(reports) / seconds).rounded()
      print("\(reports) reports of \(Cell.count) cells: \(seconds) s, \(rate) a second, durable")
      engine.beginShutdown()
      try await group.waitForAll()
    }
  }
}
