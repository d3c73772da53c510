import DisclosureReport
import DisclosureTesting
import Foundation
import ReportParser
import Testing

/// Reports of the years before 2019, generated: what was printed is known.
@Suite("Indicators of generated reports")
struct GeneratedIndicatorsTests {
  @Test(
    "Every indicator has its name, code, unit, value and depth, and the report its era",
    arguments: OlderShape.all)
  func readsEverything(_ shape: OlderShape) throws {
    var score = IndicatorScore()
    for report in shape.reports(8, seed: 11) {
      let record = try Reading.record(of: report.bytes)
      #expect(record.era == report.era)
      #expect(record.year == report.year)
      #expect(!record.findings.contains { $0.code == .missingTable })
      score.add(report, record)
    }
    #expect(score.wrong == [])
    #expect(score.misnamed == [])
    #expect(score.absent == 0)
    #expect(score.right > 0)
  }

  @Test(
    "Whatever is wrong with a table, no value is, and none is missing without a word",
    arguments: OlderShape.defective)
  func survives(_ shape: OlderShape) throws {
    var score = IndicatorScore()
    for report in shape.reports(8, seed: 12) {
      let record = try Reading.record(of: report.bytes)
      #expect(record.era == report.era)
      score.add(report, record)
    }
    #expect(score.wrong == [])
    #expect(score.silentlyAbsent == 0)
  }

  @Test(
    "As many reports as are asked for have no wrong value",
    .enabled(
      if: ProcessInfo.processInfo.environment["GONGKAI_OLDER_REPORTS"] != nil,
      "GONGKAI_OLDER_REPORTS says how many reports are read"))
  func measures() throws {
    let count = Int(ProcessInfo.processInfo.environment["GONGKAI_OLDER_REPORTS"] ?? "") ?? 1_000
    let shapes = OlderShape.all + OlderShape.defective
    var total = IndicatorScore()
    for shape in shapes {
      var score = IndicatorScore()
      for report in shape.reports(max(1, count / shapes.count), seed: 13) {
        score.add(report, try Reading.record(of: report.bytes))
      }
      print("\(shape.testDescription): \(score)")
      total += score
    }
    print("all: \(total)")
    #expect(total.wrong == [])
  }
}
