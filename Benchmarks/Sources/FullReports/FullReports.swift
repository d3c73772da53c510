import AdministrativeDivisions
public import DisclosureReport

/// Invented reports in which every cell of the form prints a number: of the counties' governments first, year by year, then
/// of departments of theirs.
public struct FullReports: Sendable {
  private let places: [Int: [Division]]
  private let directory = DivisionDirectory.standard
  private let years = Array(2019...2024)

  /// The places of every year.
  public init() {
    let directory = directory
    places = Dictionary(
      uniqueKeysWithValues: years.map { year in
        (year, directory.roster(tier: .county, year: year)?.divisions ?? [])
      })
  }

  /// The change that brings a report, by its number from 0; as large as a record as received is.
  public func change(_ number: Int) -> ReportChange? {
    record(number).map { ReportChange(.report($0, received: received(number))) }
  }

  /// A report's record, by its number from 0.
  public func record(_ number: Int) -> ReportRecord? {
    let counties = places[years[0]]?.count ?? 1
    let year = years[number / counties % years.count]
    let department = number / (counties * years.count)
    guard let list = places[year], !list.isEmpty else { return nil }
    let place = list[number % counties % list.count]
    var record = ReportRecord()
    record.agency = agency(place, year, department)
    record.year = year
    record.era = .era2021
    record.source.sha256 = Digest256(words: UInt64(number), 1, 2, 3).bytes
    record.parser.version = "1.0.0"
    for cell in Cell.all where !cell.isMoney {
      record.cells[cell] = Int64((number &* 31 &+ Int(cell.index) &* 17) % 500)
    }
    record.cells.fees = Money(units: Int64(number % 100_000), nanos: 500_000_000)
    return record
  }

  /// As many bytes as a record as received has.
  private func received(_ number: Int) -> [UInt8] {
    (0..<1_500).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ number) }
  }

  private func agency(_ place: Division, _ year: Int, _ department: Int) -> Agency {
    let path = directory.path(of: place.code, inForceAtEndOf: year)
    var agency = Agency()
    let lineage = directory.lineage(of: place.code, inForceAtEndOf: year)?.id ?? "\(place.code)"
    agency.id = department == 0 ? "gov:\(lineage)" : "dept:\(lineage):某局\(department)"
    agency.kind = department == 0 ? .government : .department
    agency.tier = .county
    agency.resolution = .exact
    agency.canonicalName = place.name + (department == 0 ? "人民政府" : "某局\(department)")
    agency.divisionCode = place.code
    agency.province = path.province
    agency.prefecture = path.prefecture
    agency.county = path.county
    return agency
  }
}
