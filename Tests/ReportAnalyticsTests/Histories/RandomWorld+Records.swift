import DisclosureReport
import ReportAnalytics

extension RandomWorld {
  /// A report of somebody on a year, made up or a little different from one before.
  mutating func record() -> ReportRecord {
    var record: ReportRecord
    switch number(5) {
    case 0 where !past.isEmpty:
      // The same document, read by another parser.
      record = one(of: past)
      fill(&record.cells, atMost: 2)
    case 1 where !past.isEmpty:
      // Another document that says the same.
      record = one(of: past)
      record.source = source()
    case 2 where !past.isEmpty:
      // The same document, about somebody else or another year.
      record = one(of: past)
      set(agencyAndYearOf: &record)
    default: record = made()
    }
    record.parser.version = one(of: ["1.0.0", "1.1.0", "1.10.0"])
    past.append(record)
    return record
  }

  private mutating func made() -> ReportRecord {
    var record = ReportRecord()
    set(agencyAndYearOf: &record)
    record.era = one(of: [.era2021, .era2021, .era2021, .era2019, .era2014, .era2008, nil])
    record.source = source()
    fill(&record.cells, atMost: cells.count)
    record.findings = (0..<number(3)).map { _ in finding() }
    record.evidence = (0..<number(3)).map { _ in
      CellEvidence(
        cell: one(of: cells), reading: one(of: [.inferred, .entered, .placeholder]), span: nil)
    }
    return record
  }

  private mutating func set(agencyAndYearOf record: inout ReportRecord) {
    record.agency = one(of: agencies)
    record.year = 2022 + number(3)
    if record.year == 2022, record.agency.divisionCode?.number == 900_101 {
      record.agency.county = DivisionCode(900_199).map { Place(code: $0, name: "东老县") }
      record.agency.divisionCode = DivisionCode(900_199)
      record.agency.prefecture = nil
    }
    switch number(16) {
    case 0: record.year = nil
    case 1: record.agency.resolution = one(of: [.ambiguous, .unresolved])
    case 2: record.agency.resolution = .byContext
    case 3: record.agency.tier = nil
    case 4: disturbPlaces(of: &record.agency)
    default: break
    }
  }

  /// Places that a caller's records may have: a county under another prefecture, or none at all.
  private mutating func disturbPlaces(of agency: inout Agency) {
    switch number(4) {
    case 0: agency.divisionCode = nil
    case 1: agency.province = nil
    default:
      guard agency.tier == .county else { return }
      agency.prefecture =
        number(2) == 0
        ? nil : DivisionCode(one(of: [900_100, 910_100])).map { Place(code: $0, name: "市") }
    }
  }

  private mutating func fill(_ values: inout CellValues, atMost count: Int) {
    for _ in 0..<count {
      let cell = one(of: cells)
      switch cell {
      case .feesAmount: values.fees = money()
      case .procurementAmount: values.procurement = money()
      default: values[cell] = number(in: cell)
      }
    }
  }

  private mutating func number(in cell: Cell) -> Int64? {
    // Sums that 64 bits do not hold; contradictions are looked for in other cells.
    if cell == .application(.granted, .total), number(12) == 0 { return .max }
    return one(of: [nil, 0, 1, 1, 2, 3, 7, 29, 31, 40, 60, 300, -1])
  }

  mutating func money() -> Money? {
    one(of: [
      nil, Money(units: 0), Money(units: 0, nanos: 1), Money(units: 3, nanos: 400_000_000),
      Money(units: 700_000, nanos: 999_999_999), Money(units: -2, nanos: -600_000_000),
    ])
  }

  private mutating func finding() -> Finding {
    let path = one(of: [
      one(of: cells).path, "applications.outcomes.granted", "applications", "disputes.review",
      "proactive.fees.amount",
    ])
    return Finding(
      one(of: [.valuesLost, .ambiguousPlacement, .missingTable, .rowSumMismatch, .labelVariant]),
      .warning, "of \(path)", cells: [CellPath(path)])
  }

  mutating func source() -> ReportSource {
    var source = ReportSource()
    let identity = SampleReports.source(number(5))
    source.sha256 = identity.sha256.bytes
    source.part = number(5) == 0 ? 1 : 0
    return source
  }
}
