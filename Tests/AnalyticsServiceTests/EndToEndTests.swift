import DisclosureReport
import DisclosureTesting
import Foundation
import GongkaiProtos
import ReportLedger
import SQLiteLedger
import SwiftProtobuf
import Testing

@Suite("From texts to a comparison, through both services")
struct EndToEndTests {
  @Test(
    "The demonstration's reports rank as a person would rank them from the truth",
    .timeLimit(.minutes(5)))
  func demonstration() async throws {
    let demo = DemoSet(seed: 3)
    let items = demo.reports.map { report in
      Gongkai_V1_ParseItem.with {
        $0.id = report.name
        $0.data = Data(report.bytes)
      }
    }
    try await AnalyticsHarness.run { harness in
      let reports = try await harness.parse(items)
      let batches = stride(from: 0, to: reports.count, by: 40).map { start in
        reports[start..<min(start + 40, reports.count)].map { report in
          Gongkai_V1_IngestItem.with { $0.report = report }
        }
      }
      let answers = try await harness.ingest(batches)
      #expect(answers.flatMap(\.outcomes).allSatisfy { $0.outcome == .created })
      for year in DemoSet.years {
        let answer = try await harness.analytics.compareDivisions(
          .with { $0.year = Int32(year) })
        #expect(
          answer.rows.map(\.divisionCode)
            == demo.ranking(of: year).map { $0.province.code.description })
      }
    }
  }

  @Test(
    "After a restart everything acknowledged is there, and resending changes nothing"
  )
  func restart() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(component: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(component: "ledger.sqlite").path
    let items = Samples.counties.enumerated().map { place, county in
      Samples.report(county, county: county, source: UInt8(place + 1))
    }
    let before = try await AnalyticsHarness.run(ledger: SQLiteLedger.open(path: path)) { harness in
      let answers = try await harness.ingest([items])
      #expect(answers.flatMap(\.outcomes).allSatisfy { $0.outcome == .created })
      return try await harness.analytics.listReports(.with { $0.includeRecords = true })
    }
    try await AnalyticsHarness.run(ledger: SQLiteLedger.open(path: path)) { harness in
      let after = try await harness.analytics.listReports(.with { $0.includeRecords = true })
      #expect(after == before)
      let again = try await harness.ingest([items], named: "again")
      #expect(again.flatMap(\.outcomes).allSatisfy { $0.outcome == .unchanged })
      #expect(again.map(\.revision) == [1])
    }
  }
}
