import DisclosureReport
import ReportAnalytics
import Testing

@Suite("Two reports side by side")
struct CompareReportsTests {
  private let left = SamplePlace.eastCounty.key(2023)
  private let right = SamplePlace.westCounty.key(2024)

  private func snapshot() throws -> AnalyticsSnapshot {
    var one = SampleReports.county(year: 2023, source: 1, received: 10, handled: .min + 1)
    one.cells.fees = Money(units: 1, nanos: 250_000_000)
    one.cells[.carriedIn, .total] = 4
    var other = SampleReports.county(
      .westCounty, year: 2024, source: 2, received: 7, handled: .max)
    other.cells.fees = Money(units: 0, nanos: 500_000_000)
    other.cells[.granted, .total] = nil
    other.findings = [.lost("applications.outcomes.granted.total"), .lost("disputes.review.total")]
    return try AnalyticsState([one, other]).snapshot()
  }

  @Test("Every cell that either shows or does not know is told, with the exact difference")
  func cells() throws {
    let answer = try snapshot().compareReports(left, right)
    #expect(answer.left.standing.key == left)
    #expect(answer.right.agency.canonicalName == "西一县人民政府")
    #expect(
      answer.cells.map(\.cell.path) == [
        "proactive.fees.amount", "applications.new_received.total",
        "applications.carried_in.total", "applications.outcomes.granted.total",
        "applications.outcomes.total.total", "disputes.review.total",
      ])
    // Not by key paths: the standard library's copy optional 128-bit numbers over themselves.
    let differences = answer.cells.map { $0.difference }
    #expect(
      differences == [
        ExactNumber(units: 0, nanos: -750_000_000), ExactNumber(units: -3), nil, nil,
        ExactNumber(units: 18_446_744_073_709_551_614), nil,
      ])
    #expect(answer.cells[0].left.value == ExactNumber(units: 1, nanos: 250_000_000))
    #expect(answer.cells[3].left.value == ExactNumber(units: 5))
    let shown = answer.cells.map { $0.right.value?.units }
    #expect(shown == [0, 7, nil, nil, Int128(Int64.max), nil])
    #expect(answer.cells.map(\.left.isUnknown) == [Bool](repeating: false, count: 6))
    #expect(answer.cells.map(\.right.isUnknown) == [false, false, false, true, false, true])
  }

  @Test("Paths narrow the cells", arguments: paths)
  func narrows(_ paths: [String], _ cells: [String]) throws {
    let answer = try snapshot().compareReports(left, right, cells: paths.map { CellPath($0) })
    #expect(answer.cells.map(\.cell.path) == cells)
  }

  static let paths = [
    (["disputes", "proactive"], ["proactive.fees.amount", "disputes.review.total"]),
    (["applications.carried_in.total"], ["applications.carried_in.total"]),
    (["applications.carried_out"], []),
  ]

  @Test("Keys that nothing stands under and paths without cells are errors")
  func errors() throws {
    let snapshot = try snapshot()
    let nobody = SamplePlace.eastCounty.key(2020)
    #expect(throws: QuestionError.reportNotFound(nobody)) {
      try snapshot.compareReports(nobody, right)
    }
    #expect(throws: QuestionError.reportNotFound(nobody)) {
      try snapshot.compareReports(left, nobody)
    }
    #expect(throws: QuestionError.unknownCells(CellPath("applications.no_such"))) {
      try snapshot.compareReports(
        left, right, cells: [CellPath("disputes"), CellPath("applications.no_such")])
    }
  }
}
