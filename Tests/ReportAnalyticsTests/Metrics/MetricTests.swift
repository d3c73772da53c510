import DisclosureReport
import ReportAnalytics
import Testing

@Suite("Metrics")
struct MetricTests {
  @Test("Every metric has an id of its own, names and a definition in both languages, and formulas")
  func dictionary() {
    let ids = MetricDictionary.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.count >= 12)
    #expect(ids.contains(MetricDictionary.defaultMetric))
    for metric in MetricDictionary.all {
      #expect(metric.version == 1)
      #expect(!metric.name.isEmpty && !metric.englishName.isEmpty)
      #expect(!metric.definition.isEmpty && !metric.englishDefinition.isEmpty)
      #expect(!metric.formulas.isEmpty)
      for formula in metric.formulas {
        #expect(!formula.eras.isEmpty && !formula.numerator.isEmpty)
        #expect(formula.denominator.isEmpty == (metric.kind != .ratio))
        #expect(Set(formula.numerator).count == formula.numerator.count)
        #expect(Set(formula.denominator).count == formula.denominator.count)
      }
      let eras = metric.formulas.flatMap(\.eras)
      #expect(Set(eras).count == eras.count, "one formula for an era")
    }
  }

  @Test("Each metric is worked out from its own cells", arguments: values)
  func byHand(_ metric: String, _ numerator: Int, _ denominator: Int?) throws {
    var record = SampleReports.county()
    for (place, row) in ApplicationRow.allCases.enumerated() {
      record.cells[row, .total] = Int64(place + 1)
      record.cells[row, .naturalPerson] = Int64(100 * (place + 1))
    }
    for (place, block) in DisputeBlock.allCases.enumerated() {
      for (column, result) in DisputeColumn.allCases.enumerated() {
        record.cells[block, result] = Int64((column + 1) * [1, 10, 100][place])
      }
    }
    record.cells[.action(.licensing, .decisions)] = 801
    record.cells[.action(.penalty, .decisions)] = 802
    record.cells[.action(.enforcement, .decisions)] = 803
    record.cells[.documents(.normativeDocuments, .inForce)] = 804
    record.cells.fees = Money(units: 805)
    let value = try AnalyticsState([record]).snapshot()
      .compareDivisions(DivisionsQuestion(metric: metric, level: .county)).overall
    #expect(value.numerator == ExactNumber(units: Int128(numerator)))
    #expect(value.denominator == denominator.map { ExactNumber(units: Int128($0)) })
    #expect(
      value.value == denominator.map { Double(numerator) / Double($0) } ?? Double(numerator))
    #expect(value.n == 1)
    #expect(value.version == 1)
  }

  // Row k of the form prints k: granted is row 3, （七）总计 row 25, 结转 row 26.
  static let values: [(String, Int, Int?)] = [
    ("granted_rate", 3, 25), ("partially_granted_rate", 4, 25),
    ("substantive_disclosure_rate", 7, 25), ("refused_rate", 5 + 6 + 7 + 8 + 9 + 10 + 11 + 12, 25),
    ("unavailable_rate", 13 + 14 + 15, 25), ("not_processed_rate", 16 + 17 + 18 + 19 + 20, 25),
    ("carried_out_rate", 26, 1 + 2), ("natural_person_share", 100, 1),
    ("applications_received", 1, nil), ("applications_handled", 25, nil),
    ("review_correction_rate", 2, 6), ("litigation_correction_rate", 220, 660),
    ("licensing_decisions", 801, nil), ("penalty_decisions", 802, nil),
    ("enforcement_decisions", 803, nil), ("normative_documents_in_force", 804, nil),
    ("fees_amount", 805, nil),
  ]

  @Test("No metric is left out of the table above")
  func allByHand() {
    #expect(Set(Self.values.map(\.0)) == Set(MetricDictionary.all.map(\.id)))
  }

  @Test("A report with an unknown cell that a metric needs is no part of it, and of others it is")
  func unknownCells() throws {
    var unknown = SampleReports.county(.eastSecond, source: 2, received: 100, handled: 100)
    unknown.cells[.granted, .total] = nil
    unknown.findings = [
      Finding(.unreadableCell, .warning, "", cells: [CellPath(.application(.granted, .total))])
    ]
    let snapshot = try AnalyticsState([
      SampleReports.county(source: 1, received: 10, handled: 8, granted: 6), unknown,
    ]).snapshot()
    func value(_ metric: String) throws -> MetricValue {
      try snapshot.compareDivisions(DivisionsQuestion(metric: metric, level: .country)).overall
    }
    let granted = try value("granted_rate")
    #expect(granted.value == 0.75)
    #expect(granted.n == 1)
    #expect(granted.leftOut == 1)
    #expect(granted.completeness.reports == 2)
    let received = try value("applications_received")
    #expect(received.value == 110)
    #expect(received.n == 2)
    #expect(received.leftOut == 0)
  }

  @Test("A report of a form without the metric has no part in it, and is not counted as left out")
  func otherEras() throws {
    var old = SampleReports.county(.eastSecond, source: 2)
    old.era = .era2008
    var earlier = SampleReports.county(.eastThird, source: 3)
    earlier.era = .era2019
    earlier.cells.fees = Money(units: 77)
    let snapshot = try AnalyticsState([SampleReports.county(source: 1), old, earlier]).snapshot()
    let granted = try snapshot.compareDivisions(DivisionsQuestion(level: .country)).overall
    #expect(granted.n == 2)
    #expect(granted.leftOut == 0)
    #expect(granted.eras == [.era2019, .era2021])
    let fees = try snapshot.compareDivisions(
      DivisionsQuestion(metric: "fees_amount", level: .country)
    ).overall
    #expect(fees.n == 1)
    #expect(fees.numerator == ExactNumber(units: 0))
    #expect(fees.eras == [.era2021])
  }

  @Test("Inferred cells count, and only those that the metric uses are told")
  func doubted() throws {
    var record = SampleReports.county()
    record.cells[.carriedOut, .total] = 3
    record.evidence = [
      Cell.application(.granted, .total), .application(.carriedOut, .total),
    ].map { CellEvidence(cell: $0, reading: .inferred, span: nil) }
    let value = try AnalyticsState([record]).snapshot()
      .compareDivisions(DivisionsQuestion(level: .country)).overall
    #expect(value.doubtedCells == 1)
    #expect(value.value == 0.5)
  }

  @Test("Denominators below 30 are marked", arguments: [(29, true), (30, false)])
  func smallDenominator(_ handled: Int64, _ isSmall: Bool) throws {
    let value = try AnalyticsState([SampleReports.county(handled: handled, granted: 3)]).snapshot()
      .compareDivisions(DivisionsQuestion(level: .country)).overall
    #expect(value.isSmallDenominator == isSmall)
  }

  @Test(
    "A denominator that is not positive gives no value and no interval",
    arguments: [0, -5] as [Int64])
  func noDenominator(_ handled: Int64) throws {
    let answer = try AnalyticsState([SampleReports.county(handled: handled)]).snapshot()
      .compareDivisions(DivisionsQuestion(level: .county, ranksIncomplete: true))
    #expect(answer.overall.value == nil)
    #expect(answer.overall.interval == nil)
    #expect(answer.rows.map(\.rank) == [nil])
  }

  @Test("The interval is Wilson's")
  func interval() throws {
    // 10 of 20: 0.2993 to 0.7007, as tables of the score interval give it.
    let value = try AnalyticsState([SampleReports.county(handled: 20, granted: 10)]).snapshot()
      .compareDivisions(DivisionsQuestion(level: .country)).overall
    let interval = try #require(value.interval)
    #expect(abs(interval.lowerBound - 0.2993) < 0.0001)
    #expect(abs(interval.upperBound - 0.7007) < 0.0001)
    let none = try AnalyticsState([SampleReports.county(handled: 20, granted: 21)]).snapshot()
      .compareDivisions(DivisionsQuestion(level: .country)).overall
    #expect(none.interval == nil, "more than all is no part of a whole")
  }
}
