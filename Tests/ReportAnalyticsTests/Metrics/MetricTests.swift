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
      #expect(!metric.formulas.isEmpty && metric.source.contains("国办公开办函"))
      for formula in metric.formulas {
        #expect(!formula.eras.isEmpty && !formula.numerator.isEmpty)
        #expect(formula.denominator.isEmpty == ![.ratio, .quotient].contains(metric.kind))
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
    for (place, column) in ApplicantColumn.applicants.enumerated() {
      record.cells[.newReceived, column] = Int64(100 * (place + 1))
    }
    for (place, block) in DisputeBlock.allCases.enumerated() {
      for (column, result) in DisputeColumn.allCases.enumerated() {
        record.cells[block, result] = Int64((column + 1) * [1, 10, 100][place])
      }
    }
    record.cells[.action(.licensing, .decisions)] = 801
    record.cells[.action(.penalty, .decisions)] = 802
    record.cells[.action(.enforcement, .decisions)] = 803
    for (place, column) in [DocumentColumn.made, .repealed, .inForce].enumerated() {
      record.cells[.documents(.normativeDocuments, column)] = Int64(804 + 10 * place)
      record.cells[.documents(.regulations, column)] = Int64(904 + 10 * place)
    }
    record.cells.fees = Money(units: 805)
    let value = try AnalyticsState([record]).snapshot()
      .compareDivisions(DivisionsQuestion(metric: metric, level: .county)).overall
    #expect(value.numerator == ExactNumber(units: Int128(numerator)))
    #expect(value.denominator == denominator.map { ExactNumber(units: Int128($0)) })
    let scale = MetricDictionary.metric(metric)?.kind == .perHead ? 10_000.0 : 1
    #expect(
      value.value
        == denominator.map { Double(numerator) * scale / Double($0) } ?? Double(numerator))
    #expect(value.populationYear == (scale == 1 ? nil : 2020))
    #expect(value.n == 1)
    #expect(value.version == 1)
  }

  // Row k of the form prints k: granted is row 3, （七）总计 row 25, 结转 row 26.
  static let values: [(String, Int, Int?)] = [
    ("granted_rate", 3, 25), ("partially_granted_rate", 4, 25),
    ("substantive_disclosure_rate", 7, 25), ("refused_rate", 68, 25), ("unavailable_rate", 42, 25),
    ("not_processed_rate", 90, 25), ("otherwise_handled_rate", 21 + 22 + 23 + 24, 25),
    ("handled_rate", 25, 3), ("carried_out_rate", 26, 3), ("state_secret_rate", 5, 25),
    ("state_secret_share", 5, 68), ("prohibited_by_law_rate", 6, 25),
    ("prohibited_by_law_share", 6, 68), ("endangers_security_rate", 7, 25),
    ("endangers_security_share", 7, 68), ("third_party_rights_rate", 8, 25),
    ("third_party_rights_share", 8, 68), ("internal_affairs_rate", 9, 25),
    ("internal_affairs_share", 9, 68), ("process_information_rate", 10, 25),
    ("process_information_share", 10, 68), ("enforcement_file_rate", 11, 25),
    ("enforcement_file_share", 11, 68), ("administrative_query_rate", 12, 25),
    ("administrative_query_share", 12, 68), ("not_held_rate", 13, 25), ("not_held_share", 13, 42),
    ("requires_creation_rate", 14, 25), ("requires_creation_share", 14, 42),
    ("still_unclear_rate", 15, 25), ("still_unclear_share", 15, 42),
    ("petition_or_complaint_rate", 16, 25), ("petition_or_complaint_share", 16, 90),
    ("repeated_rate", 17, 25), ("repeated_share", 17, 90), ("publication_request_rate", 18, 25),
    ("publication_request_share", 18, 90), ("excessive_rate", 19, 25), ("excessive_share", 19, 90),
    ("confirmation_or_reissue_rate", 20, 25), ("confirmation_or_reissue_share", 20, 90),
    ("natural_person_share", 100, 1), ("business_share", 200, 1),
    ("research_institution_share", 300, 1), ("public_welfare_share", 400, 1),
    ("legal_service_share", 500, 1), ("other_organisation_share", 600, 1),
    ("applications_received", 1, nil), ("applications_carried_in", 2, nil),
    ("applications_handled", 25, nil), ("applications_granted", 3, nil),
    ("applications_carried_out", 26, nil), ("review_rate", 5, 25),
    ("review_correction_rate", 2, 6), ("review_correction_rate_of_all", 2, 5),
    ("review_upheld_rate", 1, 6), ("review_pending_rate", 4, 5), ("review_cases", 5, nil),
    ("litigation_rate", 550, 25), ("litigation_correction_rate", 220, 660),
    ("litigation_correction_rate_of_all", 220, 550), ("litigation_upheld_rate", 110, 660),
    ("litigation_pending_rate", 440, 550), ("litigation_cases", 550, nil),
    ("regulations_made", 904, nil), ("regulations_repealed", 914, nil),
    ("regulations_in_force", 924, nil), ("normative_documents_made", 804, nil),
    ("normative_documents_repealed", 814, nil), ("normative_documents_in_force", 824, nil),
    ("licensing_decisions", 801, nil), ("penalty_decisions", 802, nil),
    ("enforcement_decisions", 803, nil), ("fees_amount", 805, nil),
    ("applications_received_per_10k", 1, 50_000), ("applications_granted_per_10k", 3, 50_000),
    ("licensing_decisions_per_10k", 801, 50_000), ("penalty_decisions_per_10k", 802, 50_000),
    ("fees_per_10k", 805, 50_000),
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

  @Test("A value per head has the year of its population, and none where no figure serves")
  func perHead() throws {
    let snapshot = try AnalyticsState([
      SampleReports.county(source: 1, received: 10),
      SampleReports.county(.westCounty, source: 2, received: 20),
    ]).snapshot()
    let answer = try snapshot.compareDivisions(
      DivisionsQuestion(metric: "applications_received_per_10k", ranksIncomplete: true))
    #expect(answer.rows.map(\.division?.number) == [900_000, 910_000])
    #expect(answer.rows.map(\.value.value) == [0.05, nil])
    #expect(answer.rows.map(\.value.populationYear) == [2020, nil])
    #expect(answer.rows.map(\.rank) == [1, nil])
    #expect(answer.rows[0].value.interval == nil)
    #expect(answer.overall.value == nil, "a row without residents leaves the whole without")
    #expect(answer.national != nil && answer.national?.value == nil)
  }

  @Test("A count by another that it is no part of has no interval")
  func quotient() throws {
    var record = SampleReports.county(handled: 100)
    record.cells[.review, .total] = 3
    let value = try AnalyticsState([record]).snapshot()
      .compareDivisions(DivisionsQuestion(metric: "review_rate", level: .country)).overall
    #expect(value.value == 0.03)
    #expect(value.interval == nil)
    #expect(!value.isSmallDenominator)
  }
}
