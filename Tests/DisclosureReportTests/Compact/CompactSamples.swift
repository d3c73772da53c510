import DisclosureReport
import Testing

/// An invented record that uses every field, and edits of it.
enum CompactSamples {
  static let full: ReportRecord = {
    var record = ReportRecord()
    record.year = 2024
    record.era = .era2021
    record.agency.printedName = "甲县人民政府"
    record.agency.canonicalName = "某省甲县人民政府"
    record.agency.departmentName = "财政局"
    record.agency.id = "dept:990101-1985/财政局"
    record.agency.kind = .department
    record.agency.tier = .county
    record.agency.resolution = .byContext
    record.agency.divisionCode = DivisionCode(990_101)
    record.agency.province = DivisionCode(990_000).map { Place(code: $0, name: "某省") }
    record.agency.prefecture = DivisionCode(990_100).map { Place(code: $0, name: "某市") }
    record.agency.county = DivisionCode(990_101).map { Place(code: $0, name: "甲县") }
    record.agency.candidates =
      DivisionCode(990_201).map {
        [AgencyCandidate(id: "gov:990201-1985", name: "某省某市甲县", divisionCode: $0)]
      } ?? []
    for (place, cell) in Cell.all.enumerated() where place % 3 != 0 {
      record.cells[cell] = Int64(place * place % 4000 - 20)
    }
    record.cells.fees = Money(units: 16_690_000, nanos: 250_000_000)
    record.cells.procurement = Money(units: -3, nanos: -1)
    record.evidence = [
      CellEvidence(
        cell: .application(.granted, .business), reading: .inferred,
        span: SourceSpan(offset: 9, length: 1)),
      CellEvidence(cell: .feesAmount, reading: .printed, span: nil),
    ]
    record.findings = [
      Finding(
        .ambiguousPlacement, .warning, "seven values fit in two ways",
        cells: [CellPath(DisputeBlock.review)], spans: [SourceSpan(offset: 4, length: 2)]),
      Finding(
        .rowSumMismatch, .warning, "the row adds up to 11", cells: [CellPath(.feesAmount)],
        expected: "11", actual: "0"),
    ]
    record.narrative = [
      NarrativeNumber(
        kind: .informationDisclosed, value: FixedDecimal(units: 21_000), unit: "条",
        approximate: true, span: SourceSpan(offset: 1, length: 6))
    ]
    record.indicators = [
      Indicator(
        name: "主动公开信息数", code: "01", unit: "条",
        value: FixedDecimal(units: 138, nanos: 500_000_000), depth: 0),
      Indicator(name: "其中", unit: "条", value: nil, depth: 1),
    ]
    record.source.sha256 = [UInt8](repeating: 5, count: 32)
    record.parser.version = "1.0.0"
    return record
  }()

  /// An edit of the record, by name.
  struct Edit: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var body: @Sendable (inout ReportRecord) -> Void

    init(_ description: String, _ body: @escaping @Sendable (inout ReportRecord) -> Void) {
      testDescription = description
      self.body = body
    }
  }

  static let noContent = [
    Edit("another source") { $0.source.sha256 = [UInt8](repeating: 6, count: 32) },
    Edit("another address") { $0.source.uri = "https://example.org/" },
    Edit("another parser") { $0.parser.version = "2.0.0" },
    Edit("another layout") { $0.parser.layouts = [TableLayout(table: .disputes, layout: "tabs")] },
    Edit("another message") { $0.findings[0].message = "other words" },
    Edit("another span of a finding") { $0.findings[0].spans = [] },
    Edit("another span of a number") { $0.narrative[0].span.offset = 99 },
    Edit("another span of a cell") { $0.evidence[0].span = nil },
    Edit("evidence asked for") {
      $0.evidence.append(CellEvidence(cell: .procurementAmount, reading: .printed, span: nil))
    },
  ]

  static let content = [
    Edit("another year") { $0.year = 2023 },
    Edit("no year") { $0.year = nil },
    Edit("another era") { $0.era = .era2019 },
    Edit("another name") { $0.agency.canonicalName = "某省乙县人民政府" },
    Edit("no printed name") { $0.agency.printedName = nil },
    Edit("another identity") { $0.agency.id = "gov:990101-1985" },
    Edit("another tier") { $0.agency.tier = .prefecture },
    Edit("another resolution") { $0.agency.resolution = .exact },
    Edit("no prefecture") { $0.agency.prefecture = nil },
    Edit("no rivals") { $0.agency.candidates = [] },
    Edit("another value") { $0.cells[.granted, .total] = 3999 },
    Edit("0 for blank") { $0.cells[.application(.newReceived, .business)] = 0 },
    Edit("another fraction of a yuan") {
      $0.cells.fees = Money(units: 16_690_000, nanos: 250_000_001)
    },
    Edit("no doubt") { $0.evidence = [] },
    Edit("another finding") { $0.findings[1].code = .outcomeSumMismatch },
    Edit("another expectation") { $0.findings[1].expected = "12" },
    Edit("no actual figure") { $0.findings[1].actual = nil },
    Edit("another cell of a finding") { $0.findings[1].cells = [CellPath(.procurementAmount)] },
    Edit("a finding less") { $0.findings.removeLast() },
    Edit("another prose number") { $0.narrative[0].value.nanos = 1 },
    Edit("an exact prose number") { $0.narrative[0].approximate = false },
    Edit("another indicator") { $0.indicators[0].code = nil },
    Edit("another depth") { $0.indicators[1].depth = 2 },
  ]
}
