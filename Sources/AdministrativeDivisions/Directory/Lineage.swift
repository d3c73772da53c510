public import DisclosureReport

/// A place's identity over the years, kept through renaming, recoding and change of status.
///
/// One-to-one successions continue a lineage; splits and mergers start a new one.
public struct Lineage: Hashable, Sendable {
  /// One code and name of the place, with the years in which they held.
  public struct Member: Hashable, Sendable {
    /// The code.
    public let code: DivisionCode
    /// The full name.
    public let name: String
    /// The first year on whose 31 December they held.
    public let validFrom: Int
    /// The year in which they ended, nil while they hold.
    public let validTo: Int?
  }

  /// The first member's code and first year: 632126-1981.
  public let id: String
  /// The members in the order of time; never empty.
  public let members: [Member]

  /// The member in force on 31 December of a year, or nil where the place did not exist then.
  public func member(inForceAtEndOf year: Int) -> Member? {
    members.first { member in
      member.validFrom <= year && (member.validTo.map { $0 > year } ?? true)
    }
  }
}
