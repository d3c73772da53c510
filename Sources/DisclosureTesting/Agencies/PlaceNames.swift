import AdministrativeDivisions
import DisclosureReport

/// The places of one year with every name that they may be printed by: a plain list, to be gone through from end to end.
///
/// What a name can mean is counted here anew, without anything of the resolver's.
struct PlaceNames {
  /// A place as it stands on 31 December.
  struct Bearer {
    let division: Division
    let lineage: String?
    /// Its names, and those it had the year before or after.
    var names: [Name] = []
    /// Names of the province and of the prefecture above.
    var provinces: Set<String> = []
    var prefectures: Set<String> = []
    let path: DivisionPath
  }

  /// One name of a place.
  struct Name {
    let text: String
    let form: Form
    /// Whether the place has it on 31 December.
    let isCurrent: Bool
  }

  /// How a name stands for a place; with its suffix it does so whether it is contracted or not.
  enum Form { case full, short, bare }

  let year: Int
  private(set) var bearers: [Bearer] = []
  private var bearersOfName: [String: [(bearer: Int, name: Int)]] = [:]

  init(year: Int, directory: DivisionDirectory) {
    self.year = year
    for level in DivisionLevel.allCases {
      for division in directory.divisions(level, inForceAtEndOf: year) {
        bearers.append(Self.bearer(division, year, directory))
      }
    }
    for (index, bearer) in bearers.enumerated() {
      for (number, name) in bearer.names.enumerated() {
        bearersOfName[name.text, default: []].append((index, number))
      }
    }
  }

  private static func bearer(
    _ division: Division, _ year: Int, _ directory: DivisionDirectory
  ) -> Bearer {
    let lineage = directory.lineage(of: division.code, inForceAtEndOf: year)
    var bearer = Bearer(
      division: division, lineage: lineage?.id,
      path: directory.path(of: division.code, inForceAtEndOf: year))
    bearer.add(division, isCurrent: true)
    bearer.addParents(of: division.code, in: year, directory)
    for member in lineage?.members ?? [] {
      let isAccepted = member.validFrom - 1 <= year && (member.validTo ?? 9_999) + 1 >= year
      guard isAccepted else { continue }
      for near in [member.validFrom, (member.validTo ?? year) - 1, year - 1, year + 1] {
        guard abs(near - year) <= 2,
          let other = directory.division(member.code, inForceAtEndOf: near),
          other.name == member.name
        else { continue }
        bearer.add(other, isCurrent: other.code == division.code && other.name == division.name)
        bearer.addParents(of: other.code, in: near, directory)
      }
    }
    return bearer
  }

  /// What a text can mean as places one below the other, the last of them the one that is meant.
  func meanings(of text: String) -> [(bearer: Int, name: Name)] {
    var found: [(Int, Name)] = []
    var start = text.startIndex
    while start < text.endIndex {
      let above = String(text[..<start])
      for (index, number) in bearersOfName[String(text[start...])] ?? [] {
        if bearers[index].canStandBehind(above) {
          found.append((index, bearers[index].names[number]))
        }
      }
      start = text.index(after: start)
    }
    return found
  }
}

extension PlaceNames.Bearer {
  fileprivate mutating func add(_ division: Division, isCurrent: Bool) {
    for text in [division.name] + division.shortNames + Self.withoutPeoples(division)
    where !names.contains(where: { $0.text == text }) {
      // 高州 ends in a suffix's character, but it is 高州市 without one.
      let isStem = String(division.name.dropLast()) == text
      let hasSuffix = !isStem && (text.last.map { "省市县区旗盟州师".contains($0) } ?? false)
      let form: PlaceNames.Form = text == division.name ? .full : hasSuffix ? .short : .bare
      names.append(PlaceNames.Name(text: text, form: form, isCurrent: isCurrent))
    }
  }

  /// 耿马自治县 for 耿马傣族佤族自治县.
  private static func withoutPeoples(_ division: Division) -> [String] {
    guard division.level != .province, let stem = division.shortNames.last,
      division.name.hasPrefix(stem),
      let kind = ["自治县", "自治州", "自治旗"].first(where: division.name.hasSuffix)
    else { return [] }
    return [stem + kind]
  }

  fileprivate mutating func addParents(
    of code: DivisionCode, in year: Int, _ directory: DivisionDirectory
  ) {
    let path = directory.path(of: code, inForceAtEndOf: year)
    func names(_ place: Place?) -> [String] {
      guard let place, place.code != code else { return [] }
      let division = directory.division(place.code, inForceAtEndOf: year)
      return [place.name] + (division?.shortNames ?? [])
    }
    provinces.formUnion(names(path.province))
    prefectures.formUnion(names(path.prefecture))
  }

  /// Whether a text is nothing, or the names of places above, in order.
  func canStandBehind(_ above: String) -> Bool {
    if above.isEmpty || provinces.contains(above) || prefectures.contains(above) { return true }
    return provinces.contains { province in
      above.hasPrefix(province) && prefectures.contains(String(above.dropFirst(province.count)))
    }
  }
}
