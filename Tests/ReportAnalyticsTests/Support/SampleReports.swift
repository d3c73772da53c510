import DisclosureReport

/// Invented reports of invented places, told apart by what they are made of.
enum SampleReports {
  /// The digest of a source by its number.
  static func source(_ number: Int, part: Int32 = 0) -> SourceIdentity {
    let word = UInt64(truncatingIfNeeded: number)
    return SourceIdentity(sha256: Digest256(words: word, ~word, 7, 11), part: part)
  }

  /// A report of a county's government: so many applications received, so many handled, so many
  /// granted.
  static func county(
    _ place: SamplePlace = .eastCounty, year: Int? = 2024, source: Int = 1,
    parser: String = "1.0.0", received: Int64 = 10, handled: Int64 = 10, granted: Int64 = 5
  ) -> ReportRecord {
    var record = ReportRecord()
    record.agency = place.government
    record.year = year
    record.era = .era2021
    record.cells[.newReceived, .total] = received
    record.cells[.totalHandled, .total] = handled
    record.cells[.granted, .total] = granted
    record.source.sha256 = Self.source(source).sha256.bytes
    record.parser.version = parser
    return record
  }
}

/// An invented place and its parents.
struct SamplePlace: Hashable, Sendable {
  var code: Int
  var name: String
  var tier: AgencyTier
  var province: Int
  var prefecture: Int?

  static let east = SamplePlace(code: 900_000, name: "东省", tier: .province, province: 900_000)
  static let west = SamplePlace(code: 910_000, name: "西省", tier: .province, province: 910_000)
  static let eastCity = SamplePlace(
    code: 900_100, name: "东一市", tier: .prefecture, province: 900_000, prefecture: 900_100)
  static let eastCounty = county(900_101, "东一县", prefecture: 900_100)
  static let eastSecond = county(900_102, "东二县", prefecture: 900_100)
  static let eastThird = county(900_103, "东三县", prefecture: 900_100)
  /// A county directly below its province.
  static let eastDirect = county(909_001, "东直县", prefecture: nil)
  static let westCounty = county(910_101, "西一县", prefecture: 910_100)
  static let westSecond = county(910_102, "西二县", prefecture: 910_100)

  static let counties = [
    eastCounty, eastSecond, eastThird, eastDirect, westCounty, westSecond,
  ]

  private static func county(_ code: Int, _ name: String, prefecture: Int?) -> SamplePlace {
    SamplePlace(
      code: code, name: name, tier: .county, province: code / 10_000 * 10_000,
      prefecture: prefecture)
  }

  /// The agency of the place's government.
  var government: Agency {
    var agency = Agency()
    agency.printedName = name + "人民政府"
    agency.canonicalName = agency.printedName
    agency.id = "gov:\(code)-1985"
    agency.kind = .government
    agency.tier = tier
    agency.resolution = .exact
    agency.divisionCode = DivisionCode(code)
    agency.province = place(province, "省")
    agency.prefecture = prefecture.flatMap { place($0, "市") }
    agency.county = tier == .county ? place(code, name) : nil
    return agency
  }

  /// The key of the government's report on a year.
  func key(_ year: Int = 2024) -> ReportKey { .agency(id: "gov:\(code)-1985", year: year) }

  private func place(_ code: Int, _ name: String) -> Place? {
    DivisionCode(code).map { Place(code: $0, name: name) }
  }
}
