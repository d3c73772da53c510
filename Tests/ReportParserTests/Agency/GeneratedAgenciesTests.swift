import DisclosureReport
import DisclosureTesting
import Foundation
import ReportParser
import Testing

/// Generated agencies of every kind against the truth about them.
///
/// `GONGKAI_GENERATED_AGENCIES` says how many to read, a few hundred otherwise; `GONGKAI_AGENCY_SEEDS` from how many seeds.
@Suite("Generated agencies")
struct GeneratedAgenciesTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let count = environment["GONGKAI_GENERATED_AGENCIES"].flatMap(Int.init) ?? 500
  private static let seeds = environment["GONGKAI_AGENCY_SEEDS"].flatMap(UInt64.init) ?? 1

  @Test("None is taken for another, and what can be known is known", arguments: 1...max(1, seeds))
  func agencies(seed: UInt64) {
    var reading = AgencyReading()
    for report in AgencyReports(count: Self.count, seed: seed) { reading.read(report) }
    print("seed \(seed)\n\(reading.summary)")
    let isHonest = reading.wrong.isEmpty
    #expect(isHonest, "wrong: \(Self.some(reading.wrong))")
    let isRead = reading.missed.count * 50 <= reading.determinable
    #expect(isRead, "missed: \(Self.some(reading.missed))")
    if !reading.missed.isEmpty { print("missed: \(Self.some(reading.missed))") }
  }

  /// The first of some names, a line each.
  private static func some(_ names: [String]) -> String {
    "\(names.count):\n" + names.prefix(60).joined(separator: "\n")
  }
}
