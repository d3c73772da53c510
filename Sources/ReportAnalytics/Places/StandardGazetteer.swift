public import AdministrativeDivisions
public import DisclosureReport

/// The places of the embedded division tables.
public struct StandardGazetteer: Gazetteer {
  let directory: DivisionDirectory

  /// The places of a directory.
  public init(_ directory: DivisionDirectory = .standard) { self.directory = directory }

  /// A place in force on 31 December of a year; zones are none.
  public func place(_ code: DivisionCode, year: Int) -> GazetteerPlace? {
    guard let division = directory.division(code, inForceAtEndOf: year) else { return nil }
    let path = directory.path(of: code, inForceAtEndOf: year)
    switch division.level {
    case .province: return GazetteerPlace(name: division.name, level: .province, parent: nil)
    case .prefecture:
      return GazetteerPlace(
        name: division.name, level: .prefecture, parent: path.province?.code)
    case .county:
      return GazetteerPlace(
        name: division.name, level: .county, parent: (path.prefecture ?? path.province)?.code)
    case .zone: return nil
    }
  }

  /// The places of a tier's roster.
  public func expectedPlaces(of tier: AgencyTier, year: Int) -> [DivisionCode]? {
    directory.roster(tier: tier, year: year)?.divisions.map(\.code)
  }

  /// The latest figure of a place's lineage that is not after the year and at most five years old.
  public func residents(of code: DivisionCode, year: Int) -> Residents? {
    directory.population(of: code, in: year).map { Residents(year: $0.year, persons: $0.persons) }
  }

  /// The members of a place's lineage that were in force at some year's end.
  public func lineage(of code: DivisionCode, year: Int) -> [LineageStage] {
    guard let lineage = directory.lineage(of: code, inForceAtEndOf: year) else { return [] }
    return lineage.members.compactMap { member in
      let last = member.validTo.map { $0 - 1 } ?? Int.max
      guard member.validFrom <= last else { return nil }
      return LineageStage(code: member.code, name: member.name, years: member.validFrom...last)
    }
  }
}
