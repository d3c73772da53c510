import AnalyticsEngine
import ArgumentParser
import DisclosureReport
import Foundation
import ReportAnalytics
import SQLiteLedger

/// `analytics-benchmark ask`: starts with a ledger, and answers questions.
struct AskCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask", abstract: "Starts with a ledger and tells how long answers take.")

  @Argument(help: "The ledger's file, as `fill` makes it.")
  var ledger: String

  @Option(help: "How often each question is asked; the median counts.")
  var rounds = 51

  @Flag(
    name: .customLong("snapshot"),
    help: "Starts with the snapshot beside the ledger, as far as there is one.")
  var usesSnapshot = false

  @Flag(help: "Saves a snapshot in the end, and tells how long that takes.")
  var save = false

  func run() async throws {
    var opened: AnalyticsEngine?
    let store = usesSnapshot || save ? SnapshotFile(besideLedgerAt: ledger) : nil
    if save, !usesSnapshot { try? FileManager.default.removeItem(atPath: ledger + ".snapshot") }
    let start = try await ContinuousClock().measure {
      opened = try await AnalyticsEngine.open(SQLiteLedger.open(path: ledger), snapshots: store)
    }
    guard let engine = opened else { return }
    let snapshot = engine.snapshot()
    let status = snapshot.status()
    print("\(status.reports) reports at revision \(snapshot.revision)")
    print("start: \(start), resident: \(Self.residentMiB) MiB")
    print("snapshot: \(engine.start.snapshot), then \(engine.start.replayed) entries replayed")
    try time("CompareDivisions, one metric, 31 provinces") {
      _ = try snapshot.compareDivisions(DivisionsQuestion(year: 2023))
    }
    try time("CompareDivisions, counties") {
      _ = try snapshot.compareDivisions(DivisionsQuestion(year: 2023, level: .county))
    }
    try time("CompareDivisions, spread over all reports") {
      var question = DivisionsQuestion(year: 2023)
      question.includesReportQuantiles = true
      _ = try snapshot.compareDivisions(question)
    }
    try time("CompareYears, 4 provinces") {
      let divisions = [110_000, 310_000, 630_000, 640_000].compactMap { DivisionCode($0) }
      _ = try snapshot.compareYears(YearsQuestion(divisions: divisions))
    }
    try time("GetAggregate, the country") {
      _ = try snapshot.aggregate(AggregateQuestion(division: nil, year: 2023))
    }
    try time("ListReports, a page of 100") {
      _ = try snapshot.reports(ReportsQuestion(), page: Page(limit: 100))
    }
    try time("ListFindings, a page of 100") {
      _ = try snapshot.findings(FindingsQuestion(), page: Page(limit: 100))
    }
    if save {
      let time = await ContinuousClock().measure { await engine.saveSnapshot() }
      print("snapshot saved in \(time), resident: \(Self.residentMiB) MiB")
    }
  }

  private func time(_ what: String, _ ask: () throws -> Void) throws {
    var times: [Duration] = []
    for _ in 0..<max(1, rounds) { times.append(try ContinuousClock().measure(ask)) }
    times.sort()
    let median = times[times.count / 2] / .milliseconds(1)
    print("\(what): \((median * 1_000).rounded() / 1_000) ms")
  }

  /// What the process takes up in memory.
  private static var residentMiB: Int {
    // A file that tells no size is read to its end all the same.
    let bytes = FileHandle(forReadingAtPath: "/proc/self/statm")?.readDataToEndOfFile() ?? Data()
    let text = String(decoding: bytes, as: UTF8.self)
    let fields = text.split(separator: " ")
    guard fields.count > 1, let pages = Int(fields[1]) else { return 0 }
    return (pages * Int(sysconf(Int32(_SC_PAGESIZE)))) >> 20
  }
}
