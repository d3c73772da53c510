import Foundation
import GongkaiProtos
import ReportMessages

/// What became of a stream's items, in figures, with those that failed by name.
struct IngestSummary: Sendable {
  /// So many failed items are named; a stream may bring any number of them.
  private static let maxNamed = 1_000

  private(set) var counts: [Gongkai_V1_IngestOutcome: Int] = [:]
  private(set) var revision: Int64 = 0
  /// How many were left out, since Analytics had answered them already.
  var skipped = 0
  private var failed: [Gongkai_V1_ItemOutcome] = []
  private(set) var tally = Tally()

  /// Counts items.
  mutating func add(_ items: [Gongkai_V1_ItemOutcome], revision: Int64) {
    self.revision = max(self.revision, revision)
    for item in items {
      counts[item.outcome, default: 0] += 1
      guard item.hasError else {
        tally.done += 1
        continue
      }
      tally.failed += 1
      if failed.count < Self.maxNamed { failed.append(item) }
    }
  }

  /// The figures in the order of the outcomes; items that were never sent are NOT_SENT, or SKIPPED.
  private var figures: [(name: String, count: Int)] {
    let figures = Gongkai_V1_IngestOutcome.allCases.compactMap { outcome in
      counts[outcome].map { (outcome == .unspecified ? "NOT_SENT" : EnumName.of(outcome), $0) }
    }
    return skipped > 0 ? figures + [("SKIPPED", skipped)] : figures
  }

  /// The lines for people: a row an outcome, then the items that failed.
  func tableLines() -> [String] {
    var table = TextTable([.text("OUTCOME"), .number("ITEMS")])
    for figure in figures { table.add([figure.name, String(figure.count)]) }
    table.add(["total", String(tally.done + tally.failed + skipped)])
    var lines = table.takeLines()
    if revision > 0 { lines.append("revision \(revision)") }
    if failed.isEmpty { return lines }
    var failures = TextTable([.text("FAILED"), .text("REASON"), .text("MESSAGE")])
    for item in failed { failures.add([item.id, item.error.reason, item.error.message]) }
    lines += [""] + failures.takeLines()
    let unnamed = tally.failed - failed.count
    if unnamed > 0 { lines.append("… and \(unnamed) more") }
    return lines
  }

  /// The figures as one JSON object.
  var json: String {
    let counts = figures.map { "\"\($0.name)\":\($0.count)" }.joined(separator: ",")
    return """
      {"revision":\(revision),"done":\(tally.done),"failed":\(tally.failed),"outcomes":{\(counts)}}
      """
  }
}
