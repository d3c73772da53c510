import DisclosureReport

/// One resolution: the evidence read in the light of one year.
struct ResolutionRun {
  let evidence: AgencyEvidence
  let places: PlaceReader
  let reader: AgencyReader
  let builder: AgencyBuilder
  let title: AgencyName

  init(directory: DivisionDirectory, evidence: AgencyEvidence) {
    let tables = directory.tables
    let year = min(max(evidence.year ?? tables.newestYear, 1), 9_999)
    self.evidence = evidence
    places = PlaceReader(tables: tables, year: year)
    reader = AgencyReader(places: places)
    builder = AgencyBuilder(tables: tables, year: year)
    title = AgencyName(evidence.titleName ?? "")
  }

  /// The signature's name, which nothing asks for where the title's decides.
  var signature: AgencyName { AgencyName(evidence.signature ?? "") }

  /// The agency; its printed name is not filled in.
  func agency() -> Agency { hinted() ?? named() }

  /// The agency that the text names.
  private func named() -> Agency {
    if !title.units.isEmpty {
      if let reading = reader.reading(of: title.units) {
        return settle(reading, reading.institution)
      }
      if let name = CentralName.read(title.units) { return builder.central(name) }
      guard signatureCompletesTitle else { return Agency() }
    }
    let signature = signature.units
    if let reading = reader.reading(of: signature) {
      return settle(reading, institution(ofSigned: reading))
    }
    return CentralName.read(signature).map(builder.central) ?? Agency()
  }

  /// Whether the title names its agency without the place: 教育局, signed 互助县教育局.
  private var signatureCompletesTitle: Bool {
    let signature = signature.units
    if signature.count > title.units.count, signature.ends(with: Array(title.units)) { return true }
    // 威远镇, signed 互助县威远镇人民政府; 卫生健康委员会, signed 互助县卫健委
    return reader.reading(of: signature).map { reading in
      reading.institution.isTown(named: title.units)
        || reading.institution.isDepartment(named: title.units)
    } ?? false
  }

  /// An office that signs speaks for the government, unless the title names the office.
  private func institution(ofSigned reading: AgencyReading) -> Institution {
    reading.institution == .office && title.units.isEmpty ? .government : reading.institution
  }

  /// One place of those read: by its name alone, else by what else is known.
  func settle(
    _ reading: AgencyReading, _ institution: Institution, by resolution: AgencyResolution = .exact
  ) -> Agency {
    if reading.rows.count == 1 {
      return agency(reading, at: reading.rows[0], institution, by: resolution)
    }
    var left = ContextEvidence(places: places, evidence: evidence).narrow(reading.rows)
    if left.count > 1, reading.isBare { left = prefecture(of: left) }
    guard left.count == 1 else { return builder.ambiguous(left, institution) }
    let deciding = resolution == .exact ? .byContext : resolution
    return agency(reading, at: left[0], institution, by: deciding)
  }

  /// The agency at one of the places of a reading.
  private func agency(
    _ reading: AgencyReading, at row: Int, _ institution: Institution,
    by resolution: AgencyResolution
  ) -> Agency {
    var agency = builder.agency(row, institution, head: reading.head, by: resolution)
    if institution.isZone {
      // Of a zone that the tables do not know no name is known but the one printed.
      let committee = Words.zoneEndings.firstEnding(reading.printed).map(Words.zoneEndings.count)
      agency.canonicalName = NameText.text(reading.printed.dropLast(committee ?? 0))
    }
    return agency
  }

  /// A stem without its suffix means the prefecture where just one has it: 朝阳 is 朝阳市 in 辽宁.
  private func prefecture(of rows: [Int]) -> [Int] {
    let prefectures = rows.filter { places.tables.divisions[$0].level == .prefecture }
    return prefectures.count == 1 ? prefectures : rows
  }
}
