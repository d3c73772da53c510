import DisclosureReport

/// Writes down a resolved, or an ambiguous, agency.
struct AgencyBuilder {
  let tables: DivisionTables
  /// The year on whose 31 December the places are told.
  let year: Int

  /// The agency of one place.
  func agency(
    _ row: Int, _ institution: Institution, head: ArraySlice<UInt16>,
    by resolution: AgencyResolution
  ) -> Agency {
    // Only what is needed of a division is taken out of the tables: copying one counts four strings and lists up.
    var agency = Agency()
    agency.id = id(row, institution)
    agency.kind = kind(row, institution)
    agency.tier = tier(row, institution)
    // A zone that the tables do not know has no code of its own.
    if !institution.isZone { agency.divisionCode = tables.divisions[row].code }
    tables.goUp(fromRow: row, year: year) { level, place in
      switch level {
      case .province: agency.province = place
      case .prefecture: agency.prefecture = place
      case .county: agency.county = place
      case .zone: break
      }
    }
    agency.canonicalName =
      NameText.text(head) + tables.divisions[row].name + ending(row, institution)
    agency.departmentName = department(institution)
    agency.resolution = resolution
    return agency
  }

  /// The agency of a name that several places share.
  ///
  /// What they all have in common is told: kind, tier, province.
  func ambiguous(_ rows: [Int], _ institution: Institution) -> Agency {
    var agency = Agency()
    agency.resolution = .ambiguous
    agency.departmentName = department(institution)
    agency.candidates = rows.map { row in
      AgencyCandidate(
        id: id(row, institution), name: tables.path(ofRow: row, year: year).fullName,
        divisionCode: tables.divisions[row].code)
    }
    agency.kind = shared(rows) { kind($0, institution) }
    agency.tier = shared(rows) { tier($0, institution) }
    agency.province = shared(rows) { tables.path(ofRow: $0, year: year).province }
    return agency
  }

  /// A department of the State Council.
  func central(_ name: String) -> Agency {
    var agency = Agency()
    agency.id = "dept:central/\(name)"
    agency.kind = .department
    agency.tier = .central
    agency.canonicalName = name
    agency.departmentName = name
    agency.resolution = .exact
    return agency
  }

  private func shared<Value: Equatable>(_ rows: [Int], _ value: (Int) -> Value?) -> Value? {
    guard let first = rows.first.flatMap(value) else { return nil }
    return rows.allSatisfy { value($0) == first } ? first : nil
  }
}

extension AgencyBuilder {
  private func id(_ row: Int, _ institution: Institution) -> String {
    let place = tables.lineageID(ofRow: row) ?? "zone:\(tables.divisions[row].code)"
    let isZone = tables.divisions[row].level == .zone
    switch institution {
    case .placeOnly, .government: return isZone ? place : "gov:" + place
    case .office: return "dept:\(place)/\(Self.office)"
    case .department(let name): return "dept:\(place)/\(DepartmentNames.normalised(name))"
    case .township(let name, _): return "town:\(place)/\(name)"
    case .zone(let name): return "zone:\(place)/\(name)"
    }
  }

  private func kind(_ row: Int, _ institution: Institution) -> AgencyKind {
    switch institution {
    case .placeOnly, .government: tables.divisions[row].level == .zone ? .zone : .government
    case .office, .department: .department
    case .township: .government
    case .zone: .zone
    }
  }

  private func tier(_ row: Int, _ institution: Institution) -> AgencyTier {
    if case .township = institution { return .township }
    if institution.isZone { return .county }
    switch tables.divisions[row].level {
    case .province: return .province
    case .prefecture: return .prefecture
    case .county: return .county
    case .zone: return zoneTier(row)
    }
  }

  /// 兵团 ranks as a province, its divisions (师) as prefectures, other zones as counties.
  private func zoneTier(_ row: Int) -> AgencyTier {
    let above = tables.parentLineage[row]
    guard above >= 0 else { return .county }
    switch tables.divisions[Int(above)].level {
    case .province:
      return tables.divisions[row].code.number.isMultiple(of: 10_000) ? .province : .county
    case .zone: return .prefecture
    case .prefecture, .county: return .county
    }
  }

  private func ending(_ row: Int, _ institution: Institution) -> String {
    let level = tables.divisions[row].level
    switch institution {
    case .office: return level == .province ? Self.provinceOffice : Self.office
    case .department(let name): return DepartmentNames.normalised(name)
    case .township(let name, let body): return name + body
    case .zone(let name): return name
    case .placeOnly, .government: break
    }
    guard level != .zone else { return "" }
    guard level == .prefecture, let last = tables.divisions[row].name.utf16.last else {
      return Self.people
    }
    return Self.commissioned.contains(last) ? "行政公署" : Self.people
  }

  private func department(_ institution: Institution) -> String? {
    switch institution {
    case .office: Self.office
    case .department(let name): DepartmentNames.normalised(name)
    case .placeOnly, .government, .township, .zone: nil
    }
  }

  /// The office's name in ids, whether printed 办公室, 政府办 or 人民政府办公厅.
  private static let office = "人民政府办公室"
  private static let provinceOffice = "人民政府办公厅"
  private static let people = "人民政府"
  /// 地区 and 盟 have no people's government but a commissioner's office.
  private static let commissioned = Set("区盟".utf16)
}
