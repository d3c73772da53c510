public import AdministrativeDivisions
import DisclosureReport

extension ReportMixture {
  /// A mixture of reports of the counties and prefectures that a directory knows, on 2019 to 2025.
  public init(
    count: Int, seed: UInt64, range: Range = Range(), directory: DivisionDirectory = .standard
  ) {
    var places: [Int: [ReportingPlace]] = [:]
    for year in 2019...2025 {
      places[year] =
        ReportingPlace.all(.county, inForceAtEndOf: year, in: directory)
        + ReportingPlace.all(.prefecture, inForceAtEndOf: year, in: directory)
    }
    self.init(count: count, seed: seed, range: range, places: places)
  }
}
