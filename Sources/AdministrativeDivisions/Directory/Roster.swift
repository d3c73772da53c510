public import DisclosureReport

/// The places of a tier that are expected to report on a year.
///
/// Those in force on 31 December, less the committed few that never file (台湾, 香港, 澳门, 金门县 …).
public struct Roster: Hashable, Sendable {
  /// The tier.
  public let tier: AgencyTier
  /// The year reported on.
  public let year: Int
  /// The places, in the order of the codes.
  public let divisions: [Division]
}

extension DivisionDirectory {
  /// The governments expected to report on a year, or nil for tiers of which no list is known.
  public func roster(tier: AgencyTier, year: Int) -> Roster? {
    let level: DivisionLevel
    switch tier {
    case .province: level = .province
    case .prefecture: level = .prefecture
    case .county: level = .county
    case .central, .township: return nil
    }
    let expected = divisions(level, inForceAtEndOf: year).filter { !neverFiles($0.code) }
    return Roster(tier: tier, year: year, divisions: expected)
  }

  /// Whether a place is of the committed list that never files a report, or below one of it.
  public func neverFiles(_ code: DivisionCode) -> Bool {
    [code, code.prefecture, code.province].contains(where: tables.neverFile.contains)
  }
}
