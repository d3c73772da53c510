import DisclosureReport
import ReportAnalytics

/// Reports at random from the invented country: every era, kind and tier, with blank, unknown,
/// inferred and entered cells, corrections, resends and withdrawals.
struct OracleRecords {
  private var generator = SeededGenerator(seed: 2_024)
  private var source = 0

  /// Everything that comes in, in order.
  mutating func changes() -> [ReportChange] {
    var changes = OraclePlaces.provinces.map { roster(of: $0) }
    for year in OraclePlaces.years {
      for agency in agencies(year) where number(100) < share(year) {
        let record = record(agency, year)
        changes.append(.report(record))
        changes += later(record)
      }
    }
    return changes
  }

  /// Of the first years few are in.
  private func share(_ year: Int) -> Int { year < 2020 ? 45 : 88 }

  private func agencies(_ year: Int) -> [Agency] {
    let counties = OraclePlaces.counties.map { OraclePlaces.code($0, in: year) }
    let places = OraclePlaces.provinces + OraclePlaces.prefectures + counties
    let departments = counties.flatMap { code in
      ["教育局", "财政局", "民政局", "审计局"].map { OraclePlaces.department($0, of: code) }
    }
    let zones = OraclePlaces.prefectures.map { code in
      var zone = OraclePlaces.government(code)
      zone.id = "zone:\(code)-1985"
      zone.kind = .zone
      return zone
    }
    return places.map(OraclePlaces.government) + departments + zones
  }

  /// What comes after a report: a resend, a correction, another document, what somebody enters.
  private mutating func later(_ record: ReportRecord) -> [ReportChange] {
    let identity = SourceIdentity(record.source)
    guard let identity,
      let key = ReportKey(agency: record.agency, year: record.year, source: identity)
    else { return [] }
    switch number(20) {
    case 0: return [.report(record)]
    case 1, 2:
      var correction = record
      correction.parser.version = "1.1.0"
      fill(&correction)
      return [.report(correction)]
    case 3: return [.withdrawal(.key(key), reason: "错误")]
    case 4:
      var other = self.record(record.agency, record.year ?? 0)
      other.agency = record.agency
      return [.report(other), .withdrawal(.source(identity))]
    case 5:
      return [
        .amending(
          [
            .application(.granted, .total): .count(Int64(number(50))),
            .dispute(.review, .total): .blank, .feesAmount: .amount(money()),
          ], of: key)
      ]
    default: return []
    }
  }

  private mutating func record(_ agency: Agency, _ year: Int) -> ReportRecord {
    var record = ReportRecord()
    record.agency = agency
    record.year = year
    record.era = era(year)
    if number(50) == 0 { record.agency.resolution = .ambiguous }
    source += 1
    record.source.sha256 = SampleReports.source(source).sha256.bytes
    record.parser.version = "1.0.0"
    fill(&record)
    return record
  }

  private mutating func era(_ year: Int) -> FormEra? {
    switch number(25) {
    case 0: nil
    case 1: .era2019
    case 2: .era2008
    default: year < 2019 ? .era2014 : year < 2021 ? .era2019 : .era2021
    }
  }

  private mutating func fill(_ record: inout ReportRecord) {
    // Few agencies have much to tell, so that some rows have small denominators.
    let scale = [2, 8, 60, 900, 2_000_000][number(5)]
    record.cells = CellValues()
    record.findings = []
    record.evidence = []
    for cell in Cell.all where number(100) < 82 {
      if !cell.isMoney { record.cells[cell] = Int64(number(scale)) - (number(40) == 0 ? 3 : 0) }
      if number(30) == 0 {
        let reading: CellReading = number(3) == 0 ? .entered : .inferred
        record.evidence.append(CellEvidence(cell: cell, reading: reading, span: nil))
      }
    }
    if number(4) > 0 { record.cells.fees = money() }
    if number(4) > 0 { record.cells.procurement = money() }
    for _ in 0..<number(4) { record.findings.append(finding()) }
  }

  private mutating func finding() -> Finding {
    let cell = Cell(at: number(Cell.count)) ?? .feesAmount
    let row = ApplicationRow.allCases[number(ApplicationRow.allCases.count)]
    let codes: [FindingCode] = [.valuesLost, .ambiguousPlacement, .rowSumMismatch, .labelVariant]
    return Finding(
      codes[number(codes.count)], .warning, "at random",
      cells: number(3) == 0 ? [CellPath(row)] : [CellPath(cell)])
  }

  private mutating func money() -> Money {
    Money(
      units: Int64(number(number(3) == 0 ? 1_000_000_000_000 : 5_000)),
      nanos: Int32([0, 500_000_000, 10_000_000, number(1_000_000_000)][number(4)]))
  }

  /// Who is expected to report of the departments of 2024: those that do, and others.
  private func roster(of province: Int) -> ReportChange {
    let counties = OraclePlaces.counties.filter { $0 / 10_000 * 10_000 == province }
    return ReportChange(
      .roster(
        Basis(kind: .department, tier: .county), year: 2024, division: DivisionCode(province),
        entries: counties.flatMap { county in
          ["教育局", "财政局", "司法局"].map {
            RosterEntry(name: $0, divisionCode: DivisionCode(county))
          }
        }))
  }

  private mutating func number(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &generator) }
}
