/// Which agencies are added up: those of one kind and tier.
///
/// Bases are never added together, because a government's report already counts the agencies below
/// it.
public struct Basis: Hashable, Sendable {
  /// Government, department or zone.
  public var kind: AgencyKind
  /// The level at which the agencies stand.
  public var tier: AgencyTier

  /// A basis.
  public init(kind: AgencyKind, tier: AgencyTier) {
    self.kind = kind
    self.tier = tier
  }

  /// The basis of a comparison that names none: 县级人民政府.
  public static let countyGovernments = Basis(kind: .government, tier: .county)
}

extension Basis: Comparable {
  /// Higher tiers first, then governments before departments before zones.
  public static func < (left: Basis, right: Basis) -> Bool {
    (left.tier.rawValue, left.kind.rawValue) < (right.tier.rawValue, right.kind.rawValue)
  }
}
