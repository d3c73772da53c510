import AdministrativeDivisions
import DisclosureReport

/// What stands about the place in a generated agency's name, and what it makes of the place.
struct AgencyInstitution: Hashable {
  /// What stands before the place: 国家税务总局.
  var head = ""
  /// What stands behind it.
  var ending: String
  /// What the identity has behind the place's, after a slash; nothing for governments and zones.
  var name = ""
  var species: AgencySpecies

  /// The name printed with a place's.
  func printed(with place: String) -> String { head + place + ending }
}

extension AgencyInstitution {
  /// One for a place.
  static func draw(
    _ species: AgencySpecies, of division: Division, using random: inout SplitMix64
  ) -> AgencyInstitution {
    switch species {
    case .government:
      return AgencyInstitution(
        ending: random.chance(50) ? "" : government(of: division), species: species)
    case .office:
      let ending = division.level == .province ? "人民政府办公厅" : random.pick(["人民政府办公室", "政府办公室"])
      return AgencyInstitution(ending: ending, name: "人民政府办公室", species: species)
    case .department, .zoneDepartment:
      let words = division.level == .province ? AgencyWords.provinceBureaus : AgencyWords.bureaus
      // 卫健委=卫生健康委员会: the name as printed, and what it is in full.
      let names = random.pick(words).split(separator: "=").map(String.init)
      let isOfGovernment = species == .department && random.chance(4)
      return AgencyInstitution(
        ending: (isOfGovernment ? "人民政府" : "") + names[0], name: names[names.count - 1],
        species: species)
    case .branch:
      let (head, ending) = random.pick(AgencyWords.branches)
      return AgencyInstitution(head: head, ending: ending, name: ending, species: species)
    case .township: return town(using: &random)
    case .zone:
      return AgencyInstitution(ending: random.pick(AgencyWords.committees), species: species)
    case .corps, .central: return AgencyInstitution(ending: "", species: species)
    }
  }

  private static func town(using random: inout SplitMix64) -> AgencyInstitution {
    let (kind, body) = random.pick(AgencyWords.towns)
    let name = random.pick(AgencyWords.townStems) + kind
    let ending =
      switch random.draw(0...9) {
      case 0...2: name
      case 3: "人民政府" + name + body
      default: name + body
      }
    return AgencyInstitution(ending: ending, name: name, species: .township)
  }

  /// 人民政府, or 行政公署 where a 地区 or 盟 has none.
  static func government(of division: Division) -> String {
    let last = division.name.last
    let isCommissioned = division.level == .prefecture && (last == "区" || last == "盟")
    return isCommissioned ? "行政公署" : "人民政府"
  }

  /// Whether a text behind a place of a level can be an institution of the same kind, as far as this generator makes any.
  func isEnding(_ text: String, behind division: Division, _ form: PlaceNames.Form) -> Bool {
    let isZone = division.level == .zone
    switch species {
    case .government:
      return isZone ? AgencyWords.committees.contains(text) : ["", "人民政府", "行政公署"].contains(text)
    case .zone, .corps:
      return isZone && (AgencyWords.committees.contains(text) || text == ending)
    case .office: return !isZone && text == ending
    case .department, .branch, .zoneDepartment:
      return text == ending && (form != .bare || head == "国家统计局")
    case .township: return !isZone && text == ending && division.level == .county && form != .bare
    case .central: return false
    }
  }
}

extension PlaceNames.Bearer {
  /// The truth about an institution of the place.
  func truth(_ institution: AgencyInstitution) -> AgencyTruth {
    let place = lineage ?? "zone:\(division.code)"
    let isZone = division.level == .zone
    let (id, kind): (String, AgencyKind) =
      switch institution.species {
      case .government: ("gov:\(place)", .government)
      case .zone, .corps: (place, .zone)
      case .township: ("town:\(place)/\(institution.name)", .government)
      case .office, .department, .branch, .zoneDepartment, .central:
        ("dept:\(place)/\(institution.name)", .department)
      }
    let tier: AgencyTier =
      if institution.species == .township {
        .township
      } else if isZone {
        zoneTier
      } else {
        division.level == .province
          ? .province : division.level == .prefecture ? .prefecture : .county
      }
    return AgencyTruth(
      id: id, kind: kind, tier: tier, divisionCode: division.code,
      provinceCode: path.province?.code)
  }

  /// 兵团 ranks as a province, its divisions as prefectures.
  private var zoneTier: AgencyTier {
    let number = division.code.number
    guard number / 10_000 == 66 else { return .county }
    return number == 660_000 ? .province : .prefecture
  }
}
