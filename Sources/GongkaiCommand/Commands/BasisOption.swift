import ArgumentParser
import GongkaiProtos

/// A basis as an option takes it: `county/government`.
enum BasisOption {
  private static let kinds: [String: Gongkai_V1_AgencyKind] = [
    "government": .government, "department": .department, "zone": .zone,
  ]
  private static let tiers: [String: Gongkai_V1_AgencyTier] = [
    "central": .central, "province": .province, "prefecture": .prefecture, "county": .county,
    "township": .township,
  ]

  /// The basis of a tier and a kind; the kind may be left out for governments.
  static func read(_ text: String) throws -> Gongkai_V1_Basis {
    let parts = text.lowercased().split(separator: "/", omittingEmptySubsequences: false)
    var basis = Gongkai_V1_Basis()
    guard (1...2).contains(parts.count), let tier = tiers[String(parts[0])],
      let kind = parts.count == 1 ? .government : kinds[String(parts[1])]
    else {
      throw ValidationError(
        "\"\(text)\" is no basis; it must be TIER/KIND, such as county/government.")
    }
    basis.tier = tier
    basis.kind = kind
    return basis
  }

  /// The basis for people: `COUNTY/GOVERNMENT`.
  static func text(_ basis: Gongkai_V1_Basis) -> String {
    "\(EnumName.of(basis.tier))/\(EnumName.of(basis.kind))"
  }
}

/// A level of divisions as an option takes it.
enum LevelOption: String, CaseIterable, ExpressibleByArgument, Sendable {
  case country, province, prefecture, county

  /// The level of the contract.
  var level: Gongkai_V1_DivisionLevel {
    switch self {
    case .country: .country
    case .province: .province
    case .prefecture: .prefecture
    case .county: .county
    }
  }
}
