import DisclosureReport
import DisclosureTesting
import Foundation
import Testing

/// Generated reports of every layout family, with every defect, against the enumerator.
///
/// `GONGKAI_ENUMERATED_REPORTS` says how many reports to read, a few hundred otherwise.
@Suite("Generated reports, held against what their text determines")
struct EnumeratedReportsTests {
  /// The families that are read; the others come with their readers.
  private static let layouts = LayoutKind.common
  /// The forms that are read.
  private static let eras: [FormEra] = [.era2021]

  private static let count =
    ProcessInfo.processInfo.environment["GONGKAI_ENUMERATED_REPORTS"].flatMap(Int.init) ?? 300

  @Test("No cell is silently wrong, and what the text determines is read", arguments: layouts)
  func family(layout: LayoutKind) throws {
    var range = ReportMixture.Range()
    range.eras = Self.eras
    range.layouts = [layout]
    range.defects = Defect.common
    range.prose = .brief
    var reading = EnumeratedReading()
    for report in ReportMixture(
      count: max(1, Self.count / Self.layouts.count), seed: 6, range: range)
    {
      try reading.read(report)
    }
    print("\(layout.rawValue): \(reading.summary)")
    #expect(reading.silentlyWrong == [])
    #expect(reading.enumeratedWrong == [])
    let isRead = reading.missed.count * 1_000 <= reading.determined
    #expect(isRead, "missed: \(reading.missed.joined(separator: ", "))")
    let isMostlyRead = reading.valuesRight * 100 >= reading.values * 99
    #expect(isMostlyRead, "\(reading.valuesRight) of \(reading.values) values")
  }
}
