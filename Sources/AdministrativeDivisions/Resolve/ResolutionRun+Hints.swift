import DisclosureReport

extension ResolutionRun {
  /// The agency that the caller's hints name, or nil where they name none.
  ///
  /// A code that no place has in the year (or had, under the same lineage, the year before or after)
  /// is no hint.
  func hinted() -> Agency? {
    if evidence.hintAgencyName == nil, evidence.hintDivisionCode == nil { return nil }
    let name = AgencyName(evidence.hintAgencyName ?? "")
    let reading = reader.reading(of: name.units)
    if let row = evidence.hintDivisionCode.flatMap(hintedRow) {
      let institution = institution(named: name, reading, at: row)
      return builder.agency(row, institution, head: [], by: .byHint)
    }
    if let reading {
      let agency = settle(reading, reading.institution, by: .byHint)
      if agency.id != nil || title.units.isEmpty { return agency }
    }
    return CentralName.read(name.units).map { name in
      var agency = builder.central(name)
      agency.resolution = .byHint
      return agency
    }
  }

  /// The row of a hinted code as it stands on 31 December.
  private func hintedRow(_ code: DivisionCode) -> Int? {
    let directory = DivisionDirectory(tables: places.tables)
    return [places.year, places.year - 1, places.year + 1].lazy
      .compactMap { directory.row(code, inForceAtEndOf: $0) }
      .compactMap(places.currentRow).first
  }

  /// What stands behind the place: as the hinted name says, else the title, else the signature.
  private func institution(
    named hint: AgencyName, _ hintReading: AgencyReading?, at row: Int
  ) -> Institution {
    if let hintReading { return hintReading.institution }
    for name in [hint, title] where !name.units.isEmpty {
      if let reading = reader.reading(of: name.units) { return reading.institution }
      if let institution = bareInstitution(name.units, at: row) { return institution }
      if let institution = misnamedInstitution(name.units, at: row) { return institution }
    }
    guard title.units.isEmpty, let signed = reader.reading(of: signature.units) else {
      return .placeOnly
    }
    return signed.institution == .office ? .government : signed.institution
  }

  /// An institution named without its place, which the hinted code supplies: 教育局.
  private func bareInstitution(_ name: ArraySlice<UInt16>, at row: Int) -> Institution? {
    let division = places.tables.divisions[row]
    let place = InstitutionPlace(
      isZone: division.level == .zone, isBare: false,
      holdsTowns: division.holdsTowns,
      isAboveCounties: true, isBehindHead: false)
    return Institution(rest: name, of: place)
  }

  /// The institution behind a place that is none as it is printed: 国土资源局 of 闾中市, where 阆中市 is hinted.
  private func misnamedInstitution(_ name: ArraySlice<UInt16>, at row: Int) -> Institution? {
    for index in name.indices where Characters.placeSuffixes.contains(name[index]) {
      let rest = name[(index + 1)...]
      if let institution = bareInstitution(rest, at: row), institution != .placeOnly {
        return institution
      }
    }
    return nil
  }
}
