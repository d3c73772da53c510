/// What stands behind the place in an agency's name.
enum Institution: Equatable {
  /// Nothing: the name is the place's.
  case placeOnly
  /// 人民政府, 行政公署; 管理委员会 of a zone.
  case government
  /// 人民政府办公室, 办公厅.
  case office
  /// A department, by its name without the place's: 教育局.
  case department(String)
  /// A town or street, by its name and what governs it: 威远镇 and 人民政府.
  case township(name: String, body: String)
  /// A zone that the tables do not know, by its name without the place's: 工业园区.
  case zone(String)
}

extension Institution {
  /// The institution that a name's rest behind the place is, or nil where it is none.
  init?(rest: ArraySlice<UInt16>, of place: InstitutionPlace) {
    if rest.isEmpty {
      self = .placeOnly
    } else if place.isZone
      ? Words.zoneCommittees.contains(rest) : Words.governments.contains(rest)
    {
      self = .government
    } else if Self.isOffice(rest, of: place) {
      self = .office
    } else if !place.isZone, let zone = Self.zone(rest, of: place) {
      self = .zone(zone)
    } else if place.isBare {
      // 和平街道, 朝阳北路小学: a stem without its suffix is no place in front of other words.
      guard place.isBehindHead, Words.branchEndings.contains(rest) else { return nil }
      self = .department(NameText.text(rest))
    } else if let town = Self.town(rest) {
      guard place.holdsTowns else { return nil }
      self = .township(name: town.name, body: town.body)
    } else if place.holdsTowns, let street = Self.street(rest) {
      self = .township(name: street, body: "办事处")
    } else if let department = Self.department(rest) {
      self = .department(department)
    } else {
      return nil
    }
  }

  /// A stem without its suffix needs 政府 before 办公室: 和平办公室 is nobody's.
  private static func isOffice(_ rest: ArraySlice<UInt16>, of place: InstitutionPlace) -> Bool {
    if place.isZone { return Words.zoneOffices.contains(rest) }
    return Words.offices.contains(rest) && !(place.isBare && Words.plainOffices.contains(rest))
  }

  /// The town's name with its kind, and what governs it; nil where the rest is none.
  private static func town(_ rest: ArraySlice<UInt16>) -> (name: String, body: String)? {
    guard let ending = Words.townEndings.firstEnding(rest) else { return nil }
    var name = rest.dropLast(Words.townEndings.count(of: ending))
    // 历下区人民政府大明湖街道办事处
    if name.begins(with: Words.peoplesGovernment) {
      name = name.dropFirst(Words.peoplesGovernment.count)
    }
    // 市桥街道, 县底镇: at the beginning a sign ends no place's name; nor does it in 壶镇镇, as no town is below another.
    let signed = name.count > 1 && name.ends(with: Words.town) ? name.dropLast() : name
    guard !name.isEmpty, name.count <= 15, !PlaceMarks.contains(in: signed, behind: 1) else {
      return nil
    }
    let town = Words.towns[ending]
    return (NameText.text(name) + town.kind, town.body)
  }

  /// The street of an office that is named without 街道 (东郊办事处); nil where the rest is none, or an office elsewhere (驻京办事处).
  private static func street(_ rest: ArraySlice<UInt16>) -> String? {
    guard rest.ends(with: Words.streetOffice) else { return nil }
    let name = rest.dropLast(Words.streetOffice.count)
    guard (2...8).contains(name.count), !name.contains(Words.posted),
      !PlaceMarks.contains(in: name, behind: 1)
    else { return nil }
    return NameText.text(name) + "街道"
  }

  /// The name of a zone; nil where the rest is none.
  ///
  /// Behind a county's stem without its suffix only the usual names of development zones are taken for one: 天柱山风景区 is not
  /// in 天柱县.
  private static func zone(_ rest: ArraySlice<UInt16>, of place: InstitutionPlace) -> String? {
    var name = rest
    if let committee = Words.zoneEndings.firstEnding(rest) {
      name = rest.dropLast(Words.zoneEndings.count(of: committee))
    }
    let isCommittee = name.count < rest.count
    guard (2...24).contains(name.count), Words.zoneNames.ends(name), !holdsPlace(name),
      isCommittee || Words.plainZoneNames.ends(name)
    else { return nil }
    if place.isBare, !place.isAboveCounties, !Words.developmentZones.contains(name) { return nil }
    return NameText.text(name)
  }

  /// Whether a zone's name holds another place's: 南开区经济开发区 behind 天津 is none of 天津's.
  private static func holdsPlace(_ name: ArraySlice<UInt16>) -> Bool {
    guard let ending = Words.zoneNames.firstEnding(name) else { return true }
    return PlaceMarks.contains(in: name.dropLast(Words.zoneNames.count(of: ending)))
  }

  /// Whether it is a department by name.
  var isDepartment: Bool {
    if case .department = self { return true }
    return false
  }

  /// Whether it is the town that a name without a county means, whether its body is named or not.
  func isTown(named name: ArraySlice<UInt16>) -> Bool {
    guard case .township(let own, _) = self else { return false }
    return Self.town(name)?.name == own
  }

  /// Whether it is the department that a name without a place means, contracted or not.
  func isDepartment(named name: ArraySlice<UInt16>) -> Bool {
    guard case .department(let own) = self, let other = Self.department(name) else { return false }
    return DepartmentNames.normalised(own) == DepartmentNames.normalised(other)
  }

  /// Whether it is a zone that the tables do not know.
  var isZone: Bool {
    if case .zone = self { return true }
    return false
  }

  /// The department's name without 人民政府 before it, or nil where the rest is none.
  static func department(_ rest: ArraySlice<UInt16>) -> String? {
    var name = rest
    // 省人民政府国有资产监督管理委员会, 兴安盟行署外事办公室
    if let government = Words.governmentsBefore.firstBeginning(name) {
      name = name.dropFirst(Words.governmentsBefore.count(of: government))
    }
    guard (2...40).contains(name.count), Words.departmentEndings.firstEnding(name) != nil,
      Words.zoneEndings.firstEnding(name) == nil || Words.managingDepartments.ends(name),
      !PlaceMarks.contains(in: name)
    else { return nil }
    return NameText.text(name)
  }
}

/// What an institution's name may depend on in the place before it.
struct InstitutionPlace {
  /// Whether it is a zone.
  let isZone: Bool
  /// Whether its name is printed without its suffix.
  let isBare: Bool
  /// Whether towns and streets stand directly below it.
  let holdsTowns: Bool
  /// Whether it is a province or prefecture, or stands behind one that is printed.
  let isAboveCounties: Bool
  /// Whether the head of a branch stands before it: 国家税务总局.
  let isBehindHead: Bool
}
