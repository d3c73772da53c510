public import AdministrativeDivisions
import DisclosureReport

/// Reports of agencies of all tiers and kinds on 2008 to 2025, their names printed in every way that is usual and some
/// that are not: the same seed gives the same reports.
public struct AgencyReports: Sequence, Sendable {
  /// The years reported on.
  public static let years = 2008...2025

  private let count: Int
  private let seed: UInt64
  private let directory: DivisionDirectory

  /// Reports.
  ///
  /// - Parameters:
  ///   - count: how many.
  ///   - seed: the same seed gives the same reports.
  ///   - directory: the places to draw from.
  public init(count: Int, seed: UInt64, directory: DivisionDirectory = .standard) {
    self.count = count
    self.seed = seed
    self.directory = directory
  }

  /// The reports, each made when it is asked for.
  public func makeIterator() -> AnyIterator<GeneratedAgencyReport> {
    var places: [Int: PlaceNames] = [:]
    var number = 0
    return AnyIterator {
      guard number < count else { return nil }
      var random = SplitMix64(seed: seed, purposes: UInt64(number))
      number += 1
      let year = random.draw(Self.years)
      let names = places[year] ?? PlaceNames(year: year, directory: directory)
      places[year] = names
      return AgencyReportWriter(
        scene: AgencyScene.draw(among: names, directory, using: &random), number: number,
        seed: random.next()
      ).report()
    }
  }
}
