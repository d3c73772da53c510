public import DisclosureReport

/// A place whose government reports, with the names that stand above it.
public struct ReportingPlace: Hashable, Sendable {
  /// The place itself.
  public var place: Place
  /// The level of its government.
  public var tier: AgencyTier
  /// The prefecture above it, where there is one.
  public var prefecture: Place?
  /// The province that it lies in, or is.
  public var province: Place
  /// Whether its name alone says which place it is.
  public var hasUniqueName: Bool
  /// A shorter form of its name that says so too, where one is usual: 互助县 for 互助土族自治县.
  public var shortName: String?

  /// A place and the names above it.
  public init(
    place: Place, tier: AgencyTier, prefecture: Place? = nil, province: Place,
    hasUniqueName: Bool, shortName: String? = nil
  ) {
    self.place = place
    self.tier = tier
    self.prefecture = prefecture
    self.province = province
    self.hasUniqueName = hasUniqueName
    self.shortName = shortName
  }

  /// The name with its parent's before it: 北京市朝阳区.
  public var fullName: String {
    tier == .province ? place.name : (prefecture ?? province).name + place.name
  }

  /// The government's name: 互助土族自治县人民政府.
  public var governmentName: String { place.name + "人民政府" }

  /// What the place calls itself in its prose after 我 and 全: 县, 区, 市, 旗, 州, 省.
  var kindWord: String {
    let last = place.name.last.map(String.init) ?? ""
    return ["县", "区", "市", "旗", "州", "盟", "省"].contains(last) ? last : "地"
  }
}
