import DisclosureReport

/// The place of a government: a division, at the tier at which it is governed.
struct Seat: Hashable, Sendable {
  var tier: AgencyTier
  var division: DivisionCode
}

/// The governments of one tier directly below a seat: the prefectures of a province, the counties
/// of a prefecture, the counties that a province governs itself.
struct FamilyKey: Hashable, Sendable {
  var parent: Seat
  var tier: AgencyTier
}

extension ViewedReport {
  /// The seat of the government that reports; nil where no government does.
  var seat: Seat? {
    guard let basis, basis.kind == .government, let division else { return nil }
    return Seat(tier: basis.tier, division: division)
  }

  /// The family that the government that reports is a child of; nil where no government does, or
  /// none is above it.
  var family: FamilyKey? {
    guard let basis, basis.kind == .government, let parent = parent(of: basis.tier) else {
      return nil
    }
    return FamilyKey(parent: parent, tier: basis.tier)
  }

  private func parent(of tier: AgencyTier) -> Seat? {
    switch tier {
    case .township: place.county.map { Seat(tier: .county, division: $0) }
    case .county:
      place.prefecture.map { Seat(tier: .prefecture, division: $0) } ?? province
    case .prefecture: province
    case .province, .central: nil
    }
  }

  private var province: Seat? { place.province.map { Seat(tier: .province, division: $0) } }
}
