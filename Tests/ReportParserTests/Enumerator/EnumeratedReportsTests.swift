import DisclosureReport
import DisclosureTesting
import Foundation
import Testing

/// Generated reports of every layout family, with every defect, against the enumerator.
///
/// `GONGKAI_ENUMERATED_REPORTS` says how many reports to read, a few hundred otherwise.
@Suite("Generated reports, held against what their text determines")
struct EnumeratedReportsTests {
  private static let count =
    ProcessInfo.processInfo.environment["GONGKAI_ENUMERATED_REPORTS"].flatMap(Int.init) ?? 300

  @Test(
    "No cell is silently wrong, and what the text determines is read",
    arguments: LayoutKind.allCases)
  func family(layout: LayoutKind) throws {
    let shapes = (ReportShape.all + ReportShape.defective).filter { $0.layout == layout }
    try #require(!shapes.isEmpty)
    var reading = EnumeratedReading()
    let each = max(1, Self.count / LayoutKind.allCases.count / shapes.count)
    for shape in shapes {
      for report in try shape.reports(each, seed: 6) { try reading.read(report) }
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
