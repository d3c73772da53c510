import AdministrativeDivisions
import DisclosureReport

// Names that the text prints without their place: 县人社局, 某镇, 某科技产业园.
extension AgencyReader {
  /// The agency of a name without its place, where the text shows just one place that it fits to; nil where it shows none,
  /// or several.
  ///
  /// The strongest kind of sign that any place fits by decides alone.
  func placed(
    _ name: String, isTitle: Bool, _ evidence: AgencyEvidence, _ issuers: IssuerNames,
    _ home: HomePlaces, _ input: ParserInput
  ) -> Agency? {
    let level = isTitle ? Speaker(issuers.words).level : nil
    for places in Self.ranks(of: home, for: name, isTitle: isTitle) {
      var found: Agency?
      for place in places {
        guard let full = Self.full(name, at: place, level: level) else { continue }
        var placed = evidence
        placed.titleName = full
        placed.signature = nil
        var agency = resolver.resolve(placed)
        if agency.resolution == .ambiguous { agency = chosen(agency, placed, issuers, input) }
        guard agency.id != nil, Self.mayBe(agency, of: name, at: place) else { continue }
        if let found, found.id != agency.id { return nil }
        found = agency
      }
      guard var agency = found else { continue }
      agency.resolution = .byContext
      agency.printedName = name
      return agency
    }
    return nil
  }

  /// The places that a name may have, the stronger signs first.
  ///
  /// 市教育局 is a prefecture's or a county's, on whose sites both may publish: the signs of both have to agree.
  private static func ranks(of home: HomePlaces, for name: String, isTitle: Bool) -> [[String]] {
    if town(in: name) != nil { return home.ranks }
    guard let first = name.first, signs.contains(first) else {
      return isTitle ? [home.seats] : home.ranks
    }
    return first == "市" ? [home.seats, home.offices] : home.ranks
  }

  /// Whether an agency can be the one of a name that begins with its place's stem: only a zone's name does.
  private static func mayBe(_ agency: Agency, of name: String, at place: String) -> Bool {
    agency.kind == .zone || town(in: name) != nil || stem(of: place, beginning: name) == nil
  }

  /// A name with a place before it; nil where it cannot stand behind the place.
  private static func full(_ name: String, at place: String, level: Character?) -> String? {
    guard let first = name.first, let suffix = place.last else { return nil }
    if town(in: name) != nil { return place + name }
    if let stem = stem(of: place, beginning: name) { return place + name.dropFirst(stem) }
    if signs.contains(first), name.count > 2 {
      // 县人社局; 区统计局 is no autonomous region's.
      let isOther = first != suffix || first == "区" && place.hasSuffix("自治区")
      return isOther ? nil : place + name.dropFirst()
    }
    return level == suffix ? place + name : nil
  }

  /// How many characters of a place's own name, its suffix left out, a name begins with: 五华科技产业园 of 昆明市五华区; nil
  /// where it begins otherwise.
  private static func stem(of place: String, beginning name: String) -> Int? {
    let stem = place.dropLast()
    let lengths = (2...6).filter { $0 <= stem.count && name.hasPrefix(stem.suffix($0)) }
    guard let length = lengths.last, let behind = name.dropFirst(length).first,
      behind != place.last
    else { return nil }
    // Nothing, or another place's sign, stands before it.
    let before = stem.dropLast(length).last
    return before.map { signs.contains($0) } ?? true ? length : nil
  }

  /// The only zone that the opening names, where it speaks of itself as one; nil where it names none, or several.
  func zone(_ evidence: AgencyEvidence, _ issuers: IssuerNames) -> Agency? {
    var found: Agency?
    for text in issuers.zoneTexts() {
      for start in text.indices.dropLast(3) {
        var named = evidence
        named.titleName = String(text[start...])
        let agency = resolver.resolve(named)
        guard agency.kind == .zone, agency.id != nil else { continue }
        if let found, found.id != agency.id { return nil }
        found = agency
        break
      }
    }
    return found
  }

  private static let signs: Set<Character> = ["省", "市", "县", "区", "旗", "州", "盟"]
}
