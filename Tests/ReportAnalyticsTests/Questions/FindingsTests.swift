import DisclosureReport
import ReportAnalytics
import Testing

@Suite("Listing findings")
struct FindingsTests {
  /// 东一县 breaks its carry-over in 2024 and has a sum that fails; a report of nobody known lacks a
  /// table; 西一县 jumps in 2023.
  private func state() throws -> AnalyticsState {
    var before = SampleReports.county(year: 2023, source: 1)
    before.cells[.carriedOut, .total] = 1
    var broken = SampleReports.county(year: 2024, source: 2)
    broken.cells[.carriedIn, .total] = 3
    broken.findings = [
      Finding(.labelVariant, .info, "a label"),
      Finding(
        .rowSumMismatch, .warning, "a sum", cells: [CellPath(.granted)],
        spans: [SourceSpan(offset: 1, length: 2)], expected: "5", actual: "6"),
    ]
    var unknown = SampleReports.county(.westSecond, year: 2024, source: 3)
    unknown.agency = Agency()
    unknown.agency.printedName = "某县人民政府"
    unknown.findings = [Finding(.missingTable, .error, "no table", cells: [CellPath("disputes")])]
    var office = SampleReports.county(.eastSecond, year: 2024, source: 6)
    office.agency.kind = .department
    office.agency.id = "dept:900102-1985/办公室"
    office.findings = [Finding(.surplusCell, .info, "")]
    return try AnalyticsState([
      before, broken, unknown, office,
      SampleReports.county(.westCounty, year: 2022, source: 4, received: 1),
      SampleReports.county(.westCounty, year: 2023, source: 5, received: 99),
    ])
  }

  @Test("They stand in the order of year, division, agency, the record's own first")
  func order() throws {
    let rows = try state().snapshot().findings(FindingsQuestion()).rows
    #expect(
      rows.map(\.finding.code) == [
        .yearOnYearJump, .missingTable, .labelVariant, .rowSumMismatch, .carryOverBreak,
        .surplusCell,
      ])
    #expect(
      rows.map(\.standing.key) == [
        SamplePlace.westCounty.key(2023), .source(SampleReports.source(3)),
        SamplePlace.eastCounty.key(), SamplePlace.eastCounty.key(), SamplePlace.eastCounty.key(),
        .agency(id: "dept:900102-1985/办公室", year: 2024),
      ])
    #expect(rows.map(\.index) == [nil, 0, 0, 1, nil, 0])
    #expect(rows[1].agencyName == "某县人民政府")
    #expect(rows[3].agencyName == "东一县人民政府")
  }

  @Test("Each tells what is known of it without the record as received")
  func tells() throws {
    let rows = try state().snapshot().findings(
      FindingsQuestion(codes: [.rowSumMismatch, .carryOverBreak])
    ).rows
    #expect(
      rows[0].finding
        == Finding(
          .rowSumMismatch, .warning, "", cells: [CellPath(.granted)], expected: "5", actual: "6"))
    #expect(rows[0].reports.isEmpty)
    #expect(rows[0].standing.sources == [SampleReports.source(2)])
    #expect(rows[1].finding.message.contains("2 more"))
    #expect(rows[1].finding.cells == [CellPath(.application(.carriedIn, .total))])
    #expect(rows[1].reports == [2024, 2023].map(SamplePlace.eastCounty.key))
  }

  @Test("Filters narrow the list", arguments: filters)
  func narrows(_ question: FindingsQuestion, _ codes: [FindingCode]) throws {
    let found = try state().snapshot().findings(question)
    #expect(found.rows.map(\.finding.code) == codes)
    #expect(found.total == codes.count)
  }

  static let filters: [(FindingsQuestion, [FindingCode])] = [
    (FindingsQuestion(origins: [.crossReport]), [.yearOnYearJump, .carryOverBreak]),
    (FindingsQuestion(origins: [.report]), [.rowSumMismatch]),
    (
      FindingsQuestion(origins: [.reading], codes: [.labelVariant, .rowSumMismatch]),
      [.labelVariant]
    ),
    (FindingsQuestion(codes: [.truncated]), []),
    (FindingsQuestion(minSeverity: .warning), [.missingTable, .rowSumMismatch, .carryOverBreak]),
    (FindingsQuestion(minSeverity: .error), [.missingTable]),
    (
      FindingsQuestion(basis: .countyGovernments),
      [.yearOnYearJump, .labelVariant, .rowSumMismatch, .carryOverBreak]
    ),
    (FindingsQuestion(division: DivisionCode(910_000)), [.yearOnYearJump]),
    (FindingsQuestion(division: DivisionCode(900_102)), [.surplusCell]),
    (FindingsQuestion(years: 2000...2023), [.yearOnYearJump]),
    (FindingsQuestion(years: 2025...2026), []),
  ]

  @Test("Pages put together are the whole", arguments: 1...7)
  func pages(_ size: Int) throws {
    let snapshot = try state().snapshot()
    let whole = try snapshot.findings(FindingsQuestion())
    var rows: [ReportFinding] = []
    while rows.count < whole.total {
      let page = try snapshot.findings(
        FindingsQuestion(), page: Page(offset: rows.count, limit: size))
      #expect(page.total == whole.total)
      #expect(page.rows.count == min(size, whole.total - rows.count))
      rows += page.rows
      if page.rows.isEmpty { break }
    }
    #expect(rows == whole.rows)
    #expect(
      try snapshot.findings(FindingsQuestion(), page: Page(offset: .max, limit: .max)).rows.isEmpty)
    #expect(try snapshot.findings(FindingsQuestion(), page: Page(limit: 0)).total == whole.total)
  }

  @Test("Sums count both kinds")
  func sums() throws {
    let snapshot = try state().snapshot()
    for division in [nil, DivisionCode(900_000), DivisionCode(900_100), DivisionCode(900_101)] {
      let sums = try snapshot.aggregate(AggregateQuestion(division: division, year: 2024)).aggregate
      #expect(sums.findings(.rowSumMismatch) == 1)
      #expect(sums.findings(.carryOverBreak) == 1)
      #expect(sums.findings(.yearOnYearJump) == 0)
    }
    #expect(snapshot.status().crossFindings == [.carryOverBreak: 1, .yearOnYearJump: 1])
  }
}
