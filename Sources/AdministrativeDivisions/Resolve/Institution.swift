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
    } else if place.isBare {
      // 和平街道, 朝阳北路小学: a stem without its suffix is no place in front of other words.
      return nil
    } else if let town = Self.town(rest) {
      guard place.holdsTowns else { return nil }
      self = .township(name: town.name, body: town.body)
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
    let name = rest.dropLast(Words.townEndings.count(of: ending))
    guard !name.isEmpty, name.count <= 15, !PlaceMarks.contains(in: name) else { return nil }
    let town = Words.towns[ending]
    return (NameText.text(name) + town.kind, town.body)
  }

  /// Whether it is a department by name.
  var isDepartment: Bool {
    if case .department = self { return true }
    return false
  }

  /// The department's name without 人民政府 before it, or nil where the rest is none.
  static func department(_ rest: ArraySlice<UInt16>) -> String? {
    var name = rest
    if name.begins(with: Words.peoplesGovernment) {
      name = name.dropFirst(Words.peoplesGovernment.count)
    }
    guard (2...40).contains(name.count), Words.departmentEndings.firstEnding(name) != nil,
      Words.zoneEndings.firstEnding(name) == nil, !PlaceMarks.contains(in: name)
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
}
