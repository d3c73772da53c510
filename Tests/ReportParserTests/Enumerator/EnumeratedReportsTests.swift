import DisclosureReport
import DisclosureTesting
import Foundation
import Testing

/// Generated reports of every layout family, with every defect, against the enumerator.
///
/// `GONGKAI_ENUMERATED_REPORTS` says how many reports to read, a few hundred otherwise.
@Suite("Generated reports, held against what their text determines")
struct EnumeratedReportsTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let count =
    environment["GONGKAI_ENUMERATED_REPORTS"].flatMap(Int.init) ?? 460

  @Test(
    "No cell is silently wrong, and what the text determines is read",
    arguments: LayoutKind.allCases)
  func family(layout: LayoutKind) {
    var range = ReportMixture.Range()
    range.prose = .brief
    range.layouts = [layout]
    let count = max(1, Self.count / LayoutKind.allCases.count)
    var reading = EnumeratedReading()
    for report in ReportMixture(count: count, seed: 6, range: range) { reading.read(report) }
    print("\(layout.rawValue): \(reading.summary)")
    let isHonest = reading.silentlyWrong.isEmpty
    #expect(isHonest, "silently wrong: \(Self.some(reading.silentlyWrong))")
    let hardlyMisleads = reading.misleading.count * 1_000 <= reading.determined
    #expect(hardlyMisleads, "misleading: \(Self.some(reading.misleading))")
    if !reading.undecided.isEmpty { print("not decided: \(Self.some(reading.undecided))") }
    let isRead = reading.refused.isEmpty
    #expect(isRead, "refused: \(Self.some(reading.refused))")
    // Where nothing but tabs tells the columns and a sum fails, rows with blanks are left open; where
    // a run of labels stands in half a page, so are its rows.
    withKnownIssue("More is left open than need be", isIntermittent: true) {
      check(reading)
    } when: {
      layout == .tabsBroken || layout == .halfPage
    }
  }

  /// Of what the text determines hardly anything is missed.
  private func check(_ reading: EnumeratedReading) {
    let isRead = reading.missed.count * 1_000 <= reading.determined
    #expect(isRead, "missed: \(Self.some(reading.missed))")
    let isMostlyRead = reading.valuesRight * 100 >= reading.values * 99
    #expect(isMostlyRead, "\(reading.valuesRight) of \(reading.values) values")
  }

  /// The first of some names, a line each.
  private static func some(_ names: [String]) -> String {
    "\(names.count):\n" + names.prefix(12).joined(separator: "\n")
  }
}
