import DisclosureReport
import DisclosureTesting
import Foundation
import Testing

@testable import ReportParser

/// Half of the reports have a contradiction planted, and are to be accused of it; the others of nothing.
///
/// Two hundred are made unless `GONGKAI_CONTRADICTORY_REPORTS` says how many.
@Suite("Reports with contradictions planted")
struct ContradictoryReportsTests {
  private static let count =
    ProcessInfo.processInfo.environment["GONGKAI_CONTRADICTORY_REPORTS"].flatMap { Int($0) } ?? 200

  /// What is found of one code.
  private struct Tally {
    var planted = 0
    var found = 0
    var accused = 0
    var justly = 0
  }

  @Test("Of each code at least 90 % are found, and at least 98 % of what is named is there")
  func precisionAndRecall() throws {
    let reports = ContradictoryReports(count: Self.count, seed: 11)
    var tallies: [FindingCode: Tally] = [:]
    for number in 0..<Self.count {
      let report = try #require(reports.report(number))
      count(try Reading.record(of: report.bytes), report.truth, in: &tallies)
    }
    for code in Set(Contradiction.allCases.map(\.code)) {
      let tally = tallies[code] ?? Tally()
      if Self.count > 200 { print(code.name, tally) }
      #expect(tally.planted > 0, "\(code.name)")
      #expect(tally.found * 10 >= tally.planted * 9, "\(code.name): \(tally)")
      #expect(tally.justly * 100 >= tally.accused * 98, "\(code.name): \(tally)")
    }
    let others = tallies.filter { $0.value.planted == 0 && $0.value.accused > 0 }
    #expect(others.isEmpty, "accused in vain: \(others)")
  }

  private func count(
    _ record: ReportRecord, _ truth: ReportTruth, in tallies: inout [FindingCode: Tally]
  ) {
    let codes = record.findings.map(\.code).filter { $0.origin == .report }
    for contradiction in truth.contradictions
    where contradiction.cells.allSatisfy({ truth.determined.contains($0) }) {
      tallies[contradiction.code, default: Tally()].planted += 1
      if codes.contains(contradiction.code) {
        tallies[contradiction.code, default: Tally()].found += 1
      }
    }
    let expected = Set(truth.contradictions.flatMap(\.codes))
    for code in Set(codes) {
      tallies[code, default: Tally()].accused += 1
      if expected.contains(code) { tallies[code, default: Tally()].justly += 1 }
    }
  }
}
