import DisclosureReport
import Testing

@testable import DisclosureTesting

struct ReadingOrderLayoutTests {
  @Test("Every value of table 三 is a line of its own, and none is lost or added")
  func values() throws {
    for seed in 0..<20 as Range<UInt64> {
      let report = try ReportGenerator(
        seed: seed, options: ReportOptions(layout: .readingOrder)
      ).report(of: .invented, on: 2023)
      let lines = PlainText(report).tables.lines
      let start = try #require(lines.firstIndex { $0.hasPrefix("三、收到") })
      let end = try #require(lines.firstIndex { $0.hasPrefix("四、政府信息公开行政复议") })
      let printed = lines[start..<end].compactMap { Int64($0) }.filter { $0 >= 0 }
      let rows = report.printed.rows(of: .applications)
      #expect(printed.sorted() == rows.flatMap(\.counts).compactMap { $0 }.sorted())
    }
  }

  @Test("A settled row's label stands directly before its values")
  func settled() throws {
    let report = try ReportGenerator(seed: 3, options: ReportOptions(layout: .readingOrder))
      .report(of: .invented, on: 2023)
    let lines = PlainText(report).tables.lines
    let row = try #require(report.printed.rows.first { $0.row == .application(.granted) })
    let label = try #require(lines.firstIndex { $0.contains("予以公开") })
    let isBefore = Array(lines[(label + 1)...].prefix(7).map(String.init)) == row.tokens
    #expect(isBefore == (row.standing == .settled))
  }

  @Test("Most reports have runs of rows whose labels stand elsewhere")
  func orphans() throws {
    let reports = try (0..<20 as Range<UInt64>).map { seed in
      try ReportGenerator(seed: seed, options: ReportOptions(layout: .readingOrder))
        .report(of: .invented, on: 2023)
    }
    let withRuns = reports.count { $0.printed.rows.contains { $0.standing == .orphan } }
    #expect(withRuns > 15)
  }
}
