import DisclosureReport

/// What stands for one year: the reports of known agencies, and their sums.
///
/// Sums of the country, of provinces and of prefectures are kept; those of a county, which has few
/// reports, are added up when asked for.
struct YearView: Equatable, Sendable {
  var reports: [ReportKey: ViewedReport] = [:]
  var rows: [RowKey: Aggregate] = [:]
  var counties: [RowKey: Set<ReportKey>] = [:]
  /// The reports of governments, by the place that they govern.
  var governments: [Seat: Set<ReportKey>] = [:]
  /// The reports of governments, with those of the same tier below the same parent.
  var families: [FamilyKey: Family] = [:]

  var isEmpty: Bool { reports.isEmpty }
}

/// Which row of a year: a basis, a level and a division of it with those above.
struct RowKey: Hashable, Sendable {
  let basis: Basis
  let level: ComparisonLevel
  /// The division and those above; what is below the level is left out.
  let place: PlaceCodes

  /// The row of a level that a place belongs to, or nil where it stands above that level.
  init?(_ basis: Basis, _ level: ComparisonLevel, of place: PlaceCodes) {
    self.basis = basis
    self.level = level
    var place = place
    if level < .county { place.county = nil }
    if level < .prefecture { place.prefecture = nil }
    if level < .province { place.province = nil }
    self.place = place
    if level > .country, division == nil { return nil }
  }

  /// The row of the smallest place above a county that a place belongs to.
  init(_ basis: Basis, within place: PlaceCodes) {
    self.basis = basis
    level = .prefecture
    self.place = PlaceCodes(
      province: place.province, prefecture: place.prefecture, county: nil)
  }

  /// The division; nil for the whole country.
  var division: DivisionCode? {
    switch level {
    case .country: nil
    case .province: place.province
    case .prefecture: place.prefecture
    case .county: place.county
    }
  }
}

/// A standing report, with what it takes to find it without reading its content.
struct ViewedReport: Equatable, Sendable {
  var standing: StandingReport
  var year: Int
  var resolution: AgencyResolution
  var basis: Basis?
  var division: DivisionCode?
  var place: PlaceCodes
  var unknownCells: Int32
  var doubtedCells: Int32
  /// The codes of its findings, in the record's order.
  var findings: [FindingCode]
  /// How many contradictions with other reports it has.
  var cross = CrossCounts()

  init(
    standing: StandingReport, year: Int, resolution: AgencyResolution, basis: Basis?,
    division: DivisionCode?, place: PlaceCodes, unknownCells: Int32, doubtedCells: Int32,
    findings: [FindingCode], cross: CrossCounts
  ) {
    self.standing = standing
    self.year = year
    self.resolution = resolution
    self.basis = basis
    self.division = division
    self.place = place
    self.unknownCells = unknownCells
    self.doubtedCells = doubtedCells
    self.findings = findings
    self.cross = cross
  }

  init(_ standing: StandingReport, _ content: CompactReport) {
    self.standing = standing
    year = content.year ?? 0
    resolution = content.agency.resolution
    basis = content.agency.basis
    division = content.agency.divisionCode
    place = PlaceCodes(content.agency)
    unknownCells = Int32(content.unknown.count)
    doubtedCells = Int32(content.doubted.count)
    findings = content.findings
  }
}

/// The places that an agency stands in, from the province down.
struct PlaceCodes: Hashable, Sendable {
  var province: DivisionCode?
  var prefecture: DivisionCode?
  var county: DivisionCode?

  init(province: DivisionCode?, prefecture: DivisionCode?, county: DivisionCode?) {
    self.province = province
    self.prefecture = prefecture
    self.county = county
  }

  init(_ agency: Agency) {
    province = agency.province?.code
    prefecture = agency.prefecture?.code
    county = agency.county?.code
  }

  /// Whether the place is the division or below it.
  func isWithin(_ division: DivisionCode) -> Bool {
    province == division || prefecture == division || county == division
  }
}

extension Agency {
  /// The basis that the agency counts in, where its kind and tier are known.
  var basis: Basis? {
    guard let kind, let tier else { return nil }
    return Basis(kind: kind, tier: tier)
  }
}
