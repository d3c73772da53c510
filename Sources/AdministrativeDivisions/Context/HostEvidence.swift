import DisclosureReport

/// A web host, as a sign of where its owner is: www.bjhd.gov.cn, gulou.nanjing.gov.cn.
struct HostEvidence {
  private static let limit = 253
  private static let common: Set<String> = ["www", "gov", "cn", "com", "net", "org", "edu"]
  /// What hosts add to a district's name.
  private static let additions = ["", "q", "x", "s", "qu", "xian", "shi", "zf", "gov"]

  private let host: String
  private let labels: [String]

  /// The host in a printed or sent address; its scheme and path are left away.
  init(_ printed: String) {
    var bytes = Array(printed.utf8.prefix(Self.limit))[...]
    if let scheme = bytes.firstIndex(of: 0x3A), bytes[scheme...].starts(with: "://".utf8) {
      bytes = bytes[(scheme + 3)...]
    }
    bytes = bytes.prefix { $0 != 0x2F && $0 != 0x3A }
    host = String(
      decoding: bytes.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }, as: UTF8.self)
    labels = host.split(separator: ".").map(String.init).filter { !Self.common.contains($0) }
  }

  /// Whether the host is that of the place's province or below it.
  func pointsAtProvince(of row: Int, _ tables: DivisionTables) -> Bool {
    let province = tables.divisions[row].code.province
    return tables.provinces.contains { signs in
      signs.code == province && signs.domains.contains(where: isBelow)
    }
  }

  /// The province whose host it is, or is below; nil where it is none's.
  func province(_ tables: DivisionTables) -> DivisionCode? {
    tables.provinces.first { $0.domains.contains(where: isBelow) }?.code
  }

  /// The domain of the province that the host is below; nil where it is below none's.
  private func domain(of tables: DivisionTables) -> String? {
    tables.provinces.lazy.flatMap(\.domains).first(where: isBelow)
  }

  private func isBelow(_ domain: String) -> Bool { host == domain || host.hasSuffix("." + domain) }

  /// The labels that may be a place's, those of its province left out; none where the host is no government's.
  func placeLabels(_ tables: DivisionTables) -> [String] {
    guard host.hasSuffix(".gov.cn") else { return [] }
    guard let domain = domain(of: tables) else { return labels }
    let province = HostEvidence(domain).labels
    return labels.filter { !province.contains($0) }
  }

  /// Whether a label is a place's pinyin, with its suffix or not, whoever else has it.
  static func isLabel(_ label: String, of place: Division) -> Bool {
    !place.pinyin.isEmpty && label.hasPrefix(place.pinyin)
      && (label == place.pinyin || label == place.pinyin + suffix(of: place))
  }

  /// Whether a label is the place's own, or names the place above it.
  ///
  /// Own: pinyin with its suffix (chaoyangqu), initials after the parent's (bjhd). Above: the
  /// prefecture's pinyin (gulou.nanjing).
  func pointsAt(_ row: Int, _ places: PlaceReader) -> Bool {
    let place = places.tables.divisions[row]
    let above = places.tables.parentLineage[row]
    guard above >= 0, let parentRow = places.currentRow(of: Int(above)) else { return false }
    let parent = places.tables.divisions[parentRow]
    return labels.contains { label in
      (parent.level == .prefecture && label == parent.pinyin)
        || label == place.pinyin + Self.suffix(of: place)
        || Self.isJoined(label, parent, place)
    }
  }

  private static func isJoined(_ label: String, _ parent: Division, _ place: Division) -> Bool {
    guard !parent.initials.isEmpty, !place.initials.isEmpty else { return false }
    let joined = parent.initials + place.initials
    return additions.contains { label == joined + $0 }
  }

  private static func suffix(of place: Division) -> String {
    switch place.name.last {
    case "区": "qu"
    case "县": "xian"
    case "市": "shi"
    case "旗": "qi"
    case "州": "zhou"
    default: "-"
    }
  }
}
